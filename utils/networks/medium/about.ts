import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'medium',
  settings: {},
  pages: {
    settings: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  notes: [
    'Its privacy settings could not be confirmed in public sources.',
    'Deleting the account stands on the settings page, too.',
  ],
});
