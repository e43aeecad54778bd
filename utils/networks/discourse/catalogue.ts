import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'discourse',
  links: {
    privacy: {
      url: 'https://{instance}/my/preferences/profile',
      source: 'github:LilCub/discource21 config/routes.rb',
      date: '2017-12',
      confidence: 'medium',
    },
  },
  visibleTo: {},
});
