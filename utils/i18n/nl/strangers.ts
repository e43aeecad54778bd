import type { words as en } from '../en/strangers';
import type { Mirror } from '../types';

/** Dutch for strangers. */
export const words: Mirror<typeof en> = {
  strangers: {},
};
