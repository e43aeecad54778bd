import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'blogger',
  links: {},
  visibleTo: {},
});
