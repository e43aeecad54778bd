import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'slack',
  links: {
    privacy: {
      url: 'https://my.slack.com/account/settings',
      source: 'shared/platforms/slack.json urls.account',
      date: '2026-11-22',
      confidence: 'medium',
    },
  },
  visibleTo: {},
});
