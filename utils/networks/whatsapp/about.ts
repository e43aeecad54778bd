import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'whatsapp',
  settings: {
    last_seen: {
      controls: {
        en: 'Who sees when you were last on WhatsApp.',
        nl: 'Wie ziet wanneer je voor het laatst op WhatsApp was.',
        de: 'Wer sieht, wann du zuletzt auf WhatsApp warst.',
        fr: 'Qui voit quand vous étiez sur WhatsApp pour la dernière fois.',
      },
      steps: {
        en: ['Settings', 'Privacy', 'Last seen and online'],
        nl: ['Instellingen', 'Privacy', 'Laatst gezien en online'],
        de: ['Einstellungen', 'Datenschutz', 'Zuletzt online/Online'],
        fr: ['Paramètres', 'Confidentialité', 'Présence en ligne'],
      },
      sources: [
        ['https://faq.whatsapp.com/3307102709559968/?locale=en_US&cms_platform=web', '2024-25'],
        [
          'https://www.simpc.nl/nieuws/nieuwe-whatsapp-functie-zo-stel-je-in-wat-jouw-contacten-wel-en-niet-mogen-zien/',
          '2022',
        ],
        ['https://lock.pub/nl/blog/wechat-privacy-settings', '2026-03'],
        ['https://faq.whatsapp.com/3307102709559968/?cms_platform=web&locale=de_DE', '2024-25'],
      ],
    },
    profile_photo: {
      controls: {
        en: 'Who can see your profile photo.',
        nl: 'Wie je profielfoto kan zien.',
        de: 'Wer dein Profilfoto sehen kann.',
        fr: 'Qui peut voir votre photo de profil.',
      },
      steps: {
        en: ['Settings', 'Privacy', 'Profile photo'],
        nl: ['Instellingen', 'Privacy', 'Profielfoto'],
        de: ['Einstellungen', 'Datenschutz', 'Profilbild'],
        fr: ['Paramètres', 'Confidentialité', 'Photo de profil'],
      },
      sources: [
        ['https://faq.whatsapp.com/3307102709559968/?locale=en_US&cms_platform=web', '2024-25'],
        [
          'https://www.simpc.nl/nieuws/nieuwe-whatsapp-functie-zo-stel-je-in-wat-jouw-contacten-wel-en-niet-mogen-zien/',
          '2022',
        ],
        ['https://lock.pub/nl/blog/wechat-privacy-settings', '2026-03'],
        ['https://faq.whatsapp.com/3307102709559968/?cms_platform=web&locale=de_DE', '2024-25'],
      ],
    },
    about: {
      controls: {
        en: 'Who can read the line about you.',
        nl: 'Wie het regeltje over jou kan lezen.',
        de: 'Wer die Zeile über dich lesen kann.',
        fr: 'Qui peut lire la ligne sur vous.',
      },
      steps: {
        en: ['Settings', 'Privacy', 'About'],
        nl: ['Instellingen', 'Privacy', 'Info'],
        de: ['Einstellungen', 'Datenschutz', 'Info'],
        fr: ['Paramètres', 'Confidentialité', 'La ligne sur vous'],
      },
      sources: [
        ['https://faq.whatsapp.com/3307102709559968/?locale=en_US&cms_platform=web', '2024-25'],
        ['https://www.iculture.nl/tips/profielfoto-status-afschermen-whatsapp/', '2022-03'],
        ['https://faq.whatsapp.com/3307102709559968/?cms_platform=web&locale=de_DE', '2024-25'],
      ],
    },
    status: {
      controls: {
        en: 'Who can see your status updates.',
        nl: 'Wie je statusupdates kan zien.',
        de: 'Wer deine Statusmeldungen sehen kann.',
        fr: 'Qui peut voir vos statuts.',
      },
      steps: {
        en: ['Settings', 'Privacy', 'Status'],
        nl: ['Instellingen', 'Privacy', 'Status'],
        de: ['Einstellungen', 'Datenschutz', 'Status'],
        fr: ['Paramètres', 'Confidentialité', 'Statut'],
      },
      sources: [
        ['https://faq.whatsapp.com/3307102709559968/?locale=en_US&cms_platform=web', '2024-25'],
        ['https://faq.whatsapp.com/3307102709559968/?cms_platform=web&locale=de_DE', '2024-25'],
      ],
    },
    read_receipts: {
      controls: {
        en: 'Whether senders see that you read their message.',
        nl: 'Of afzenders zien dat je hun bericht hebt gelezen.',
        de: 'Ob Absender sehen, dass du ihre Nachricht gelesen hast.',
        fr: 'Détermine si les expéditeurs voient que vous avez lu leur message.',
      },
      steps: {
        en: ['Settings', 'Privacy', 'Read receipts'],
        nl: ['Instellingen', 'Privacy', 'Leesbewijzen'],
        de: ['Einstellungen', 'Datenschutz', 'Lesebestätigungen'],
        fr: ['Paramètres', 'Confidentialité', 'Confirmations de lecture'],
      },
      sources: [
        ['https://faq.whatsapp.com/3307102709559968/?locale=en_US&cms_platform=web', '2024-25'],
        [
          'https://www.hln.be/mijn-gids/zo-zet-je-laatst-gezien-uit-en-andere-privacytips-voor-whatsapp~a34abaf6/',
          '2022-06',
        ],
        ['https://faq.whatsapp.com/3307102709559968/?cms_platform=web&locale=de_DE', '2024-25'],
      ],
    },
    groups: {
      controls: {
        en: 'Who may add you to groups, which shows your number.',
        nl: 'Wie je aan groepen mag toevoegen, wat je nummer laat zien.',
        de: 'Wer dich zu Gruppen hinzufügen darf; das zeigt deine Nummer.',
        fr: 'Qui peut vous ajouter à des groupes, ce qui montre votre numéro.',
      },
      steps: {
        en: ['Settings', 'Privacy', 'Groups'],
        nl: ['Instellingen', 'Privacy', 'Groepen'],
        de: ['Einstellungen', 'Datenschutz', 'Gruppen'],
        fr: ['Paramètres', 'Confidentialité', 'Groupes'],
      },
      sources: [
        ['https://faq.whatsapp.com/3307102709559968/?locale=en_US&cms_platform=web', '2024-25'],
        ['https://www.iculture.nl/tips/profielfoto-status-afschermen-whatsapp/', '2022-03'],
      ],
    },
    calls: {
      controls: {
        en: 'Whether calls from unknown numbers stay silent.',
        nl: 'Of oproepen van onbekende nummers stil blijven.',
        de: 'Ob Anrufe von unbekannten Nummern stumm bleiben.',
        fr: 'Détermine si les appels de numéros inconnus restent silencieux.',
      },
      steps: {
        en: ['Settings', 'Privacy', 'Silence unknown callers'],
        nl: ['Instellingen', 'Privacy', 'De instelling voor onbekende bellers'],
        de: ['Einstellungen', 'Datenschutz', 'Unbekannte Anrufer stummschalten'],
        fr: ['Paramètres', 'Confidentialité', 'Appels', 'Les appels d’inconnus'],
      },
      sources: [['https://faq.whatsapp.com/3307102709559968/?locale=en_US&cms_platform=web', '2024-25']],
    },
    default_timer: {
      controls: {
        en: 'After how long messages in new chats disappear.',
        nl: 'Na hoe lang berichten in nieuwe chats verdwijnen.',
        de: 'Nach welcher Zeit Nachrichten in neuen Chats verschwinden.',
        fr: 'Après combien de temps disparaissent les messages des nouvelles discussions.',
      },
      steps: {
        en: ['Settings', 'Privacy', 'Default message timer'],
        nl: ['Instellingen', 'Privacy', 'Standaard berichttimer'],
        de: ['Einstellungen', 'Datenschutz', 'Standard-Nachrichtendauer'],
        fr: ['Paramètres', 'Confidentialité', 'La durée par défaut des messages'],
      },
      sources: [['https://lock.pub/nl/blog/wechat-privacy-settings', '2026-03']],
    },
    two_step: {
      controls: {
        en: 'Whether a PIN guards your number when it is set up on a phone.',
        nl: 'Of een pincode je nummer beschermt bij instellen op een telefoon.',
        de: 'Ob eine PIN deine Nummer schützt, wenn sie auf einem Telefon eingerichtet wird.',
        fr: 'Détermine si un code PIN protège votre numéro quand on l’installe sur un téléphone.',
      },
      steps: {
        en: ['Settings', 'Account', 'Two-step verification'],
        nl: ['Instellingen', 'Account', 'Tweestapsverificatie'],
        de: ['Einstellungen', 'Konto', 'Verifizierung in zwei Schritten'],
        fr: ['Paramètres', 'Compte', 'La vérification en deux étapes'],
      },
      sources: [['https://lock.pub/nl/blog/wechat-privacy-settings', '2026-03']],
    },
    backup_e2ee: {
      controls: {
        en: 'Whether only you can read the backup of your chats.',
        nl: 'Of alleen jij de back-up van je chats kunt lezen.',
        de: 'Ob nur du die Sicherung deiner Chats lesen kannst.',
        fr: 'Détermine si vous seul pouvez lire la sauvegarde de vos discussions.',
      },
      steps: {
        en: ['Settings', 'Chats', 'End-to-end encrypted backup'],
        nl: ['Instellingen', 'Chats', 'End-to-end versleutelde back-up'],
        de: ['Einstellungen', 'Chats', 'Ende-zu-Ende-verschlüsseltes Backup'],
        fr: ['Paramètres', 'Discussions', 'La sauvegarde chiffrée de bout en bout'],
      },
      sources: [
        ['https://lock.pub/nl/blog/wechat-privacy-settings', '2026-03'],
        ['public GitHub file cybersecurity guide, deep links to privacy pages', '2022-25'],
      ],
    },
  },
  pages: {
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  notes: [
    'WhatsApp Web shows most of these too, but at the same address as the chats; so that chats are never looked at, they are asked for in a list.',
    'Nothing hides your phone number from people you write to (help page, 2024-25).',
  ],
});
