import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAround } from '../utils/observe/look-around';

// Its value is the injection's result: nothing is listened to, sent or left behind in the page.
export default defineUnlistedScript(() =>
  lookAround({
    document,
    url: new URL(location.href),
    loaded: performance.getEntriesByType('resource') as PerformanceResourceTiming[],
  }),
);
