import { listClickIds } from '../addresses/clean-address';
import type { Transfer } from '../model/sharing';

/** The companies whose click identifiers stand in an address, each once. */
export function listClicks(address: string): Transfer[] {
  const companies = new Set(
    listClickIds(address).flatMap(({ company, kind }) =>
      company !== null && (kind === 'click' || kind === 'share') ? [company] : [],
    ),
  );
  return [...companies].map((company) => ({
    company,
    service: null,
    how: 'address',
    kinds: ['click-id'],
    details: [],
    candidates: [],
    state: 'read',
  }));
}
