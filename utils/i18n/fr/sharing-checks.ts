import type { words as en } from '../en/sharing-checks';
import type { Mirror } from '../types';

/** French for findings on browsing and for their part of the report. */
export const words: Mirror<typeof en> = {
  sharingCheck: {
    'cross-site-profile': {
      title: { one: '{name} vous voit sur {count} site', other: '{name} vous voit sur {count} sites' },
      general: 'Une entreprise sur beaucoup de sites',
      why: 'Ce qu’une entreprise apprend sur un site, elle peut le réunir avec ce qu’elle apprend sur les autres : ce que vous lisez, cherchez et achetez.',
      fix: 'Refusez quand un site demande à partager des données pour la publicité, ou utilisez un navigateur qui bloque les tiers. Si vous avez un compte chez l’entreprise, ses paramètres disent peut-être ce qu’elle fait de ce que d’autres sites lui apprennent.',
    },
    'hashed-contact-shared': {
      title: {
        one: 'Vos propres coordonnées ont été envoyées à {name} par {count} site',
        other: 'Vos propres coordonnées ont été envoyées à {name} par {count} sites',
      },
      titlePlain: {
        one: 'Vos propres coordonnées ont été envoyées à {name}, lisibles, par {count} site',
        other: 'Vos propres coordonnées ont été envoyées à {name}, lisibles, par {count} sites',
      },
      titleMaybe: {
        one: 'L’adresse e-mail ou le numéro de quelqu’un, peut-être le vôtre, a été envoyé à {name} par {count} site',
        other:
          'L’adresse e-mail ou le numéro de quelqu’un, peut-être le vôtre, a été envoyé à {name} par {count} sites',
      },
      general: 'Vos coordonnées chez des entreprises',
      why: 'Une adresse e-mail ou un numéro de téléphone relie vos visites à votre nom, d’un site et d’un appareil à l’autre. Une empreinte (hash) ne les cache qu’à ceux qui ne les ont pas encore.',
      whyMaybe:
        'Cela ne correspond à aucune des adresses et aucun des numéros que vous avez indiqués à Vitrine. C’est peut-être un autre à vous, celui de quelqu’un d’autre, ou écrit d’une façon que Vitrine ne connaît pas.',
      fix: 'Donnez à un site une adresse faite pour lui seul, ou un alias. Vous pouvez demander au site à qui il a donné la vôtre, et le refuser.',
      fixMaybe:
        'Indiquez vos adresses et numéros dans les paramètres de Vitrine, et elle pourra dire lesquels sont à vous.',
    },
    'form-data-shared': {
      title: {
        one: '{name} a été informé de formulaires sur {count} site',
        other: '{name} a été informé de formulaires sur {count} sites',
      },
      general: 'Des formulaires qui informent des entreprises',
      why: 'L’entreprise apprend quels champs a un formulaire, ou ce qui s’y trouve. Sur une page de santé, d’argent ou de travail, cela seul en dit long.',
      fix: 'Refusez quand le site demande à partager des données pour la publicité, avant de remplir un formulaire. Vous pouvez demander au site ce qu’il transmet.',
    },
    'tracking-address': {
      title: {
        one: 'Vous êtes arrivé sur {count} site par un lien marqué par {name}',
        other: 'Vous êtes arrivé sur {count} sites par des liens marqués par {name}',
      },
      general: 'Des liens qui portent une marque',
      why: 'La marque appartient à un clic sur un lien. Par elle, l’entreprise et le site peuvent savoir que la visite est la vôtre.',
      fix: 'Copiez l’adresse nettoyée depuis le popup de Vitrine ou le menu d’un lien avant de l’ouvrir ou de la partager.',
    },
    'broad-consent': {
      title: '{name} a demandé beaucoup à {provider}',
      titleMaybe: 'On ne sait pas ce que {name} a demandé à {provider}',
      general: 'Des applis qui demandent beaucoup',
      nameless: 'Une appli',
      why: 'Si vous avez accepté, elle peut le faire sans redemander, jusqu’à ce que vous reveniez dessus. Vitrine ne sait pas si vous avez accepté.',
      whyMaybe:
        'Une partie de ce qu’elle a demandé porte un nom que Vitrine ne connaît pas, ou n’apparaît pas dans l’adresse. Ce peut être peu ou beaucoup.',
      fix: 'Regardez si elle figure parmi vos applis connectées chez {provider}, et retirez-la si vous ne l’utilisez pas.',
    },
    notRead:
      'Inconnu : rien n’a été observé ni vérifié. Activez « Observer les autres sites », ou vérifiez des pages depuis le popup.',
    notReadConsents: 'Inconnu : aucune page demandant un accès n’a été notée.',
  },
  sharingReport: {
    title: 'Qui apprend votre navigation',
    intro:
      'Décompte de ce que Vitrine a vu pendant qu’elle observait, ou quand une page a été vérifiée. Ce qui n’est pas listé n’a pas été vu, ce qui ne veut pas dire que personne ne l’a appris. Rien de cela n’entre dans l’exposition.',
    notWatched: 'L’observation des autres sites est désactivée : il n’y a ici que ce qui a été vu avant.',
    nothing: 'Rien n’a été vu.',
    findings: 'Ce qui ressort',
    companies: 'Entreprises',
    company: 'Entreprise',
    sites: 'Sites',
    how: 'Comment',
    what: 'Ce qu’elle a appris',
    requests: 'Requêtes',
    days: 'Premier et dernier jour',
    contacts: 'Les vôtres : {contacts}',
    consents: 'Applis qui ont demandé un accès',
    app: 'Appli',
    provider: 'À qui',
    scopes: 'Pour',
    grade: { low: 'peu', medium: 'pas mal', high: 'beaucoup', unknown: 'inconnu' },
    reach: 'Ampleur',
    fields: 'Données : {kinds}',
  },
};
