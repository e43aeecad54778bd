import type { words as en } from '../en/rights';
import type { Mirror } from '../types';

/** French for rights. */
export const words: Mirror<typeof en> = {
  rights: {
    title: 'Vos droits',
    intro:
      'Vous pouvez voir ce qu’un réseau détient sur vous, l’emporter, le faire effacer et vous opposer à son utilisation. Voici les pages pour cela, et une lettre quand une page ne suffit pas.',
    law: 'Une lettre d’ici est une lettre, pas un conseil juridique. Elle est écrite pour les personnes dans l’UE et l’EEE (RGPD) ; sous le UK GDPR britannique, les mêmes articles valent.',
    own: 'Vos réseaux',
    ownNone: 'Vitrine ne connaît encore aucun de vos comptes. Choisissez tout de même un réseau ci-dessous.',
    others: 'Autres réseaux',
    accounts: { one: '{count} compte', other: '{count} comptes' },
    downloading: 'Téléchargement',
    byPage: 'a une page',
    noPage: 'aucune page trouvée',
    deleting: 'Suppression',
    titleOf: '{network} : vos droits',
    back: 'Tous les réseaux',
    difficulty: {
      easy: 'facile',
      medium: 'quelques étapes',
      hard: 'difficile',
      limited: 'pour certaines personnes seulement',
      impossible: 'pas entièrement possible',
      unknown: 'inconnue',
    },
    unconfirmed: 'Non confirmé',
    unconfirmedLink:
      'Une seule source, faible ou ancienne, le dit : si la page n’existe plus, cherchez dans les réglages du réseau.',
    unconfirmedContact:
      'Ancien ou d’une seule source faible : avant d’envoyer quoi que ce soit, regardez ce qu’ils disent eux-mêmes de la vie privée.',
    sources: 'Source : {sources}',
    sourceOn: '{name}, {date}',
    sourcePublic: 'code et guides publics',
    undated: 'sans date',
    pagesTitle: 'Les pages du réseau lui-même',
    download: {
      title: 'Télécharger vos données',
      text: 'Ce que le réseau vous donne lui-même suffit souvent, et va plus vite qu’une lettre.',
      open: 'Ouvrir la page de téléchargement',
      none: 'Aucune page n’a été trouvée pour cela. Les lettres d’accès et de portabilité demandent la même chose.',
    },
    delete: {
      title: 'Supprimer votre compte',
      text: 'Téléchargez d’abord vos données : après, ce n’est plus possible.',
      open: 'Ouvrir la page de suppression',
      how: 'Difficulté : {word}',
      none: 'Aucune page n’a été trouvée pour cela. La lettre d’effacement demande la même chose.',
      app: 'Aucune adresse de page n’est connue : cherchez dans les réglages du réseau ou de son application.',
    },
    onServer:
      'La page se trouve sur le serveur de votre compte ; elle s’ouvre d’ici dès que Vitrine connaît ce compte.',
    organisation:
      'Ce réseau s’utilise surtout par un employeur, une école ou une association, qui décide d’une grande partie des données. Écrivez-lui d’abord ; l’entreprise ci-dessous vient ensuite.',
    letter: {
      title: 'Écrire une lettre',
      text: 'Elle est remplie ici, sur votre appareil. Ce que vous tapez n’est conservé nulle part et disparaît quand cette page se ferme.',
      kind: 'Que souhaitez-vous ?',
      kinds: {
        access: 'Voir ce qu’ils ont',
        erasure: 'Le faire effacer',
        objection: 'Vous opposer à son utilisation',
        portability: 'L’emporter',
      },
      kindsLong: {
        access:
          'Tout ce qu’ils détiennent sur vous, pourquoi, combien de temps, de qui et pour qui (article 15).',
        erasure: 'Votre compte et toutes les données sur vous (article 17).',
        objection: 'Pas de publicité avec vos données, ni de profilage à leurs propres fins (article 21).',
        portability:
          'Ce que vous leur avez donné, dans un fichier que d’autres services peuvent lire (article 20).',
      },
      language: 'Langue de la lettre',
      account: 'Compte',
      accountOther: 'Un autre compte, ou aucun',
      handle: 'Nom du compte',
      name: 'Votre nom',
      sender: 'Où peut aller la réponse',
      senderHint: 'Votre adresse postale ou électronique',
      references: 'Ce qui permet aussi de vous retrouver',
      referencesHint: 'Comme l’adresse électronique du compte ; une par ligne',
      reasons: 'Vos propres raisons',
      reasonsHint: 'Sur votre situation. Si vous laissez vide, la lettre en donne une générale.',
      to: 'À',
      toHint: 'Nom et adresse',
      email: 'Leur adresse électronique',
      server:
        'Qui gère le serveur décide des données. Sa page « à propos » ou sa page de confidentialité dit qui c’est ; indiquez-le ici.',
      notFound:
        'Le destinataire n’a pas été trouvé. Leur page de confidentialité dit qui c’est ; indiquez-le ici.',
      noEmail: 'Aucune adresse électronique de leur part n’est connue.',
      form: 'Ils reçoivent les demandes par un formulaire : copiez-y la lettre.',
      formOpen: 'Ouvrir leur formulaire',
      policy: 'Ce qu’ils disent de la vie privée',
      preview: 'La lettre',
      subject: 'Objet',
      copy: 'Copier',
      mail: 'Ouvrir dans la messagerie',
      mailBare: 'Ouvrir la messagerie sans le texte',
      mailLong:
        'La lettre est longue pour cela ({count} caractères dans une adresse de courriel) : au-delà d’environ {limit}, certaines messageries n’ouvrent rien ou la coupent. Copiez-la alors, ouvrez la messagerie sans le texte, et collez.',
      print: 'Imprimer',
      save: 'Enregistrer en texte',
      copied: 'La lettre est copiée.',
      copyFailed: 'La copie n’a pas marché : sélectionnez la lettre et copiez-la à la main.',
      saved: 'Enregistré sous {file}.',
    },
    credit: {
      title: 'D’où cela vient',
      contacts: 'Noms et adresses des entreprises : {source} (CC0), lus le {date}.',
      deletion: 'Pages de suppression et leur difficulté : {source} (MIT), lues le {date}.',
      pages: 'Pages de téléchargement : code et guides publics.',
      tried: 'Personne n’a essayé ces pages ni ces adresses pour Vitrine. Une date est celle de la source.',
      law: 'Les articles du RGPD :',
    },
  },
};
