import { unread } from '../../dom/unread';
import { defineNetwork, defineReader } from '../define';

/** Blogs themselves (`*.blogspot.com`) are people's own sites, read as web pages. */
export const network = defineNetwork({
  id: 'blogger',
  name: 'Blogger',
  access: 'optional',
  hosts: ['*://*.blogger.com/*'],
  fields: {},
  locate: () => ({ page: 'other', handle: null }),
});

export default defineReader(network, unread);
