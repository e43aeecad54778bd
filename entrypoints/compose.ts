import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startComposing } from '../utils/compose/start';

// On pages of the catalogue's networks and of sites that the person allowed, in all their frames, before the page's own scripts.
export default defineUnlistedScript(() => startComposing());
