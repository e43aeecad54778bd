import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'mediawiki',
  settings: {
    email_user: {
      controls: {
        en: 'Whether other users can mail you through a form; they do not see your address.',
        nl: 'Of anderen je via een formulier kunnen mailen; je adres zien ze niet.',
        de: 'Ob andere Benutzer dir über ein Formular Mails senden können; deine Adresse sehen sie nicht.',
        fr: 'Détermine si d’autres utilisateurs peuvent vous écrire par un formulaire ; ils ne voient pas votre adresse.',
      },
      sources: [
        ['github:wikimedia/mediawiki languages/i18n/nl.json (tool-link-emailuser)', 'stored version'],
        [
          'https://packages.debian.org/bookworm/mediawiki (1:1.39.17-1+deb12u2, languages/i18n/{en,nl,de,fr}.json)',
          '2025',
        ],
        [
          'https://packages.debian.org/bookworm/mediawiki (1:1.39.17-1+deb12u2, includes/preferences/DefaultPreferencesFactory.php, MainConfigSchema.php)',
          '2025',
        ],
      ],
    },
    email_new_users: {
      controls: {
        en: 'Whether accounts that were only just made can mail you.',
        nl: 'Of pas aangemaakte accounts je kunnen mailen.',
        de: 'Ob Konten, die eben erst angelegt wurden, dir Mails senden können.',
        fr: 'Détermine si des comptes tout juste créés peuvent vous écrire.',
      },
      sources: [
        [
          'https://packages.debian.org/bookworm/mediawiki (1:1.39.17-1+deb12u2, languages/i18n/{en,nl,de,fr}.json)',
          '2025',
        ],
        [
          'https://packages.debian.org/bookworm/mediawiki (1:1.39.17-1+deb12u2, includes/preferences/DefaultPreferencesFactory.php, MainConfigSchema.php)',
          '2025',
        ],
      ],
    },
    reveal_email: {
      controls: {
        en: 'Whether notifications about your edits carry your e-mail address.',
        nl: 'Of meldingen over je bewerkingen je e-mailadres dragen.',
        de: 'Ob Benachrichtigungen über deine Bearbeitungen deine E-Mail-Adresse tragen.',
        fr: 'Détermine si les notifications sur vos modifications portent votre adresse e-mail.',
      },
      sources: [
        [
          'https://packages.debian.org/bookworm/mediawiki (1:1.39.17-1+deb12u2, languages/i18n/{en,nl,de,fr}.json)',
          '2025',
        ],
        [
          'https://packages.debian.org/bookworm/mediawiki (1:1.39.17-1+deb12u2, includes/preferences/DefaultPreferencesFactory.php, MainConfigSchema.php)',
          '2025',
        ],
      ],
    },
    gender: {
      controls: {
        en: 'Whether the wiki says your gender; what you choose is public.',
        nl: 'Of de wiki je geslacht noemt; wat je kiest is openbaar.',
        de: 'Ob das Wiki dein Geschlecht nennt; was du wählst, ist öffentlich.',
        fr: 'Détermine si le wiki indique votre genre ; ce que vous choisissez est public.',
      },
      sources: [
        ['github:soxoj/socid-extractor socid_extractor/schemes.py', '2026-05'],
        [
          'https://packages.debian.org/bookworm/mediawiki (1:1.39.17-1+deb12u2, languages/i18n/{en,nl,de,fr}.json)',
          '2025',
        ],
        [
          'https://packages.debian.org/bookworm/mediawiki (1:1.39.17-1+deb12u2, includes/preferences/DefaultPreferencesFactory.php, MainConfigSchema.php)',
          '2025',
        ],
      ],
    },
  },
  pages: {
    preferences: [
      ['APW (returnto=Special%3APreferences)', 'undated'],
      [
        'https://packages.debian.org/bookworm/mediawiki (1:1.39.17-1+deb12u2, languages/messages/Messages{Nl,De,Fr}.php)',
        '2025',
      ],
    ],
    'delete-account': [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  leftOut: {
    user_page: 'No setting: the page you write about yourself is public, with its history.',
    contributions: 'No setting: all edits with their times are public for ever.',
  },
  notes: [
    'Accounts cannot be deleted; a courtesy vanishing exists (justdeleteme).',
    'Everything you edit is public with its time; the only protection is an account name that says nothing about you.',
    '“Real name” in the preferences is shown to others; it is a text, so it is not read as a setting.',
    'On by default are mails from others; a wiki can change its defaults.',
  ],
});
