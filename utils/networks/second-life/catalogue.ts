import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'second-life',
  links: {
    privacy: {
      url: 'https://my.secondlife.com/settings/privacy',
      source: 'shared/platforms/second-life.json settings.profile_sections',
      date: '2026-11-22',
      confidence: 'low',
    },
  },
  visibleTo: {},
});
