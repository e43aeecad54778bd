import { unread } from '../../dom/unread';
import { defineNetwork, defineReader } from '../define';

/** Host only: no page of a person is read there. */
export const network = defineNetwork({
  id: 'viva-engage',
  name: 'Viva Engage',
  access: 'optional',
  hosts: ['*://*.yammer.com/*', '*://engage.cloud.microsoft/*'],
  fields: {},
  locate: () => ({ page: 'other', handle: null }),
});

export default defineReader(network, unread);
