import { unread } from '../../dom/unread';
import { defineNetwork, defineReader } from '../define';

/** Host only: no page of a person is read there. */
export const network = defineNetwork({
  id: 'salesforce-chatter',
  name: 'Salesforce Chatter',
  access: 'optional',
  hosts: ['*://*.salesforce.com/*', '*://*.force.com/*', '*://*.my.site.com/*'],
  fields: {},
  locate: () => ({ page: 'other', handle: null }),
});

export default defineReader(network, unread);
