import type { words as en } from '../en/history';
import type { Mirror } from '../types';

/** German for history. */
export const words: Mirror<typeof en> = {
  history: {},
};
