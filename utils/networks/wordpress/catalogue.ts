import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'wordpress',
  links: {},
  visibleTo: {},
});
