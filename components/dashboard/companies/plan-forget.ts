import type { Sharing } from '../../../utils/model/sharing';
import type { ForgetTarget } from './companies-model';

/** What forgetting removes, counted before it is asked. */
export interface ForgetPlan {
  what: ForgetTarget;
  /** Of the company or site; `''` of everything. */
  name: string;
  requests: number;
  days: number;
  companies: number;
  sites: number;
  /** Apps that asked, which go along with everything only. */
  consents: number;
}

export function planForget(
  what: ForgetTarget,
  name: string,
  rows: readonly Sharing[],
  consents: number,
): ForgetPlan {
  const count = (key: 'day' | 'company' | 'site') => new Set(rows.map((row) => row[key])).size;
  return {
    what,
    name,
    requests: rows.reduce((sum, row) => sum + row.count, 0),
    days: count('day'),
    companies: count('company'),
    sites: count('site'),
    consents,
  };
}
