import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'nextdoor',
  links: {},
  visibleTo: {},
});
