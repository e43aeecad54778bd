import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'wordpress',
  settings: {
    search_visibility: {
      controls: {
        en: 'Whether search engines are asked to leave your site out.',
        nl: 'Of zoekmachines gevraagd wordt je site over te slaan.',
        de: 'Ob Suchmaschinen gebeten werden, deine Website auszulassen.',
        fr: 'Détermine si les moteurs de recherche sont priés de laisser votre site de côté.',
      },
      sources: [
        [
          'https://packages.debian.org/bookworm/wordpress (6.1.9+dfsg1; wp-admin/options-reading.php, options-discussion.php, includes/schema.php)',
          '2025',
        ],
        [
          'https://packages.debian.org/bookworm/wordpress-l10n (6.1.9+dfsg1; nl_NL.mo, de_DE.mo, fr_FR.mo: WordPress software, not WordPress.com)',
          '2025',
        ],
      ],
    },
    avatars: {
      controls: {
        en: 'Whether pictures are fetched from Gravatar by the e-mail address of who writes.',
        nl: 'Of plaatjes bij Gravatar worden opgehaald met het e-mailadres van wie schrijft.',
        de: 'Ob Bilder anhand der E-Mail-Adresse derer, die schreiben, von Gravatar geholt werden.',
        fr: 'Détermine si des images sont cherchées chez Gravatar d’après l’adresse e-mail de qui écrit.',
      },
      sources: [
        [
          'https://packages.debian.org/bookworm/wordpress (6.1.9+dfsg1; wp-admin/options-reading.php, options-discussion.php, includes/schema.php)',
          '2025',
        ],
        [
          'https://packages.debian.org/bookworm/wordpress-l10n (6.1.9+dfsg1; nl_NL.mo, de_DE.mo, fr_FR.mo: WordPress software, not WordPress.com)',
          '2025',
        ],
      ],
    },
    pingbacks: {
      controls: {
        en: 'Whether other sites are told when you link to them.',
        nl: 'Of andere sites bericht krijgen als je naar ze linkt.',
        de: 'Ob andere Websites erfahren, wenn du auf sie verlinkst.',
        fr: 'Détermine si d’autres sites sont prévenus quand vous mettez un lien vers eux.',
      },
      sources: [
        [
          'https://packages.debian.org/bookworm/wordpress (6.1.9+dfsg1; wp-admin/options-reading.php, options-discussion.php, includes/schema.php)',
          '2025',
        ],
      ],
    },
  },
  pages: {
    reading: [
      [
        'https://packages.debian.org/bookworm/wordpress (6.1.9+dfsg1; wp-admin/options-reading.php, options-discussion.php, includes/schema.php)',
        '2025',
      ],
    ],
    discussion: [
      [
        'https://packages.debian.org/bookworm/wordpress (6.1.9+dfsg1; wp-admin/options-reading.php, options-discussion.php, includes/schema.php)',
        '2025',
      ],
    ],
  },
  notes: [
    'These are settings of a site, so only its administrators see them.',
    'The Dutch words of the admin pages were not in the source; the controls are known by their names in the form.',
    'The name shown in public is chosen in the profile (“Display name publicly as”); it is no switch, so it is not read.',
  ],
});
