import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'wordpress-com',
  settings: {
    usage_information: {
      controls: {
        en: 'Whether what you do on WordPress.com is recorded for its analytics.',
        nl: 'Of wat je op WordPress.com doet wordt vastgelegd voor statistieken.',
        de: 'Ob aufgezeichnet wird, was du auf WordPress.com tust, für dessen Auswertungen.',
        fr: 'Détermine si ce que vous faites sur WordPress.com est enregistré pour ses statistiques.',
      },
      sources: [
        ['github:file-id 41741342', '2026-11-22'],
        ['github:file-id 59413680766', '2026-11-22'],
      ],
    },
  },
  pages: {
    privacy: [['github:file-id 41741342', '2026-11-22']],
    'delete-account': [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  notes: [
    'Gravatar shows the same picture on every site where the e-mail address is used; deleting WordPress.com deletes Gravatar too (justdeleteme).',
    'The research has no settings; this one is from the public source of the pages. The switch is named “opt out” in the code and is on while data is shared.',
  ],
});
