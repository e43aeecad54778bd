import type { words as en } from '../en/rights';
import type { Mirror } from '../types';

/** German for rights. */
export const words: Mirror<typeof en> = {
  rights: {},
};
