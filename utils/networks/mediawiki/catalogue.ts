import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'mediawiki',
  links: {
    privacy: {
      url: 'https://{instance}/wiki/Special:Preferences',
      source: 'shared/platforms/mediawiki.json urls.preferences',
      date: '2026-11-22',
      confidence: 'medium',
    },
  },
  visibleTo: {},
});
