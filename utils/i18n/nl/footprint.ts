import type { words as en } from '../en/footprint';
import type { Mirror } from '../types';

/** Dutch for footprint. */
export const words: Mirror<typeof en> = {
  footprint: {},
};
