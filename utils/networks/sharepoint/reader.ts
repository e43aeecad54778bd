import { unread } from '../../dom/unread';
import { defineNetwork, defineReader } from '../define';

/** Host only: no page of a person is read there. */
export const network = defineNetwork({
  id: 'sharepoint',
  name: 'SharePoint',
  access: 'optional',
  hosts: ['*://*.sharepoint.com/*', '*://*.microsoft365.com/*', '*://*.office.com/*'],
  fields: {},
  locate: () => ({ page: 'other', handle: null }),
});

export default defineReader(network, unread);
