import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'snapchat',
  settings: {
    contact_me: {
      controls: { en: 'Who can send you snaps and chats.', nl: 'Wie je snaps en chats kan sturen.' },
      steps: {
        en: [
          'Open your profile in the Snapchat app and tap the gear for settings.',
          'Tap “Contact Me” and choose “My Friends”.',
        ],
        nl: [
          'Open je profiel in de Snapchat-app en tik op het tandwiel voor de instellingen.',
          'Tik op ‘Contact met mij opnemen’ en kies ‘Mijn vrienden’.',
        ],
      },
      sources: [
        ['https://webstick.blog/snapchat-privacy-settings-guide', '2024'],
        ['https://createaccount.us/snapchat/how-to-manage-privacy-on-snapchat/', 'c. 2018-20'],
        ['https://webwoordenboek.nl/kenniscentrum/wat-weet-snapchat-van-ons', 'undated'],
        ['https://kompass-social.media/app-detailseite/news/snapchat-1/', '2018-22'],
        ['https://www.kompass-social.media/kompass/app-detailseite/snapchat', '2019-22'],
      ],
    },
    view_story: {
      controls: { en: 'Who can see your story.', nl: 'Wie je verhaal kan zien.' },
      steps: {
        en: [
          'Open your profile in the Snapchat app and tap the gear for settings.',
          'Tap “View My Story” and choose who may see it.',
        ],
        nl: [
          'Open je profiel in de Snapchat-app en tik op het tandwiel voor de instellingen.',
          'Tik op ‘View My Story’ en kies wie je verhaal mag zien.',
        ],
      },
      sources: [
        ['https://webstick.blog/snapchat-privacy-settings-guide', '2024'],
        ['https://createaccount.us/snapchat/how-to-manage-privacy-on-snapchat/', 'c. 2018-20'],
        ['https://kompass-social.media/app-detailseite/news/snapchat-1/', '2018-22'],
        [
          'https://iiab.me/kiwix/content/wikihow_fr_maxi_2022-11/configurer-la-visibilit%C3%A9-de-la-story-sous-Snapchat',
          '2022-11',
        ],
      ],
    },
    see_location: {
      controls: {
        en: 'Who can see where you are on Snap Map.',
        nl: 'Wie op Snap Map kan zien waar je bent.',
      },
      steps: {
        en: [
          'Open your profile in the Snapchat app and tap the gear for settings.',
          'Tap “See My Location” and turn “Ghost Mode” on.',
        ],
        nl: [
          'Open je profiel in de Snapchat-app en tik op het tandwiel voor de instellingen.',
          'Tik op ‘See My Location’ en zet ‘Ghost Mode’ aan.',
        ],
      },
      sources: [
        [
          'https://smartphones.gadgethacks.com/how-to/snapchat-101-6-privacy-settings-you-need-check-android-iphone-0183696',
          '2018-19',
        ],
        [
          'https://theluckystrike.github.io/privacy-tools-guide/snapchat-privacy-settings-complete-guide-2026',
          '2026',
        ],
        ['https://planetewebmaster.com/mode-fantome-snapchat-2/', 'undated'],
      ],
    },
    quick_add: {
      controls: {
        en: 'Whether you are suggested to people you do not know.',
        nl: 'Of je wordt voorgesteld aan mensen die je niet kent.',
      },
      steps: {
        en: [
          'Open your profile in the Snapchat app and tap the gear for settings.',
          'Tap “See Me in Quick Add”.',
        ],
        nl: [
          'Open je profiel in de Snapchat-app en tik op het tandwiel voor de instellingen.',
          'Tik op ‘See Me in Quick Add’.',
        ],
      },
      sources: [
        ['https://createaccount.us/snapchat/how-to-manage-privacy-on-snapchat/', 'c. 2018-20'],
        [
          'https://theluckystrike.github.io/privacy-tools-guide/snapchat-privacy-settings-complete-guide-2026',
          '2026',
        ],
      ],
    },
    find_by_phone: {
      controls: {
        en: 'Whether whoever has your phone number can find you.',
        nl: 'Of wie je telefoonnummer heeft je kan vinden.',
      },
      steps: {
        en: [
          'Open your profile in the Snapchat app and tap the gear for settings.',
          'Tap your mobile number and look for “Let others find me using my mobile number”.',
        ],
        nl: [
          'Open je profiel in de Snapchat-app en tik op het tandwiel voor de instellingen.',
          'Tik op je mobiele nummer en zoek ‘Let others find me using my mobile number’.',
        ],
      },
      sources: [['https://www.whatismyip.com/snapchat-privacy-settings/', '2021-22']],
    },
    contacts: {
      controls: {
        en: 'Whether Snapchat takes in your address book.',
        nl: 'Of Snapchat je adresboek inleest.',
      },
      steps: {
        en: [
          'Open your profile in the Snapchat app and tap the gear for settings.',
          'Look for contact sync, turn it off and delete what was uploaded.',
        ],
        nl: [
          'Open je profiel in de Snapchat-app en tik op het tandwiel voor de instellingen.',
          'Zoek de synchronisatie van contacten, zet die uit en verwijder wat is geüpload.',
        ],
      },
      sources: [['https://www.whatismyip.com/snapchat-privacy-settings/', '2021-22']],
    },
    ads: {
      controls: {
        en: 'Whether ads are chosen by what is known about you.',
        nl: 'Of advertenties worden gekozen op wat over je bekend is.',
      },
      steps: {
        en: [
          'Open your profile in the Snapchat app and tap the gear for settings.',
          'Look for “Ad preferences” and turn every row off.',
        ],
        nl: [
          'Open je profiel in de Snapchat-app en tik op het tandwiel voor de instellingen.',
          'Zoek ‘Ad preferences’ en zet elke rij uit.',
        ],
      },
      sources: [
        [
          'https://smartphones.gadgethacks.com/how-to/snapchat-101-6-privacy-settings-you-need-check-android-iphone-0183696',
          '2018-19',
        ],
      ],
    },
    two_factor: {
      controls: {
        en: 'Whether signing in also asks for a code.',
        nl: 'Of je bij het inloggen ook een code nodig hebt.',
      },
      steps: {
        en: [
          'Open your profile in the Snapchat app and tap the gear for settings.',
          'Tap “Two-factor authentication”.',
        ],
        nl: [
          'Open je profiel in de Snapchat-app en tik op het tandwiel voor de instellingen.',
          'Tik op ‘Two-factor authentication’.',
        ],
      },
      sources: [
        [
          'https://smartphones.gadgethacks.com/how-to/snapchat-101-6-privacy-settings-you-need-check-android-iphone-0183696',
          '2018-19',
        ],
        [
          'https://theluckystrike.github.io/privacy-tools-guide/snapchat-privacy-settings-complete-guide-2026',
          '2026',
        ],
      ],
    },
  },
  pages: {
    export: [['public GitHub file (id 52792301252)', 'undated']],
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  notes: [
    'All settings found are in the app; what accounts.snapchat.com offers beyond data and deletion could not be confirmed.',
  ],
});
