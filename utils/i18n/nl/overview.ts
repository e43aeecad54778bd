import type { words as en } from '../en/overview';
import type { Mirror } from '../types';

/** Dutch for overview. */
export const words: Mirror<typeof en> = {
  overview: {},
};
