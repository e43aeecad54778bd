import type { DataKind } from '../../../utils/model/sharing';

/** Kinds of data, what tells most about a person first. */
export const tellingKinds: readonly DataKind[] = [
  'plain-email',
  'plain-phone',
  'hashed-email',
  'hashed-phone',
  'hashed-name',
  'hashed-other',
  'form-data',
  'search-term',
  'product',
  'value',
  'location',
  'external-id',
  'third-party-id',
  'event',
  'button-text',
  'page-url',
  'title',
  'first-party-id',
  'click-id',
  'referrer',
  'device',
  'screen',
  'language',
];

/** Contact data and what was typed: the kinds that say who somebody is. */
export const personalKinds: ReadonlySet<DataKind> = new Set(tellingKinds.slice(0, 7));

export function orderKinds(kinds: Iterable<DataKind>): DataKind[] {
  return [...kinds].sort((a, b) => tellingKinds.indexOf(a) - tellingKinds.indexOf(b));
}
