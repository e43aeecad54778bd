import { unread } from '../../dom/unread';
import { defineNetwork, defineReader } from '../define';

// Cue: github:phpbb/phpbb phpBB/styles/prosilver/template/overall_header.html, read 2026-11; styles built on prosilver keep it.
export const network = defineNetwork({
  id: 'phpbb',
  name: 'phpBB',
  access: 'optional',
  hosts: [],
  recognised: true,
  fields: {},
  locate: () => ({ page: 'other', handle: null }),
});

export default defineReader(network, {
  ...unread,
  recognise: ({ document }) => document.querySelector('body#phpbb') !== null,
});
