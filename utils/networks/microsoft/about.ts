import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'microsoft',
  settings: {},
  pages: {
    privacy: [['public GitHub file cybersecurity guide, deep links to privacy pages', '2022-25']],
    ads: [
      ['github:file-id 23141097003', '2026-11-22'],
      ['github:file-id 15377458689', '2026-11-22'],
    ],
    apps: [
      ['github:file-id 1355284639', '2026-11-22'],
      ['github:file-id 55708819803', '2026-11-22'],
    ],
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  leftOut: {
    privacy_dashboard:
      'a page with data to look through and clear, not a setting; its address is among the pages',
    skype_data: 'not a setting: what happened to the data when Skype closed',
  },
  notes: [
    'Single switches of these pages could not be confirmed in public sources.',
    'Skype closed on 5 May 2025; chats moved to Teams (free) where the person signed in there.',
  ],
});
