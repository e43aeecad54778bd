import { defineNetwork, defineReader } from '../define';

/** Host only: no page of a Google Account is read for facts about the person. */
export const network = defineNetwork({
  id: 'google',
  name: 'Google',
  access: 'optional',
  hosts: [
    '*://myaccount.google.com/*',
    '*://myactivity.google.com/*',
    '*://myadcenter.google.com/*',
    '*://accounts.google.com/*',
    '*://takeout.google.com/*',
  ],
  fields: {},
  locate: () => ({ page: 'other', handle: null }),
});

export default defineReader(network, {
  // biome-ignore lint/correctness/useYield: nothing to look at, but the contract is a generator.
  *identify() {
    return { page: 'other', health: 'ok', handle: null, stableId: null, own: null, viewer: 'unknown' };
  },
  // biome-ignore lint/correctness/useYield: as above.
  *read() {
    return { health: 'ok', looked: [] };
  },
});
