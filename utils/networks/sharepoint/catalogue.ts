import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'sharepoint',
  links: {},
  visibleTo: {},
});
