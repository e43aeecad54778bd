import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'strava',
  settings: {
    profile: {
      controls: { en: 'Who can see your whole profile.', nl: 'Wie je hele profiel kan zien.' },
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
      controls: { en: 'Who can see your training log.', nl: 'Wie je trainingslogboek kan zien.' },
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
