import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'wordpress-com',
  links: {
    privacy: {
      url: 'https://wordpress.com/me/privacy',
      source: 'github:file-id 41741342',
      date: '2026-11-22',
      confidence: 'low',
    },
  },
  visibleTo: {},
});
