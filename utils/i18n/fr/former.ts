import type { words as en } from '../en/former';
import type { Mirror } from '../types';

/** French for former. */
export const words: Mirror<typeof en> = {
  former: {
    title: 'Anciens comptes',
    intro:
      'Des réseaux ferment, et ce qu’on y a laissé ne disparaît pas toujours avec eux. Cochez ceux que vous aviez : la liste commence alors par ce que vous pouvez encore faire. Les coches restent dans ce navigateur.',
    had: 'J’y avais un compte',
    hadTitle: 'Vous y aviez un compte',
    allTitle: 'Réseaux disparus',
    restTitle: 'Autres réseaux disparus',
    count: { one: '{count} coché sur {all}', other: '{count} cochés sur {all}' },
    noneTicked: 'Rien de coché pour l’instant.',
    find: 'Chercher par nom',
    show: 'Afficher',
    showAll: 'Tous',
    showHad: 'Seulement les miens',
    showLinked: 'Liés depuis mes profils',
    noMatch: 'Aucun de ce nom dans la liste.',
    closed: 'Fermeture : {date}',
    closedUnknown: 'La date de fermeture n’est pas connue',
    low: 'Non confirmé : aucune source ne dit avec certitude ce qu’il en est advenu.',
    medium: 'Confirmé en partie.',
    what: 'Ce que les données sont devenues',
    can: 'Ce que vous pouvez encore faire',
    sources: 'Sources',
    sourceLine: '{source}, {date}',
    sourceUndated: '{source}, sans date',
    linked: 'Un de vos profils y mène.',
    seeFinding: 'Voir le constat',
    ticked: 'Noté : vous aviez {name}.',
    unticked: 'N’est plus noté : {name}.',
    opens: 'ouvre {host}',
    step: {
      copies:
        'Cherchez votre ancienne adresse dans l’Internet Archive : des copies de pages publiques peuvent s’y trouver.',
      exclude:
        'Demandez à l’Internet Archive de retirer une page : écrivez à info@archive.org avec son adresse. L’accord, et même la réponse, ne sont pas certains.',
      links:
        'Retirez de vos profils et pages les liens qui y mènent : quelqu’un d’autre peut obtenir ce nom.',
      password: 'Changez le mot de passe partout où vous utilisiez le même.',
      erasure:
        'Demandez à l’entreprise qui a repris les données l’accès et l’effacement (RGPD art. 15 et 17) : la presse nomme Azerion.',
      google: 'Voyez dans votre compte Google ce qu’il contient encore et quelles applis y ont accès depuis.',
      microsoft:
        'Votre compte Microsoft (Hotmail ou Live) existe peut-être encore : regardez sa page de confidentialité.',
      'microsoft-close': 'Ou fermez le compte Microsoft ; tout ce qui en dépend part avec lui.',
      teams: 'Connectez-vous à Teams (gratuit) pour voir quels contacts et discussions ont été repris.',
      x: 'Demandez vos données à X : ce qui était lié à votre compte Twitter peut s’y trouver.',
      yahoo:
        'Le compte Yahoo! lui-même existe peut-être encore : connectez-vous et fermez-le s’il ne vous sert plus.',
      aol: 'Le compte AOL et son adresse e-mail ont continué : connectez-vous et fermez-le s’il ne vous sert plus.',
      facebook: 'Il appartenait à Facebook : demandez-y ce qu’il reste de vous.',
      mix: 'Les comptes pouvaient passer à Mix : voyez si le vôtre y est.',
      vk: 'Il appartenait à VK, qui renvoyait vers sa propre messagerie : voyez-y si vous y êtes passé.',
      bnf: 'La BnF et l’INA en conservent des copies, non accessibles librement en ligne : adressez-vous à eux pour le vôtre.',
      employer:
        'Ce qu’il montrait venait de votre compte professionnel : demandez à votre employeur et regardez votre profil Microsoft 365.',
      contacts: 'Rien ne peut être repris des carnets d’adresses d’autres personnes où vous figuriez.',
      apps: 'Retirez son accès dans les comptes que vous y aviez reliés.',
      'own-files': 'Des historiques de discussion peuvent se trouver sur vos propres anciens ordinateurs.',
    },
    data: {
      aim: 'Les profils avaient déjà disparu. AOL a annoncé effacer toutes les données d’AIM après la fermeture ; les listes de contacts ne pouvaient être sauvées. Les adresses aim.com ont continué.',
      delve:
        'Les personnes vues, favoris et étiquettes pouvaient être exportés jusqu’à la fermeture, puis ont été abandonnés. Le profil lui-même relève de Microsoft 365 et demeure.',
      friendfeed:
        'Messages et photos restaient visibles jusqu’au dernier jour, puis le site a disparu, sans export. Facebook en était propriétaire depuis 2009.',
      friendster:
        'Photos, blogs, commentaires et groupes ont été effacés le 31 mai 2011, quand il est devenu un site de jeux, mis en pause en 2015 sans retour. Un nouveau service utilise ce nom depuis 2025.',
      geocities:
        'Les pages ont été retirées en quelques jours, sauf au Japon. Des bénévoles et l’Internet Archive en ont copié beaucoup, et une grande collection circule en téléchargement.',
      'google-plus':
        'Les contenus des comptes grand public ont été effacés en quelques mois. Photos, YouTube et le compte Google sont restés. Des failles avaient exposé aux applis les données de 500 000 puis 52,5 millions de personnes.',
      hyves:
        'Profils, photos et messages ont été retirés ; huit jours étaient laissés pour demander une copie. Le propriétaire a gardé noms, adresses e-mail et mots de passe, puis les a revendus en 2018, sans les mots de passe. Environ neuf millions de pages de profil sont dans l’Internet Archive.',
      icq: 'Son propriétaire, VK, a renvoyé vers ses propres messageries. Il n’a pas dit ce que sont devenus messages et profils.',
      klout:
        'Il notait les gens d’après leurs comptes ailleurs, même certains jamais inscrits. Il a fermé le jour où le RGPD a commencé ; son propriétaire disait continuer d’utiliser ce qu’il avait appris. Ce qui a été effacé n’est pas connu.',
      'msn-messenger':
        'Les contacts sont passés à Skype avec le compte Microsoft, et Skype a fermé en 2025. Les historiques étaient sur l’ordinateur de chacun. En Chine, il a duré jusqu’en octobre 2014.',
      naymz:
        'Il notait la réputation des gens et écrivait aux contacts importés. Aucune source publique ne dit quand il a fermé ni ce que sont devenues les données.',
      orkut:
        'Profils, messages et photos pouvaient être exportés jusqu’en septembre 2016. Les communautés publiques sont passées dans une archive ouverte, noms compris, sauf si Orkut avait été retiré du compte Google.',
      path: 'Une copie pouvait être récupérée jusqu’au dernier jour ; ensuite, plus aucun accès. En 2012, on avait découvert qu’il copiait des carnets d’adresses entiers.',
      periscope:
        'Les applis se sont arrêtées. Les diffusions publiques sont restées en archive sur le site, et celles partagées sur Twitter y sont restées. Si cette archive existe encore n’a pas été vérifié.',
      plaxo:
        'Un carnet d’adresses que d’autres remplissaient. À partir du 1er janvier 2018, les données ont été retirées, selon ses propres termes. Comcast en était propriétaire depuis 2008.',
      posterous:
        'Les blogs pouvaient être récupérés jusqu’au dernier jour, puis ont été mis hors ligne. Archive Team a copié une grande partie du public. Twitter en était propriétaire depuis 2012.',
      schuelervz:
        'L’exploitant a dit que photos, messages et autres données seraient effacés définitivement. Auparavant, en 2009 et 2010, plus d’un million de profils avaient été copiés par des tiers.',
      skyblog:
        'Les blogs ont été retirés du web pour respecter le droit des données personnelles. Des millions ont été copiés pour la BnF et l’INA, où ils se consultent sur demande.',
      skype:
        'Discussions et contacts apparaissent dans Teams (gratuit) avec le même compte. L’export était possible jusqu’en janvier 2026 ; ce qui n’avait pas été repris devait alors être effacé. Skype Entreprise est un autre produit.',
      studivz:
        'L’exploitant a annoncé que toutes les données seraient effacées définitivement ; certains jeux ont déménagé. Son successeur VZ.net avait fermé en 2021.',
      stumbleupon:
        'Les comptes pouvaient passer à Mix, avec favoris, intérêts et étiquettes. Ce que sont devenus les autres n’est pas dit.',
      vine: 'Les vidéos sont restées en archive sur le site, avec les noms, jusqu’en 2019. Des bénévoles en ont copié une partie.',
      'wer-kennt-wen':
        'RTL, son propriétaire, a tout arrêté. Environ neuf millions de personnes s’étaient inscrites. Aucune source trouvée ne dit ce que sont devenues les données.',
      'yahoo-answers':
        'Questions et réponses ont quitté le web ce jour-là. Chacun pouvait demander les siennes jusqu’au 30 juin 2021. D’autres en avaient copié une partie.',
      'yahoo-groups':
        'Messages, fichiers et photos ont été effacés en décembre 2019 ; les listes ont continué par e-mail jusqu’à fin 2020. Des bénévoles avaient copié environ 1,8 milliard de messages publics.',
    },
  },
};
