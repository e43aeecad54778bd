import type { words as en } from '../en/footprint';
import type { Mirror } from '../types';

/** French for footprint. */
export const words: Mirror<typeof en> = {
  footprint: {},
};
