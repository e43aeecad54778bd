import type { words as en } from '../en/backup';
import type { Mirror } from '../types';

/** German for backup. */
export const words: Mirror<typeof en> = {
  backup: {},
};
