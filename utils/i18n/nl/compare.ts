import type { words as en } from '../en/compare';
import type { Mirror } from '../types';

/** Dutch for compare. */
export const words: Mirror<typeof en> = {
  compare: {},
};
