import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'discord',
  settings: {
    improve: {
      controls: {
        en: 'Whether Discord uses how you use it for its own analysis.',
        nl: 'Of Discord je gebruik voor eigen analyse gebruikt.',
        de: 'Ob Discord deine Nutzung für seine eigenen Auswertungen verwendet.',
        fr: 'Détermine si Discord analyse pour lui-même la façon dont vous l’utilisez.',
      },
      basis: 'PCWorld advises to turn it off (2026)',
      sources: [
        ['https://discord.com/privacy-preserving-products', '2022-24'],
        ['https://www.discords.ai/wiki/discord-privacy-settings-guide', '2026-05'],
        ['https://tengele.com/… (summary of PCWorld “Turn off these 5 Discord settings”)', '2026-02/03'],
        ['https://wiki.tilde.fun/de/guide/messenger/discord', 'undated'],
      ],
    },
    customize: {
      controls: {
        en: 'Whether Discord suits what it shows to your activity.',
        nl: 'Of Discord wat het toont op je activiteit afstemt.',
        de: 'Ob Discord nach deiner Aktivität richtet, was es dir zeigt.',
        fr: 'Détermine si Discord adapte ce qu’il montre à votre activité.',
      },
      sources: [
        ['https://discord.com/privacy-preserving-products', '2022-24'],
        ['https://tengele.com/… (summary of PCWorld “Turn off these 5 Discord settings”)', '2026-02/03'],
        ['https://wiki.tilde.fun/de/guide/messenger/discord', 'undated'],
      ],
    },
    sponsored_activity: {
      controls: {
        en: 'Whether sponsored content is chosen by what you do on Discord.',
        nl: 'Of gesponsorde inhoud wordt gekozen op wat je op Discord doet.',
        de: 'Ob gesponserte Inhalte danach ausgewählt werden, was du auf Discord tust.',
        fr: 'Détermine si les contenus sponsorisés sont choisis d’après ce que vous faites sur Discord.',
      },
      basis: 'PCWorld advises to turn it off (2026)',
      sources: [
        ['https://tengele.com/… (summary of PCWorld “Turn off these 5 Discord settings”)', '2026-02/03'],
      ],
    },
    sponsored_third_party: {
      controls: {
        en: 'Whether sponsored content is chosen by data from other companies.',
        nl: 'Of gesponsorde inhoud wordt gekozen op gegevens van andere bedrijven.',
        de: 'Ob gesponserte Inhalte nach Daten anderer Firmen ausgewählt werden.',
        fr: 'Détermine si les contenus sponsorisés sont choisis d’après des données d’autres entreprises.',
      },
      basis: 'PCWorld advises to turn it off (2026)',
      sources: [
        ['https://tengele.com/… (summary of PCWorld “Turn off these 5 Discord settings”)', '2026-02/03'],
      ],
    },
    clips_voice: {
      controls: {
        en: 'Whether others in a voice channel can record your voice.',
        nl: 'Of anderen in een spraakkanaal je stem kunnen opnemen.',
        de: 'Ob andere in einem Sprachkanal deine Stimme aufnehmen können.',
        fr: 'Détermine si les autres peuvent enregistrer votre voix dans un salon vocal.',
      },
      steps: {
        en: [
          'In Discord, open User Settings (the gear beside your name).',
          'Open “Clips” and look for “Allow my voice to be recorded in Clips”.',
        ],
        nl: [
          'Open in Discord de gebruikersinstellingen (het tandwiel naast je naam).',
          'Open ‘Clips’ en zoek ‘Allow my voice to be recorded in Clips’.',
        ],
        de: [
          'Öffne in Discord die Benutzereinstellungen (das Zahnrad neben deinem Namen).',
          'Öffne „Clips“ und such nach „Allow my voice to be recorded in Clips“.',
        ],
        fr: [
          'Dans Discord, ouvrez les paramètres utilisateur (l’engrenage à côté de votre nom).',
          'Ouvrez « Clips » et cherchez l’autorisation d’enregistrer votre voix dans les clips.',
        ],
      },
      basis: 'PCWorld advises to turn it off (2026)',
      sources: [
        ['https://tengele.com/… (summary of PCWorld “Turn off these 5 Discord settings”)', '2026-02/03'],
      ],
    },
    dm_members: {
      controls: {
        en: 'Whether anyone in a server you share can write to you.',
        nl: 'Of iedereen in een gedeelde server je kan schrijven.',
        de: 'Ob dir jeder schreiben kann, mit dem du einen Server teilst.',
        fr: 'Détermine si n’importe qui peut vous écrire depuis un serveur que vous partagez.',
      },
      sources: [
        ['https://www.discords.ai/wiki/discord-privacy-settings-guide', '2026-05'],
        ['https://visualfoodie.com/a-look-at-my-discord-account-privacy-options', '2026'],
        ['github:Discord-Datamining/Discord-Datamining current_i18n.js (old bundle)', 'c. 2017'],
        ['https://support.discord.com/hc/de/articles/217916488-Blocken-Datenschutzeinstellungen', '2022-25'],
      ],
    },
    friend_requests: {
      controls: {
        en: 'Who can send you a friend request.',
        nl: 'Wie je een vriendschapsverzoek kan sturen.',
        de: 'Wer dir eine Freundschaftsanfrage senden kann.',
        fr: 'Qui peut vous envoyer une demande d’ami.',
      },
      sources: [['https://www.discords.ai/wiki/discord-privacy-settings-guide', '2026-05']],
    },
    activity_status: {
      controls: {
        en: 'Whether others see which game or app you are using.',
        nl: 'Of anderen zien welk spel of welke app je gebruikt.',
        de: 'Ob andere sehen, welches Spiel oder welche App du nutzt.',
        fr: 'Détermine si les autres voient quel jeu ou quelle appli vous utilisez.',
      },
      steps: {
        en: [
          'In Discord, open User Settings (the gear beside your name).',
          'Look for what is said about sharing your activity.',
        ],
        nl: [
          'Open in Discord de gebruikersinstellingen (het tandwiel naast je naam).',
          'Zoek wat er staat over het delen van je activiteit.',
        ],
        de: [
          'Öffne in Discord die Benutzereinstellungen (das Zahnrad neben deinem Namen).',
          'Such nach dem, was über das Teilen deiner Aktivität gesagt wird.',
        ],
        fr: [
          'Dans Discord, ouvrez les paramètres utilisateur (l’engrenage à côté de votre nom).',
          'Cherchez ce qui est dit du partage de votre activité.',
        ],
      },
      sources: [['https://www.discords.ai/wiki/discord-privacy-settings-guide', '2026-05']],
    },
    connections: {
      controls: {
        en: 'Whether accounts you linked stand on your profile.',
        nl: 'Of gekoppelde accounts op je profiel staan.',
        de: 'Ob verknüpfte Konten in deinem Profil stehen.',
        fr: 'Détermine si les comptes que vous avez liés figurent sur votre profil.',
      },
      steps: {
        en: [
          'In Discord, open User Settings (the gear beside your name).',
          'Open “Connections” and look at “Display on profile” for each account.',
        ],
        nl: [
          'Open in Discord de gebruikersinstellingen (het tandwiel naast je naam).',
          'Open ‘Connections’ en kijk per account naar ‘Display on profile’.',
        ],
        de: [
          'Öffne in Discord die Benutzereinstellungen (das Zahnrad neben deinem Namen).',
          'Öffne „Connections“ und sieh bei jedem Konto nach „Display on profile“.',
        ],
        fr: [
          'Dans Discord, ouvrez les paramètres utilisateur (l’engrenage à côté de votre nom).',
          'Ouvrez les connexions et regardez, pour chaque compte, s’il est affiché sur le profil.',
        ],
      },
      sources: [['https://noided.org/protect/discord', '2025-26']],
    },
    two_factor: {
      controls: {
        en: 'Whether signing in also asks for a code.',
        nl: 'Of je bij het inloggen ook een code nodig hebt.',
        de: 'Ob beim Anmelden auch nach einem Code gefragt wird.',
        fr: 'Détermine si la connexion demande aussi un code.',
      },
      sources: [
        ['https://www.discords.ai/wiki/discord-privacy-settings-guide', '2026-05'],
        ['github:apple/password-manager-resources quirks/change-password-URLs.json', '2026'],
      ],
    },
  },
  pages: {
    privacy: [
      ['github:file-id 52557157406', '2026-11-22'],
      ['github:file-id 54501560585', '2026-11-22'],
    ],
    account: [['github:apple/password-manager-resources quirks/change-password-URLs.json', '2026']],
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  leftOut: {
    devices: 'a list of sessions, not a setting; its page has no known address',
  },
  notes: [
    'The settings lie over the chats; whether the address stays that of the settings could not be confirmed.',
    'Deleting the account does not delete messages.',
  ],
});
