import type { words as en } from '../en/inspection';
import type { Mirror } from '../types';

/** French for the view of settings pages, and for the strip. */
export const words: Mirror<typeof en> = {
  guide: {
    label: 'Vitrine : changer un paramètre',
    looking: 'Recherche de « {setting} » sur cette page…',
    missing: '« {setting} » n’a pas été trouvé sur cette page. À la main :',
    done: 'C’est fait. Réglé maintenant : {value}.',
    stepOpen: 'Ouvrez les paramètres sur {network}.',
    stepFind: 'Cherchez « {setting} ».',
    notFound: 'Je ne le trouve pas',
    hub: 'Ouvrir tous les paramètres',
    close: 'Fermer',
  },
  settingsHealth: {
    'signed-out':
      'Connectez-vous à {network} et rouvrez cette page. D’ici là, on ne sait rien de ces paramètres.',
    'consent-wall': 'Répondez d’abord à la question sur les cookies sur {network}, puis relisez la page.',
    'layout-changed':
      '{network} semble avoir changé cette page. Ce que Vitrine n’a pas reconnu compte comme inconnu.',
    'not-loaded':
      'Vitrine a attendu, mais les paramètres ne sont pas apparus. Patientez un peu, puis relisez.',
  },
  inspection: {
    title: 'Paramètres de {handle} sur {network}',
    titleYours: 'Vos paramètres sur {network}',
    titleAny: 'Paramètres sur {network}',
    read: 'Lu le {time}',
    nameless: 'Ouvrez une fois votre profil sur {network}, et ce compte recevra son nom.',
    unowned:
      'Rien n’en est gardé, car on ne voit pas à qui sont ces paramètres. Ouvrez une fois votre profil sur {network}, puis revenez.',
    notKept: 'Rien de cette page n’est gardé.',
    whose: 'À qui sont ces paramètres ?',
    assign: 'Ce sont les siens',
    missing: {
      one: '{count} paramètre attendu ici n’a pas été trouvé',
      other: '{count} paramètres attendus ici n’ont pas été trouvés',
    },
    fine: 'Tout ce qui a été lu ici est conforme au conseil.',
    unclear: {
      one: '{count} paramètre dont la valeur n’est pas claire',
      other: '{count} paramètres dont la valeur n’est pas claire',
    },
    unknown: {
      one: '{count} autre réglage touchant à la vie privée',
      other: '{count} autres réglages touchant à la vie privée',
    },
    unknownNote: 'Le catalogue de Vitrine ne les connaît pas : il n’y a donc pas de conseil.',
    uncatalogued:
      'Cette page n’est pas au catalogue de Vitrine ; les paramètres ont été cherchés par leur nom.',
    apps: { one: '{count} appli a accès', other: '{count} applis ont accès' },
    sessions: { one: 'Connecté à {count} endroit', other: 'Connecté à {count} endroits' },
    listed: 'Rien n’y attire l’attention.',
    found: {
      one: '{count} réglage touchant à la vie privée',
      other: '{count} réglages touchant à la vie privée',
    },
    seen: { one: '{count} réglage en tout sur la page.', other: '{count} réglages en tout sur la page.' },
    nothing: 'Rien ici ne touche à la vie privée.',
    nothingNote: {
      one: '{count} réglage a été examiné. Ce qui ne s’affiche pas ne peut pas être lu : ce n’est donc pas une promesse.',
      other:
        '{count} réglages ont été examinés. Ce qui ne s’affiche pas ne peut pas être lu : ce n’est donc pas une promesse.',
    },
    noValue: 'non affiché',
    hidden: 'dans une partie fermée de la page',
    disabled: 'non modifiable ici',
    ungrouped: 'Sans titre',
    report: 'Signaler cette page',
  },
};
