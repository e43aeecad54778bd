import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startComposing } from '../utils/compose/start';

// On pages of the catalogue's networks and of sites that the person allowed, in all their frames, as early as the browser lets us for free (`register-compose.ts`).
export default defineUnlistedScript(() => startComposing());
