import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'strava',
  settings: {
    profile: {
      controls: {
        en: 'Who can see your whole profile.',
        nl: 'Wie je hele profiel kan zien.',
        de: 'Wer dein ganzes Profil sehen kann.',
        fr: 'Qui peut voir tout votre profil.',
      },
      sources: [
        ['https://support.strava.com/hc/en-us/articles/207343930-Privacy-Controls', '2021-23'],
        ['https://fitro.info/can-anyone-see-you-on-strava', '2024-25'],
        ['https://support.strava.com/hc/de/articles/360034758331', '2023-25'],
        ['https://support.strava.com/hc/de/articles/207343930', '2021-25'],
      ],
    },
    activities: {
      controls: {
        en: 'Who can see your new activities, with where and when.',
        nl: 'Wie je nieuwe activiteiten ziet, met waar en wanneer.',
        de: 'Wer deine neuen Aktivitäten sehen kann, mit Ort und Zeit.',
        fr: 'Qui peut voir vos nouvelles activités, avec où et quand.',
      },
      sources: [
        ['https://support.strava.com/hc/en-us/articles/207343930-Privacy-Controls', '2021-23'],
        ['https://fitro.info/can-anyone-see-you-on-strava', '2024-25'],
        ['https://support.strava.com/hc/de/articles/360034758331', '2023-25'],
        ['https://support.strava.com/hc/de/articles/207343930', '2021-25'],
      ],
    },
    group: {
      controls: {
        en: 'Who sees that you were out together with others.',
        nl: 'Wie ziet dat je samen met anderen op pad was.',
        de: 'Wer sieht, dass du mit anderen zusammen unterwegs warst.',
        fr: 'Qui voit que vous étiez de sortie avec d’autres.',
      },
      sources: [
        ['https://support.strava.com/hc/en-us/articles/207343930-Privacy-Controls', '2021-23'],
        ['https://support.strava.com/hc/de/articles/360034758331', '2023-25'],
        ['https://support.strava.com/hc/de/articles/207343930', '2021-25'],
        [
          'https://www.begeek.fr/9-parametres-strava-que-vous-devriez-changer-pour-preserver-votre-vie-privee-370110',
          '2022-06',
        ],
      ],
    },
    map_visibility: {
      controls: {
        en: 'Which part of your routes the map hides.',
        nl: 'Welk deel van je routes de kaart verbergt.',
        de: 'Welchen Teil deiner Routen die Karte verbirgt.',
        fr: 'Quelle partie de vos parcours la carte cache.',
      },
      sources: [
        [
          'https://communityhub.strava.com/t5/ideas/followers-only-activities-should-not-contribute-to-the-global/idc-p/11555',
          '2024-25',
        ],
        ['https://support.strava.com/hc/de/articles/360034758331', '2023-25'],
        ['https://support.strava.com/hc/de/articles/207343930', '2021-25'],
      ],
    },
    training_log: {
      controls: {
        en: 'Who can see your training log.',
        nl: 'Wie je trainingslogboek kan zien.',
        de: 'Wer dein Trainingsprotokoll sehen kann.',
        fr: 'Qui peut voir votre journal d’entraînement.',
      },
      sources: [
        ['https://support.strava.com/hc/en-us/articles/207343930-Privacy-Controls', '2021-23'],
        ['https://support.strava.com/hc/de/articles/360034758331', '2023-25'],
        ['https://support.strava.com/hc/de/articles/207343930', '2021-25'],
      ],
    },
    aggregated: {
      controls: {
        en: 'Whether your activities count in public heat maps and data for cities.',
        nl: 'Of je activiteiten meetellen in openbare kaarten en gegevens voor steden.',
        de: 'Ob deine Aktivitäten in öffentliche Heatmaps und Daten für Städte eingehen.',
        fr: 'Détermine si vos activités comptent dans les cartes de fréquentation publiques et les données pour les villes.',
      },
      sources: [
        [
          'https://communityhub.strava.com/t5/ideas/followers-only-activities-should-not-contribute-to-the-global/idc-p/11555',
          '2024-25',
        ],
        ['public GitHub files (ids 53694737021, 22472545602, 56318155488)', 'undated'],
      ],
    },
    promote: {
      controls: {
        en: 'Whether followers get messages about your activities.',
        nl: 'Of volgers berichten over je activiteiten krijgen.',
        de: 'Ob Follower Nachrichten über deine Aktivitäten bekommen.',
        fr: 'Détermine si vos abonnés reçoivent des messages sur vos activités.',
      },
      sources: [['https://support.strava.com/hc/en-us/articles/207343930-Privacy-Controls', '2021-23']],
    },
  },
  pages: {
    privacy: [['public GitHub files (ids 53694737021, 22472545602, 56318155488)', 'undated']],
    apps: [
      ['github:file-id 61920593592', '2026-11-22'],
      ['github:file-id 55743362457', '2026-11-22'],
    ],
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  notes: ['Activities for followers only have also counted in public heat maps.'],
});
