import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'viva-engage',
  links: {},
  visibleTo: {},
});
