import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'web-page',
  links: {},
  // Who sees a page of one's own depends on its host; seen signed out, or on a site without log-in, it is public.
  visibleTo: {},
  notes: ['A value is changed in the page itself, or in the settings of the site that shows it.'],
});
