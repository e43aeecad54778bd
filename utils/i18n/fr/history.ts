import type { words as en } from '../en/history';
import type { Mirror } from '../types';

/** French for history. */
export const words: Mirror<typeof en> = {
  history: {
    intro:
      'Ce qui était visible de vous, jour après jour, et ce qui a changé. Seuls des chiffres sont gardés, rien de ce qui a été vu.',
    whose: 'Compte',
    all: 'Tous les comptes ensemble',
    former: 'Compte qui n’est plus ici : {id}',
    range: { label: 'Période', month: '30 jours', year: 'Un an', all: 'Tout' },
    empty: {
      title: 'Pas encore d’historique',
      text: 'Il commence avec la prochaine page à vous qui sera lue. Ensuite, chaque jour de lecture laisse ici ses chiffres.',
    },
    emptyAccount:
      'Rien n’est encore noté pour ce compte. Son historique commence quand une de ses pages est lue.',
    oneDay:
      'Pour l’instant, il y a un seul jour. Une ligne apparaît dès qu’une lecture a lieu un autre jour.',
    trend: {
      now: 'Maintenant {now}.',
      less: 'Maintenant {now} ; c’était {former} le {date}. Vous êtes moins visible.',
      more: 'Maintenant {now} ; c’était {former} le {date}. Vous êtes plus visible.',
      same: 'Maintenant {now}, comme le {date}.',
      overlap:
        'Maintenant {now} ; c’était {former} le {date}. Les deux se recoupent : plus ou moins visible, ce n’est pas certain.',
      accounts:
        'Ces chiffres portent sur {now} comptes, à l’époque sur {former} : ils ne se comparent pas un à un.',
    },
    figure: {
      picture: 'Exposition du {from} au {to}, en bande entre 0 et 100',
      low: 'visible, c’est certain',
      open: 'peut-être visible : pas encore de réponse',
      stale: 'rien lu pendant {days} jours ou plus : c’était peut-être autrement',
      judged: 'jugé autrement à partir de là',
    },
    reading: {
      title: 'Comment lire ceci',
      band: 'L’exposition d’un jour est une fourchette. La ligne pleine est ce qui est visible avec certitude ; la bande pâle au-dessus va jusqu’où cela pourrait aller, pour ce qui n’a pas encore de réponse. Une bande étroite est une bande sûre.',
      steps:
        'Entre deux lectures, rien n’a été regardé : la ligne reste à plat, puis fait un saut. Là où rien n’a été lu pendant {days} jours ou plus, elle est en tirets.',
      judged:
        'Une ligne verticale en pointillés : Vitrine, ou ce qui est conseillé, a commencé à juger autrement. Un tel saut ne vient ni de vous ni d’un réseau.',
      accounts: 'Avec un compte de plus ou de moins, la ligne de l’ensemble bouge aussi.',
    },
    table: {
      title: 'En tableau',
      caption: 'La situation, jour après jour',
      day: 'Jour',
      exposure: 'Exposition',
      coverage: 'Vérifié',
      failing: 'Constats',
      unknown: 'Inconnu',
      accounts: 'Comptes',
      percent: '{count} %',
    },
    marks: {
      label: 'Ce qui a changé, sur la ligne. Les touches fléchées mènent de l’un à l’autre.',
      worse: 'en plus',
      better: 'en moins',
      other: 'autres changements',
      more: { one: 'et {count} autre', other: 'et {count} autres' },
    },
    sum: {
      new: { one: '{count} nouveau', other: '{count} nouveaux' },
      resolved: { one: '{count} résolu', other: '{count} résolus' },
      returned: { one: '{count} revenu', other: '{count} revenus' },
      readable: { one: '{count} a maintenant une réponse', other: '{count} ont maintenant une réponse' },
      unreadable: { one: '{count} n’a plus de réponse', other: '{count} n’ont plus de réponse' },
      'setting-changed': { one: '{count} réglage modifié', other: '{count} réglages modifiés' },
    },
    kind: {
      new: 'Nouveau',
      resolved: 'Résolu',
      returned: 'Revenu',
      readable: 'A maintenant une réponse',
      unreadable: 'Plus de réponse',
      'setting-changed': 'Réglage modifié',
    },
    answer: { fail: 'visible, ou pas comme conseillé', pass: 'pas visible, ou comme conseillé' },
    wasAnswer: 'avant : {answer}',
    fromTo: '{from} → {to}',
    events: {
      title: 'Ce qui a changé',
      filter: 'Genre',
      all: 'Tout',
      count: { one: '{count} changement', other: '{count} changements' },
      none: 'Rien n’a changé pendant cette période, pour autant qu’on ait lu.',
      noneOfKind: 'Aucun changement de ce genre pendant cette période.',
      showAll: 'Les afficher tous ({count})',
      more: 'Afficher plus',
      cut: {
        one: 'Seul le dernier changement est affiché.',
        other: 'Seuls les {count} derniers changements sont affichés.',
      },
      note: 'Une première lecture ne donne aucun changement : il n’y a rien à comparer. Ce que vous marquez comme voulu n’en est pas un non plus.',
    },
    keep: {
      title: 'Combien de temps l’historique est gardé',
      note: 'Les chiffres et changements plus vieux que ce nombre de jours sont supprimés. Entre 1 et 3650.',
      days: 'Jours',
      saved: { one: 'L’historique est gardé {count} jour.', other: 'L’historique est gardé {count} jours.' },
      wrong: 'Donnez un nombre entier entre 1 et 3650.',
    },
    forget: {
      button: 'Oublier l’historique',
      buttonOne: 'Oublier l’historique de ce compte',
      title: 'Oublier tout l’historique ?',
      titleOne: 'Oublier l’historique de {account} ?',
      lost: 'Les chiffres de tous les jours et tout ce qui a changé sont supprimés.',
      lostOne:
        'Les chiffres de ses jours et tout ce qui y a changé sont supprimés. La ligne de tous les comptes ensemble reste.',
      stays: 'Ce qui est vu aujourd’hui reste : comptes, constats et ce que vous avez marqué.',
      confirm: 'Oublier',
      done: {
        one: 'Oublié : {count} jour et ce qui a changé.',
        other: 'Oubliés : {count} jours et ce qui a changé.',
      },
    },
    kept: 'Ce qui était visible, en chiffres par jour, et quelles vérifications et quels réglages ont changé, et quand : aucune de vos valeurs, sauf le choix en vigueur d’un réglage.',
    erased: 'son historique : chiffres par jour et ce qui a changé',
  },
};
