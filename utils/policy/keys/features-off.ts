import { featureId } from '../../model/settings-schema';
import { defineList } from '../define';

/** Parts of Vitrine that are switched off. */
export default defineList({
  id: 'features-off',
  setting: 'featuresOff',
  element: featureId,
  example: { default: { add: ['watch-sites'] }, lock: { add: ['page-report'], remove: ['consents'] } },
});
