import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerSnapshot } from '../utils/observe/snapshot-page';

// Only where the person asked for *Report this page*, so that no other page carries it.
export default defineUnlistedScript(() => offerSnapshot());
