import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'strava',
  revoke: { url: 'https://www.strava.com/settings/apps', confidence: 'medium' },
  scopes: {
    read: {
      groups: ['identity', 'reads-posts'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads public segments, routes, profiles, posts, events and club feeds.',
        nl: 'Leest openbare segmenten, routes, profielen, berichten, evenementen en clubfeeds.',
        de: 'Liest öffentliche Segmente, Routen, Profile, Beiträge, Events und Club-Feeds.',
        fr: 'Lit les segments, parcours, profils, publications, évènements et fils de clubs publics.',
      },
    },
    read_all: {
      groups: ['location', 'reads-posts'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads your private routes, segments and events too.',
        nl: 'Leest ook je besloten routes, segmenten en evenementen.',
        de: 'Liest auch deine privaten Routen, Segmente und Events.',
        fr: 'Lit aussi vos parcours, segments et évènements privés.',
      },
    },
    'profile:read_all': {
      groups: ['identity'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads your whole profile, even what only followers or you may see.',
        nl: 'Leest je hele profiel, ook wat alleen volgers of jijzelf mogen zien.',
        de: 'Liest dein ganzes Profil, auch was nur Follower oder du sehen dürfen.',
        fr: 'Lit tout votre profil, même ce que seuls vos abonnés ou vous pouvez voir.',
      },
    },
    'profile:write': {
      groups: ['identity', 'manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Changes your weight and training zones, and stars segments for you.',
        nl: 'Wijzigt je gewicht en trainingszones, en geeft segmenten een ster voor je.',
        de: 'Ändert dein Gewicht und deine Trainingszonen und vergibt für dich Sterne an Segmente.',
        fr: 'Modifie votre poids et vos zones d’entraînement, et donne des étoiles à des segments pour vous.',
      },
    },
    'activity:read': {
      groups: ['location', 'reads-posts'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads activities that everyone or your followers may see, without the hidden parts of the map.',
        nl: 'Leest activiteiten die iedereen of je volgers mogen zien, zonder de verborgen stukken van de kaart.',
        de: 'Liest Aktivitäten, die alle oder deine Follower sehen dürfen, ohne die verborgenen Teile der Karte.',
        fr: 'Lit les activités visibles de tous ou de vos abonnés, sans les parties cachées de la carte.',
      },
    },
    'activity:read_all': {
      groups: ['location', 'reads-posts'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads all your activities, those only for you too, with hidden start and end points.',
        nl: 'Leest al je activiteiten, ook die alleen voor jou zijn, met verborgen begin- en eindpunten.',
        de: 'Liest alle deine Aktivitäten, auch die nur für dich, mit verborgenen Start- und Endpunkten.',
        fr: 'Lit toutes vos activités, même celles pour vous seul, avec les départs et arrivées cachés.',
      },
    },
    'activity:write': {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Adds activities, and changes those that it can see.',
        nl: 'Voegt activiteiten toe, en wijzigt die het kan zien.',
        de: 'Fügt Aktivitäten hinzu und ändert die, die sie sehen kann.',
        fr: 'Ajoute des activités, et modifie celles qu’elle peut voir.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['https://developers.strava.com/docs/authentication', '2026'],
  ['https://hexdocs.pm/strava/Strava.Auth.html', 'undated'],
];

export const sources: ScopeSources = {
  '': [
    ['https://developers.strava.com/docs/authentication', '2026'],
    ['github:simov/grant config/oauth.json', '2025-02'],
  ],
  read: from,
  read_all: from,
  'profile:read_all': from,
  'profile:write': from,
  'activity:read': from,
  'activity:read_all': from,
  'activity:write': from,
};
