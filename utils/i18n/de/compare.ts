import type { words as en } from '../en/compare';
import type { Mirror } from '../types';

/** German for compare. */
export const words: Mirror<typeof en> = {
  compare: {},
};
