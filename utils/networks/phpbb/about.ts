import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'phpbb',
  settings: {
    show_email: {
      controls: {
        en: 'Whether members can mail you; some boards show them your address.',
        nl: 'Of leden je kunnen mailen; sommige forums tonen hun je adres.',
        de: 'Ob Mitglieder dir Mails senden können; manche Foren zeigen ihnen deine Adresse.',
        fr: 'Détermine si les membres peuvent vous écrire ; certains forums leur montrent votre adresse.',
      },
      sources: [
        ['github:phpbb/phpbb phpBB/language/en/ucp.php', '2026-04'],
        ['github:phpbb-nl-vertaling/phpbb_nl language/nl/ucp.php', '2025-04'],
        ['github:phpbb/phpbb phpBB/styles/prosilver/template/ucp_prefs_personal.html', '2026-04'],
        ['github:phpbb/phpbb phpBB/includes/functions_user.php (user_add)', '2026-04'],
      ],
    },
    admin_email: {
      controls: {
        en: 'Whether the board’s administrators may send you mass mail.',
        nl: 'Of de beheerders van het forum je massamail mogen sturen.',
        de: 'Ob die Administratoren des Forums dir Massenmails senden dürfen.',
        fr: 'Détermine si les administrateurs du forum peuvent vous envoyer des e-mails groupés.',
      },
      sources: [
        ['github:phpbb/phpbb phpBB/language/en/ucp.php', '2026-04'],
        ['github:phpbb-nl-vertaling/phpbb_nl language/nl/ucp.php', '2025-04'],
        ['github:file-id 2633520302', '2026-11-22'],
        ['github:phpbb/phpbb phpBB/includes/functions_user.php (user_add)', '2026-04'],
      ],
    },
    allow_pm: {
      controls: {
        en: 'Whether members can send you private messages.',
        nl: 'Of leden je privéberichten kunnen sturen.',
        de: 'Ob Mitglieder dir private Nachrichten senden können.',
        fr: 'Détermine si les membres peuvent vous envoyer des messages privés.',
      },
      sources: [
        ['github:phpbb/phpbb phpBB/language/en/ucp.php', '2026-04'],
        ['github:phpbb-nl-vertaling/phpbb_nl language/nl/ucp.php', '2025-04'],
        ['github:file-id 2633520302', '2026-11-22'],
        ['github:file-id 3623063955', '2026-11-22'],
      ],
    },
    hide_online: {
      controls: {
        en: 'Whether others see that you are on the board now.',
        nl: 'Of anderen zien dat je nu op het forum bent.',
        de: 'Ob andere sehen, dass du gerade im Forum bist.',
        fr: 'Détermine si les autres voient que vous êtes sur le forum à l’instant.',
      },
      sources: [
        ['github:phpbb/phpbb phpBB/language/en/ucp.php', '2026-04'],
        ['github:phpbb-nl-vertaling/phpbb_nl language/nl/ucp.php', '2025-04'],
        ['github:file-id 3623063955', '2026-11-22'],
        ['github:phpbb/phpbb phpBB/includes/functions_user.php (user_add)', '2026-04'],
      ],
    },
  },
  pages: {
    preferences: [['github:phpbb/phpbb phpBB/includes/ucp/ucp_prefs.php', '2026-04']],
    remembered: [
      ['github:phpbb/phpbb phpBB/styles/prosilver/template/ucp_profile_autologin_keys.html', '2026-04'],
    ],
  },
  notes: [
    'The research has no settings; these are from the public source. Styles and extensions of a board can move or hide them.',
    'A board in a folder of its own (example.com/forum) is read when you open the page; only the direct link does not lead there.',
  ],
});
