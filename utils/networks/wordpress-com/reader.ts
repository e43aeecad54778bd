import { unread } from '../../dom/unread';
import { defineNetwork, defineReader } from '../define';

/** Blogs themselves (`*.wordpress.com`) are people's own sites, read as web pages; their admin is `wordpress`. */
export const network = defineNetwork({
  id: 'wordpress-com',
  name: 'WordPress.com',
  access: 'optional',
  hosts: ['*://wordpress.com/*', '*://*.gravatar.com/*'],
  fields: {},
  locate: () => ({ page: 'other', handle: null }),
});

export default defineReader(network, unread);
