import type { FieldObservation, Observation, SessionObservation } from '../model/schemas';
import { isLinkable } from './keyed-hash';

/** Stands in an id where a keyed hash of another install stood; no hash begins with it. */
export const unlinkedMark = '~';

/** Comes from a backup of another install: what it is a hash of is not known here until it is read again. */
export function isUnlinked(seen: Observation): seen is FieldObservation | SessionObservation {
  if (seen.kind === 'profile-field') return seen.hash === null && isLinkable(seen.field);
  return seen.kind === 'session' && seen.id.includes(`|${unlinkedMark}`);
}

/** Is this what was read now, as far as can be told from what is kept in plain? */
export function isHeir(seen: Observation, old: FieldObservation | SessionObservation): boolean {
  if (seen.page !== old.page || seen.viewer !== old.viewer) return false;
  if (seen.kind === 'profile-field' && old.kind === 'profile-field')
    return seen.field === old.field && seen.shown === old.shown;
  return (
    seen.kind === 'session' &&
    old.kind === 'session' &&
    seen.device === old.device &&
    seen.place === old.place
  );
}
