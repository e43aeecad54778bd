import { unread } from '../../dom/unread';
import { defineNetwork, defineReader } from '../define';

// Cues: Debian's wordpress 6.1, wp-admin/admin-header.php and wp-login.php, read 2026-11. What the site itself shows is a web page.
export const network = defineNetwork({
  id: 'wordpress',
  name: 'WordPress',
  access: 'optional',
  hosts: [],
  recognised: true,
  fields: {},
  locate: () => ({ page: 'other', handle: null }),
});

export default defineReader(network, {
  ...unread,
  recognise: ({ document }) => document.querySelector('body.wp-admin, body.login.wp-core-ui') !== null,
});
