import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'vk',
  links: {
    'own-profile': {
      url: 'https://vk.com/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://vk.com/settings?act=privacy',
      source: 'shared/platforms/vk.json urls.privacy',
      date: '2026-11-22',
      confidence: 'medium',
    },
  },
  visibleTo: {},
});
