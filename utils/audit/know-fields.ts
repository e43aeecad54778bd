import type { FieldKnowledge } from '../checks/define';
import type { FieldObservation, HealthObservation, Observation } from '../model/schemas';
import type { FieldId, PageKind } from '../model/words';
import type { NetworkCatalogue } from '../networks/define';

/** Field → what is known of it. */
export type Knowledge = (id: FieldId) => FieldKnowledge;

const newestFirst = (a: Observation, b: Observation) =>
  b.lastSeen - a.lastSeen || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Puts together what all readings of an account tell about each field: absent only where someone looked who would
 * have seen it.
 */
export function knowFields(
  observations: readonly Observation[],
  fields: Partial<Record<PageKind, readonly FieldId[]>>,
  catalogue: Pick<NetworkCatalogue, 'visibleTo'> | null,
): Knowledge {
  const seen = new Map<FieldId, FieldObservation[]>();
  for (const observation of [...observations].sort(newestFirst)) {
    if (observation.kind !== 'profile-field' || observation.gone !== null) continue;
    seen.set(observation.field, [...(seen.get(observation.field) ?? []), observation]);
  }
  const readings = pickNewestReadings(observations);
  const read = new Set<FieldId>();
  for (const { health, viewer, looked } of readings) {
    if (health !== 'ok') continue;
    for (const id of looked) {
      // Signed out, a field for members or friends looks just as absent, unless the network shows that field to all.
      const shownToAll = catalogue?.visibleTo[id];
      const tells = shownToAll?.audience === 'public' && shownToAll.confidence !== 'low';
      if (viewer === 'member' || tells) read.add(id);
    }
  }
  const blocked = new Set(readings.filter(({ health }) => health !== 'ok').map(({ page }) => page));
  const offering = Object.entries(fields) as [PageKind, readonly FieldId[]][];

  return (id) => {
    const offeredOn = offering.filter(([, ids]) => ids.includes(id)).map(([page]) => page);
    const known = seen.get(id) ?? [];
    if (read.has(id)) return { state: 'read', seen: known };
    if (offeredOn.length === 0 && known.length === 0) return { state: 'not-offered', seen: [] };
    return { state: offeredOn.some((page) => blocked.has(page)) ? 'not-readable' : 'not-read', seen: known };
  };
}

/** The last reading of every address, per kind of page and viewer: a profile may spread over several addresses. */
function pickNewestReadings(observations: readonly Observation[]): HealthObservation[] {
  const newest = new Map<string, HealthObservation>();
  for (const observation of [...observations].sort(newestFirst)) {
    if (observation.kind !== 'page-health') continue;
    const key = `${observation.page} ${observation.viewer} ${observation.url}`;
    if (!newest.has(key)) newest.set(key, observation);
  }
  return [...newest.values()];
}
