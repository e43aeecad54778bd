import { cleanText } from '../model/clean-text';
import type { ListEntry } from '../model/control';
import type { AppObservation, SessionObservation } from '../model/schemas';
import { grantGroups } from '../model/words';
import { signText } from '../store/keyed-hash';
import { maskValue } from '../store/mask';
import { foldWords } from './fold-words';
import { type ReadApp, readApp } from './read-app';
import { type ReadSession, readSession } from './read-session';

/** Where and when a list was read, and of whose account. Only somebody signed in sees such a list. */
export interface ListOccasion {
  account: string;
  network: string;
  /** Address without query and fragment. */
  url: string;
  /** Key in the catalogue's `pages`. */
  pageKey?: string | undefined;
  at: number;
}

const maxName = 120;

const common = ({ account, network, url, pageKey, at }: ListOccasion) => ({
  account,
  network,
  viewer: 'member' as const,
  url,
  ...(pageKey === undefined ? {} : { pageKey }),
  firstSeen: at,
  lastSeen: at,
  gone: null,
  kept: null,
});

/** Apps among the entries of a page, one observation per name. What is no app is left out. */
export async function makeApps(
  occasion: ListOccasion,
  entries: readonly ListEntry[],
  key: CryptoKey,
  language: string,
): Promise<AppObservation[]> {
  const apps = new Map<string, ReadApp>();
  for (const entry of entries) {
    const app = readApp(entry, occasion.at, language);
    if (!app) continue;
    const name = cleanText(app.name).slice(0, maxName).toWellFormed();
    const folded = foldWords(name);
    apps.set(folded, joinApps(apps.get(folded), { ...app, name }));
  }
  return Promise.all(
    [...apps].map(async ([folded, { name, added, used, groups, granted }]) => ({
      ...common(occasion),
      id: [occasion.account, 'connected-app', await signText(key, `connected-app\u0000${folded}`)].join('|'),
      kind: 'connected-app' as const,
      page: 'apps' as const,
      name,
      groups,
      granted,
      added,
      used,
    })),
  );
}

const earlier = (a: number | null, b: number | null) =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);
const later = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.max(a, b));

/** The same app twice on one page: all that it may do together. */
function joinApps(one: ReadApp | undefined, other: ReadApp): ReadApp {
  if (!one) return other;
  const groups = new Set([...one.groups, ...other.groups]);
  return {
    name: one.name,
    added: earlier(one.added, other.added),
    used: later(one.used, other.used),
    groups: grantGroups.filter((group) => groups.has(group)),
    granted: one.granted && other.granted,
  };
}

/** Sessions among the entries of a page; places masked, addresses on the internet dropped. */
export async function makeSessions(
  occasion: ListOccasion,
  entries: readonly ListEntry[],
  key: CryptoKey,
  language: string,
): Promise<SessionObservation[]> {
  const read = entries
    .map((entry) => readSession(entry, occasion.at, language))
    .filter((one) => one !== null);
  const same = new Map<string, number>();
  return Promise.all(
    markCurrent(read).map(async ({ device, place, active, current }) => {
      const mark = `${device}\u0000${place === null ? '' : foldWords(place)}`;
      // Two sessions alike are told apart by their order only.
      const order = same.get(mark) ?? 0;
      same.set(mark, order + 1);
      const id = await signText(key, `session\u0000${mark}\u0000${order}`);
      return {
        ...common(occasion),
        id: [occasion.account, 'session', id].join('|'),
        kind: 'session' as const,
        page: 'sessions' as const,
        device,
        place: place === null ? null : maskValue('location', place),
        placeHash: place === null ? null : await signText(key, `session-place\u0000${foldWords(place)}`),
        current,
        active,
      };
    }),
  );
}

/** *Active now* marks the session that is looking, unless another is marked for certain or several are active now. */
function markCurrent(read: readonly ReadSession[]): (Omit<ReadSession, 'current'> & { current: boolean })[] {
  const sure = read.some(({ current }) => current === 'sure');
  const alone = read.filter(({ current }) => current === 'active').length === 1;
  return read.map((session) => ({
    ...session,
    current: session.current === 'sure' || (!sure && alone && session.current === 'active'),
  }));
}

/**
 * What to store where the same app or session was stored before: when it was first seen and that the person keeps it stay, and
 * what another page told of it (an app's own page tells what it may do, the list does not) is not forgotten.
 */
export function mergeListed<T extends AppObservation | SessionObservation>(seen: T, stored: T): T {
  const merged = {
    ...seen,
    firstSeen: Math.min(seen.firstSeen, stored.firstSeen),
    kept: stored.kept ?? seen.kept,
  };
  if (merged.kind !== 'connected-app' || stored.kind !== 'connected-app') return merged;
  const silent = !merged.granted && merged.groups.length === 0;
  return {
    ...merged,
    ...(silent ? { groups: stored.groups, granted: stored.granted } : {}),
    added: merged.added ?? stored.added,
    used: merged.used ?? stored.used,
  };
}
