import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'snapchat',
  settings: {
    contact_me: {
      controls: {
        en: 'Who can send you snaps and chats.',
        nl: 'Wie je snaps en chats kan sturen.',
        de: 'Wer dir Snaps und Chats senden kann.',
        fr: 'Qui peut vous envoyer des snaps et des messages.',
      },
      steps: {
        en: [
          'Open your profile in the Snapchat app and tap the gear for settings.',
          'Tap “Contact Me” and choose “My Friends”.',
        ],
        nl: [
          'Open je profiel in de Snapchat-app en tik op het tandwiel voor de instellingen.',
          'Tik op ‘Contact met mij opnemen’ en kies ‘Mijn vrienden’.',
        ],
        de: [
          'Öffne dein Profil in der Snapchat-App und tippe auf das Zahnrad für die Einstellungen.',
          'Tippe auf „Mich kontaktieren“ und wähle „Meine Freunde“.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli Snapchat et touchez l’engrenage des paramètres.',
          'Touchez « Me contacter » et choisissez vos amis.',
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
      controls: {
        en: 'Who can see your story.',
        nl: 'Wie je verhaal kan zien.',
        de: 'Wer deine Story sehen kann.',
        fr: 'Qui peut voir votre story.',
      },
      steps: {
        en: [
          'Open your profile in the Snapchat app and tap the gear for settings.',
          'Tap “View My Story” and choose who may see it.',
        ],
        nl: [
          'Open je profiel in de Snapchat-app en tik op het tandwiel voor de instellingen.',
          'Tik op ‘View My Story’ en kies wie je verhaal mag zien.',
        ],
        de: [
          'Öffne dein Profil in der Snapchat-App und tippe auf das Zahnrad für die Einstellungen.',
          'Tippe auf „Meine Story anschauen“ und wähle, wer sie sehen darf.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli Snapchat et touchez l’engrenage des paramètres.',
          'Touchez « Voir ma story » et choisissez qui peut la voir.',
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
        de: 'Wer auf der Snap Map sehen kann, wo du bist.',
        fr: 'Qui peut voir où vous êtes sur la carte de Snapchat.',
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
        de: [
          'Öffne dein Profil in der Snapchat-App und tippe auf das Zahnrad für die Einstellungen.',
          'Tippe auf „See My Location“ und schalte „Ghost Mode“ ein.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli Snapchat et touchez l’engrenage des paramètres.',
          'Touchez la localisation et activez le « Mode fantôme ».',
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
        de: 'Ob du Leuten vorgeschlagen wirst, die du nicht kennst.',
        fr: 'Détermine si vous êtes suggéré à des personnes que vous ne connaissez pas.',
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
        de: [
          'Öffne dein Profil in der Snapchat-App und tippe auf das Zahnrad für die Einstellungen.',
          'Tippe auf „See Me in Quick Add“.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli Snapchat et touchez l’engrenage des paramètres.',
          'Touchez la rubrique de l’ajout rapide.',
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
        de: 'Ob dich finden kann, wer deine Telefonnummer hat.',
        fr: 'Détermine si qui a votre numéro de téléphone peut vous trouver.',
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
        de: [
          'Öffne dein Profil in der Snapchat-App und tippe auf das Zahnrad für die Einstellungen.',
          'Tippe auf deine Handynummer und such nach „Let others find me using my mobile number“.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli Snapchat et touchez l’engrenage des paramètres.',
          'Touchez votre numéro de mobile et cherchez si d’autres peuvent vous trouver par lui.',
        ],
      },
      sources: [['https://www.whatismyip.com/snapchat-privacy-settings/', '2021-22']],
    },
    contacts: {
      controls: {
        en: 'Whether Snapchat takes in your address book.',
        nl: 'Of Snapchat je adresboek inleest.',
        de: 'Ob Snapchat dein Adressbuch einliest.',
        fr: 'Détermine si Snapchat reprend votre carnet d’adresses.',
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
        de: [
          'Öffne dein Profil in der Snapchat-App und tippe auf das Zahnrad für die Einstellungen.',
          'Such nach dem Abgleich der Kontakte, schalte ihn aus und lösche, was hochgeladen wurde.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli Snapchat et touchez l’engrenage des paramètres.',
          'Cherchez la synchronisation des contacts, désactivez-la et supprimez ce qui a été envoyé.',
        ],
      },
      sources: [['https://www.whatismyip.com/snapchat-privacy-settings/', '2021-22']],
    },
    ads: {
      controls: {
        en: 'Whether ads are chosen by what is known about you.',
        nl: 'Of advertenties worden gekozen op wat over je bekend is.',
        de: 'Ob Werbung danach ausgewählt wird, was über dich bekannt ist.',
        fr: 'Détermine si les publicités sont choisies d’après ce qu’on sait de vous.',
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
        de: [
          'Öffne dein Profil in der Snapchat-App und tippe auf das Zahnrad für die Einstellungen.',
          'Such nach „Ad preferences“ und schalte jede Zeile aus.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli Snapchat et touchez l’engrenage des paramètres.',
          'Cherchez les préférences publicitaires et désactivez chaque ligne.',
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
        de: 'Ob beim Anmelden auch nach einem Code gefragt wird.',
        fr: 'Détermine si la connexion demande aussi un code.',
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
        de: [
          'Öffne dein Profil in der Snapchat-App und tippe auf das Zahnrad für die Einstellungen.',
          'Tippe auf „Two-factor authentication“.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli Snapchat et touchez l’engrenage des paramètres.',
          'Touchez l’authentification à deux facteurs.',
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
