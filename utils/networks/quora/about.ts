import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'quora',
  settings: {},
  pages: {
    privacy: [['public GitHub file table of privacy-page deep links', '2026']],
    'delete-account': [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  leftOut: {
    privacy_page:
      'A page, not a setting: it is in `pages`. What stands on it could not be confirmed in public sources, so it is read as any page is.',
  },
  notes: ['Deleting: Settings, Privacy, Delete account; signing in within 14 days stops it.'],
});
