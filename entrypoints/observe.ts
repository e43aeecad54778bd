import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWatching } from '../utils/observe/watch';

// Not a WXT content script: WXT's wrapper posts a message with the extension's id to the page, which would give it away.
export default defineUnlistedScript(() => startWatching());
