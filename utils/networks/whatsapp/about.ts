import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'whatsapp',
  settings: {
    last_seen: {
      controls: {
        en: 'Who sees when you were last on WhatsApp.',
        nl: 'Wie ziet wanneer je voor het laatst op WhatsApp was.',
      },
      steps: {
        en: ['Settings', 'Privacy', 'Last seen and online'],
        nl: ['Instellingen', 'Privacy', 'Laatst gezien en online'],
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
      controls: { en: 'Who can see your profile photo.', nl: 'Wie je profielfoto kan zien.' },
      steps: { en: ['Settings', 'Privacy', 'Profile photo'], nl: ['Instellingen', 'Privacy', 'Profielfoto'] },
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
      controls: { en: 'Who can read the line about you.', nl: 'Wie het regeltje over jou kan lezen.' },
      steps: { en: ['Settings', 'Privacy', 'About'], nl: ['Instellingen', 'Privacy', 'Info'] },
      sources: [
        ['https://faq.whatsapp.com/3307102709559968/?locale=en_US&cms_platform=web', '2024-25'],
        ['https://www.iculture.nl/tips/profielfoto-status-afschermen-whatsapp/', '2022-03'],
        ['https://faq.whatsapp.com/3307102709559968/?cms_platform=web&locale=de_DE', '2024-25'],
      ],
    },
    status: {
      controls: { en: 'Who can see your status updates.', nl: 'Wie je statusupdates kan zien.' },
      steps: { en: ['Settings', 'Privacy', 'Status'], nl: ['Instellingen', 'Privacy', 'Status'] },
      sources: [
        ['https://faq.whatsapp.com/3307102709559968/?locale=en_US&cms_platform=web', '2024-25'],
        ['https://faq.whatsapp.com/3307102709559968/?cms_platform=web&locale=de_DE', '2024-25'],
      ],
    },
    read_receipts: {
      controls: {
        en: 'Whether senders see that you read their message.',
        nl: 'Of afzenders zien dat je hun bericht hebt gelezen.',
      },
      steps: {
        en: ['Settings', 'Privacy', 'Read receipts'],
        nl: ['Instellingen', 'Privacy', 'Leesbewijzen'],
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
      },
      steps: { en: ['Settings', 'Privacy', 'Groups'], nl: ['Instellingen', 'Privacy', 'Groepen'] },
      sources: [
        ['https://faq.whatsapp.com/3307102709559968/?locale=en_US&cms_platform=web', '2024-25'],
        ['https://www.iculture.nl/tips/profielfoto-status-afschermen-whatsapp/', '2022-03'],
      ],
    },
    calls: {
      controls: {
        en: 'Whether calls from unknown numbers stay silent.',
        nl: 'Of oproepen van onbekende nummers stil blijven.',
      },
      steps: {
        en: ['Settings', 'Privacy', 'Silence unknown callers'],
        nl: ['Instellingen', 'Privacy', 'De instelling voor onbekende bellers'],
      },
      sources: [['https://faq.whatsapp.com/3307102709559968/?locale=en_US&cms_platform=web', '2024-25']],
    },
    default_timer: {
      controls: {
        en: 'After how long messages in new chats disappear.',
        nl: 'Na hoe lang berichten in nieuwe chats verdwijnen.',
      },
      steps: {
        en: ['Settings', 'Privacy', 'Default message timer'],
        nl: ['Instellingen', 'Privacy', 'Standaard berichttimer'],
      },
      sources: [['https://lock.pub/nl/blog/wechat-privacy-settings', '2026-03']],
    },
    two_step: {
      controls: {
        en: 'Whether a PIN guards your number when it is set up on a phone.',
        nl: 'Of een pincode je nummer beschermt bij instellen op een telefoon.',
      },
      steps: {
        en: ['Settings', 'Account', 'Two-step verification'],
        nl: ['Instellingen', 'Account', 'Tweestapsverificatie'],
      },
      sources: [['https://lock.pub/nl/blog/wechat-privacy-settings', '2026-03']],
    },
    backup_e2ee: {
      controls: {
        en: 'Whether only you can read the backup of your chats.',
        nl: 'Of alleen jij de back-up van je chats kunt lezen.',
      },
      steps: {
        en: ['Settings', 'Chats', 'End-to-end encrypted backup'],
        nl: ['Instellingen', 'Chats', 'End-to-end versleutelde back-up'],
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
