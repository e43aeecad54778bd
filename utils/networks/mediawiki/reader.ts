import { unread } from '../../dom/unread';
import { defineNetwork, defineReader } from '../define';

// Cues: the generator that the software writes itself and its body class, Debian's mediawiki 1.39, read 2026-11.
export const network = defineNetwork({
  id: 'mediawiki',
  name: 'MediaWiki',
  access: 'optional',
  hosts: ['*://*.wikipedia.org/*', '*://*.wikimedia.org/*'],
  recognised: true,
  fields: {},
  locate: () => ({ page: 'other', handle: null }),
});

export default defineReader(network, {
  ...unread,
  recognise: ({ document }) =>
    document.querySelector('meta[name=generator][content^=MediaWiki], body.mediawiki') !== null,
});
