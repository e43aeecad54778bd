import type { words as en } from '../en/overview';
import type { Mirror } from '../types';

/** French for overview. */
export const words: Mirror<typeof en> = {
  overview: {
    together: 'Tous vos comptes ensemble',
    of: { one: '{count} compte', other: '{count} comptes' },
    since: 'Depuis le {date} :',
    sinceNothing: 'Rien n’a changé depuis le {date}, pour autant qu’on ait lu.',
    first: 'À partir de votre prochaine visite, ce qui a changé s’affiche ici.',
    seeHistory: 'Voir l’historique',
    line: 'Les {days} derniers jours : de {former} à {now}',
    lineLabel: '{days} derniers jours',
    blank:
      'Rien de ce compte n’a encore pu être vérifié. Ouvrez le profil en étant connecté : Vitrine le lit là-bas.',
    blankHere:
      'Rien de ce compte n’a encore pu être vérifié. Ouvrez sa page en étant connecté : Vitrine la lit là-bas.',
    worst: 'Ce qui pèse le plus',
    moreFindings: { one: 'et {count} autre constat', other: 'et {count} autres constats' },
    allClear: 'Rien trouvé dans ce qui a pu être lu : {known} vérifications sur {total}.',
    report: 'Enregistrer ou imprimer un rapport',
    find: {
      label: 'Trouver un compte',
      text: 'Nom',
      network: 'Réseau',
      any: 'Tous les réseaux',
      count: { one: '{count} compte', other: '{count} comptes' },
      none: 'Aucun compte ne correspond.',
      clear: 'Afficher tous les comptes',
      more: { one: 'En afficher {count} de plus', other: 'En afficher {count} de plus' },
    },
    guide: {
      title: 'Vos prochaines étapes',
      done: 'fait',
      next: 'à faire',
      hide: 'Masquer ces étapes',
      hidden: 'Les étapes sont masquées.',
      claim: 'Dites quels comptes sont à vous',
      claimNote:
        'Tapez une adresse ou un nom, ou ouvrez votre propre profil : souvent, Vitrine le reconnaît.',
      profile: 'Ouvrez votre propre profil',
      profileNote: 'En étant connecté, comme toujours. Vitrine le lit là-bas et le montre ici.',
      settings: 'Vérifiez les réglages d’un compte',
      settingsNote: 'Page par page ; Vitrine dit ce qui n’est pas comme conseillé.',
      watching: 'Voyez quelles entreprises entendent parler de vous',
      watchingNote: 'Seulement si vous le permettez : on compte qui entend parler de quel site.',
      history: 'Voyez comment cela évolue',
      historyNote: 'Une ligne par compte, et tout ce qui a changé.',
    },
  },
};
