import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startInspecting } from '../utils/observe/inspect';

// Injected on settings pages and where the person asks; like the observer no WXT content script, which would give it away.
export default defineUnlistedScript(() => startInspecting());
