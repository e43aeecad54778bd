import type { words as en } from '../en/former';
import type { Mirror } from '../types';

/** Dutch for former. */
export const words: Mirror<typeof en> = {
  former: {},
};
