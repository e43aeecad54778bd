import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'tumblr',
  links: {
    privacy: {
      url: 'https://www.tumblr.com/settings/account',
      source: 'shared/platforms/tumblr.json urls.password',
      date: '2026-11-22',
      confidence: 'medium',
    },
  },
  visibleTo: {},
});
