import type { Check, CheckInput, ListKind, ListKnowledge, Lists } from '../checks/define';
import { deviceNames } from '../lists/devices';
import type { Account, Evidence, Finding, HealthObservation, Observation } from '../model/schemas';
import type { NetworkSettings, SettingsPage } from '../networks/define-settings';
import { fillLink } from './fill-link';

/** The part of a network's catalogue that says where its lists stand. */
export type ListPages = Pick<NetworkSettings, 'pages'> | null;

const pageOf = { 'connected-app': 'apps', session: 'sessions' } as const;

const newestFirst = (a: Observation, b: Observation) =>
  b.lastSeen - a.lastSeen || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Does the network's catalogue know a page on which this check's list stands? */
export function offersList(check: Check, settings: ListPages): boolean {
  return check.list !== undefined && findPages(check.list, settings).length > 0;
}

/** Puts together what all readings of an account tell about its lists. */
export function knowLists(observations: readonly Observation[], settings: ListPages): CheckInput['list'] {
  const sorted = [...observations].sort(newestFirst);
  return <K extends ListKind>(kind: K): ListKnowledge<K> => {
    const seen = sorted.filter(
      (observation): observation is Lists[K] => observation.kind === kind && observation.gone === null,
    );
    return { state: judgeState(kind, sorted, settings), seen };
  };
}

/** A list is read when the last reading of each of its pages went well; pages that nobody could confirm are not waited for. */
function judgeState(
  kind: ListKind,
  sorted: readonly Observation[],
  settings: ListPages,
): ListKnowledge<ListKind>['state'] {
  const pages = findPages(kind, settings);
  if (pages.length === 0) return 'not-offered';
  const readings = pickReadings(
    sorted.filter((one) => one.kind === 'page-health' && one.page === pageOf[kind]),
  );
  if ([...readings.values()].some(({ health }) => health !== 'ok')) return 'not-readable';
  if (readings.size === 0) return 'not-read';
  const sure = pages.filter(([, { confidence }]) => confidence !== 'low');
  if (sure.length > 1 && !sure.every(([key]) => readings.has(key))) return 'not-read';
  return [...readings.values()].some(({ partial }) => partial) ? 'partly' : 'read';
}

/** The last reading of every page, by its key in the catalogue, else its address. */
function pickReadings(newestFirst: readonly Observation[]): Map<string, HealthObservation> {
  const readings = new Map<string, HealthObservation>();
  for (const reading of newestFirst) {
    if (reading.kind !== 'page-health') continue;
    const key = reading.pageKey ?? reading.url;
    const newer = readings.get(key);
    // A look at a part of it (an app's own page) takes nothing away from an earlier one at the whole.
    if (!newer || (newer.health === 'ok' && newer.partial && reading.health === 'ok' && !reading.partial))
      readings.set(key, reading);
  }
  return readings;
}

function findPages(kind: ListKind, settings: ListPages): [key: string, page: SettingsPage][] {
  return Object.entries(settings?.pages ?? {}).filter(([, page]) => page.kind === pageOf[kind]);
}

/** The page where something can be taken off a list; the surest where there are several. */
export function findListFix(kind: ListKind, account: Account, settings: ListPages): Finding['fix'] {
  const rank = { high: 0, medium: 1, low: 2 };
  const pages = findPages(kind, settings).map(([, page]) => page);
  for (const { url, confidence } of pages.sort((a, b) => rank[a.confidence] - rank[b.confidence])) {
    const filled = fillLink(url, account);
    if (filled) return { url: filled, confidence };
  }
  return null;
}

/** An entry of a list as far as a person needs to recognise it; who can see it is no question here. */
export function toListEvidence(observation: Lists[ListKind]): Evidence {
  const { id, url, firstSeen, lastSeen } = observation;
  const shown = observation.kind === 'connected-app' ? observation.name : describeSession(observation);
  return {
    observation: id,
    field: null,
    shown: shown || null,
    audience: 'unknown',
    audienceFrom: 'nowhere',
    audienceConfidence: null,
    url,
    firstSeen,
    lastSeen,
  };
}

/** `Windows Chrome, U••• N•••`: names of devices and browsers are the same in every language. */
function describeSession({ device, place }: Lists['session']): string {
  const names = device.split(' ').map((word) => deviceNames[word] ?? word);
  return [names.join(' ').trim(), place].filter(Boolean).join(', ');
}
