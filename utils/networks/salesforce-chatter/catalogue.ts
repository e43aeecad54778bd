import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'salesforce-chatter',
  links: {},
  visibleTo: {},
});
