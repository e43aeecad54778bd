import type { FieldObservation, HealthObservation } from '../model/schemas';
import type { Identity, Sighting } from '../model/sighting';
import type { FieldId, Health } from '../model/words';
import { matchAudience } from '../networks/audience-labels';
import { catalogues } from '../networks/catalogues';
import { deriveFacts } from './derive-facts';
import { hashPicture, keyedHash, normalise } from './keyed-hash';
import { maskValue } from './mask';

/** Where and when a page was read, and of whose account. */
export interface Occasion {
  account: string;
  network: string;
  identity: Identity;
  /** Address without query and fragment. */
  url: string;
  at: number;
}

const common = (occasion: Occasion) => ({
  account: occasion.account,
  network: occasion.network,
  page: occasion.identity.page,
  viewer: occasion.identity.viewer,
  url: occasion.url,
  firstSeen: occasion.at,
  lastSeen: occasion.at,
  gone: null,
});

/** Masks and hashes what was seen; one observation per distinct value, and nothing of a value that is not to be kept. */
export async function makeObservations(
  occasion: Occasion,
  sightings: readonly Sighting[],
  key: CryptoKey,
): Promise<FieldObservation[]> {
  const made = new Map<string, FieldObservation>();
  for (const sighting of sightings) {
    const hash = await keyedHash(key, sighting.field, sighting.value);
    // A picture's address changes with its host's whims: that there is one stays one observation.
    const mark = hash ?? normalise(sighting.field, maskValue(sighting.field, sighting.value) ?? '');
    const id = [
      occasion.account,
      occasion.identity.page,
      occasion.identity.viewer,
      sighting.field,
      mark,
    ].join('|');
    if (made.has(id)) continue;
    made.set(id, {
      ...common(occasion),
      id,
      kind: 'profile-field',
      field: sighting.field,
      shown: maskValue(sighting.field, sighting.value),
      hash: sighting.field === 'photo' ? await hashPicture(key, sighting.address) : hash,
      facts: deriveFacts(sighting.field, sighting.value),
      ...judgeAudience(occasion, sighting),
      cue: sighting.cue,
    });
  }
  return [...made.values()];
}

/** Seen signed out is public for certain; else the page's own word, else the network's documentation, else unknown. */
function judgeAudience(
  occasion: Occasion,
  sighting: Sighting,
): Pick<FieldObservation, 'audience' | 'audienceFrom' | 'audienceConfidence'> {
  if (occasion.identity.viewer === 'anonymous') {
    return { audience: 'public', audienceFrom: 'viewer', audienceConfidence: 'high' };
  }
  if (sighting.audience && sighting.audience !== 'unknown') {
    return { audience: sighting.audience, audienceFrom: 'page', audienceConfidence: 'high' };
  }
  const told = sighting.audienceText ? matchAudience(occasion.network, sighting.audienceText) : null;
  if (told) return { audience: told.audience, audienceFrom: 'page', audienceConfidence: told.confidence };
  // The page did say something that no table knows: then the documentation's general word must not overrule it.
  const documented = sighting.audienceText
    ? null
    : catalogues.get(occasion.network)?.visibleTo[sighting.field];
  if (documented) {
    return {
      audience: documented.audience,
      audienceFrom: 'catalogue',
      audienceConfidence: documented.confidence,
    };
  }
  return { audience: 'unknown', audienceFrom: 'nowhere', audienceConfidence: null };
}

export function makeHealthObservation(
  occasion: Occasion,
  health: Health,
  looked: readonly FieldId[],
): HealthObservation {
  return {
    ...common(occasion),
    id: [
      occasion.account,
      occasion.identity.page,
      occasion.identity.viewer,
      'page-health',
      occasion.url,
    ].join('|'),
    kind: 'page-health',
    health,
    looked: health === 'ok' ? [...new Set(looked)].sort() : [],
  };
}
