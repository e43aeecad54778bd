import type { FeatureId } from './policy';
import type { Settings } from './settings';

/** Whether a part of Vitrine is switched off, by the person or by their organisation. */
export const isFeatureOff = ({ featuresOff }: Pick<Settings, 'featuresOff'>, feature: FeatureId): boolean =>
  featuresOff.includes(feature);
