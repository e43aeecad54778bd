import { unread } from '../../dom/unread';
import { defineNetwork, defineReader } from '../define';

/** Host only: no page of a person is read there. */
export const network = defineNetwork({
  id: 'nextdoor',
  name: 'Nextdoor',
  access: 'optional',
  hosts: ['*://*.nextdoor.com/*', '*://*.nextdoor.nl/*'],
  fields: {},
  locate: () => ({ page: 'other', handle: null }),
});

export default defineReader(network, unread);
