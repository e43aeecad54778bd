import type { words as en } from '../en/overview';
import type { Mirror } from '../types';

/** German for overview. */
export const words: Mirror<typeof en> = {
  overview: {},
};
