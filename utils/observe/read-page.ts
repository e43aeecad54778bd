import { findAvatar } from '../dom/avatar';
import { newEffort, type Pace, runSliced } from '../dom/runner';
import { maxText } from '../dom/text';
import { createView } from '../dom/view';
import type { Effort, Identity, ReadOutcome, Sighting } from '../model/sighting';
import type { NetworkReader } from '../networks/define';

/** Sightings taken from one page; the background accepts no more. */
const maxSightings = 300;

/** Longest address of a picture that is told; what is longer holds the picture itself or worse. */
const maxAddress = 2_000;

export interface PageIdentity {
  reader: NetworkReader;
  identity: Identity;
  effort: Effort;
}

/** Whose page is it? Null when the reader failed. */
export async function identifyPage(
  reader: NetworkReader,
  document: Document,
  url: URL,
  pace: Pace,
): Promise<PageIdentity | null> {
  const effort = newEffort();
  const location = reader.network.locate(url);
  if (location.page !== 'profile' || !reader.network.fields.profile) {
    const page = location.page;
    const identity: Identity = {
      page,
      health: 'ok',
      handle: null,
      stableId: null,
      own: null,
      viewer: 'unknown',
    };
    return { reader, identity, effort };
  }
  const view = createView(document, url);
  const identity = await runSliced(reader.identify(view, location), () => {}, effort, pace);
  return identity && { reader, identity, effort };
}

/** Reads an own page to its end. A reader that breaks off gives `layout-changed`, with what it had found until then. */
export async function readPage(
  { reader, identity }: PageIdentity,
  document: Document,
  url: URL,
  pace: Pace,
): Promise<{ outcome: ReadOutcome; sightings: Sighting[]; effort: Effort }> {
  const effort = newEffort();
  const sightings: Sighting[] = [];
  const take = (sighting: Sighting) => {
    const value = sighting.value.trim().slice(0, maxText);
    if (value && sightings.length < maxSightings) sightings.push(trim(sighting, value));
  };
  const view = createView(document, url);
  const outcome = await runSliced(reader.read(view, identity), take, effort, pace);
  const photo = sightings.find(({ field }) => field === 'photo');
  const address = photo && findAvatar(view, identity.handle === null ? [] : [identity.handle])?.address;
  if (photo && address && address.length <= maxAddress) photo.address = address;
  return { outcome: outcome ?? { health: 'layout-changed', looked: [] }, sightings, effort };
}

function trim(sighting: Sighting, value: string): Sighting {
  const audienceText = sighting.audienceText?.slice(0, 300);
  const { field, audience } = sighting;
  return {
    field,
    value,
    cue: sighting.cue.slice(0, 80),
    ...(audience ? { audience } : {}),
    ...(audienceText ? { audienceText } : {}),
  };
}
