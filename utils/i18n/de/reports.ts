import type { words as en } from '../en/reports';
import type { Mirror } from '../types';

/** German for reports. */
export const words: Mirror<typeof en> = {
  reports: {},
};
