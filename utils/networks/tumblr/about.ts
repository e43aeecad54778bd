import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'tumblr',
  settings: {},
  pages: {
    account: [['github:apple/password-manager-resources quirks/change-password-URLs.json', '2026']],
    apps: [
      ['github:file-id 34371877132', '2026-11-22'],
      ['github:file-id 120859058', '2026-11-22'],
    ],
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  notes: ['Its privacy settings could not be confirmed in public sources.'],
});
