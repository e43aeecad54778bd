import { unread } from '../../dom/unread';
import { defineNetwork, defineReader } from '../define';

// Cues: github:discourse/discourse app/views/layouts (copy of 2017); the theme and the preloaded data are of later versions.
export const network = defineNetwork({
  id: 'discourse',
  name: 'Discourse',
  access: 'optional',
  hosts: [],
  recognised: true,
  fields: {},
  locate: () => ({ page: 'other', handle: null }),
});

export default defineReader(network, {
  ...unread,
  recognise: ({ document }) =>
    document.querySelector(
      'meta[name=generator][content^=Discourse], meta[name=discourse_theme_id], #data-preloaded[data-preloaded]',
    ) !== null,
});
