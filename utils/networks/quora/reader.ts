import { unread } from '../../dom/unread';
import { defineNetwork, defineReader } from '../define';

/** Host only: no page of a person is read there. */
export const network = defineNetwork({
  id: 'quora',
  name: 'Quora',
  access: 'optional',
  hosts: ['*://*.quora.com/*'],
  fields: {},
  locate: () => ({ page: 'other', handle: null }),
});

export default defineReader(network, unread);
