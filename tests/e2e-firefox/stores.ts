import type { DaySnapshot, HistoryEvent } from '../../utils/model/history';
import type { ConsentRequest, OwnContact, Sharing, Visit } from '../../utils/model/sharing';
import { runAtDesk, type Stage, until } from './stage';

/** Everything that Vitrine keeps anywhere, as plain data. */
export interface Kept {
  accounts: { id: string; handle: string; claimedBy: string }[];
  observations: {
    id: string;
    account: string;
    kind: string;
    field?: string;
    shown?: string;
    /** Of an app. */
    name?: string;
    groups?: string[];
    gone: unknown;
  }[];
  summaries: {
    account: { id: string };
    findings: {
      check: string;
      outcome: string;
      severity: string;
      dismissed: number | null;
      evidence: { shown: string | null }[];
    }[];
  }[];
  dismissals: unknown[];
  /** Walks through settings pages. */
  plans: { account: string; ended: number | null; steps: { page: string; state: string }[] }[];
  /** Who learned of which sites, in counts. */
  sharings: Sharing[];
  contacts: OwnContact[];
  /** What apps asked for. */
  consents: ConsentRequest[];
  /** Figures of each day, and what changed. */
  days: DaySnapshot[];
  events: HistoryEvent[];
  /** The install's key, and whether the browser would hand it out. */
  keys: { name: string; extractable: boolean; exported: string }[];
  session: Record<string, unknown>;
  settings: Record<string, unknown>;
}

/** Reads it from the browser's own stores, past Vitrine's code. */
export async function readStores(stage: Stage): Promise<Kept> {
  const text = await runAtDesk(stage, async () => {
    const open = indexedDB.open('vitrine');
    const db = await new Promise<IDBDatabase>((done, fail) => {
      open.onsuccess = () => done(open.result);
      open.onerror = () => fail(open.error);
      open.onupgradeneeded = () => open.transaction?.abort();
    }).catch(() => null);
    const readAll = (name: string): Promise<unknown[]> =>
      new Promise((done, fail) => {
        const request = db!.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const kept: Record<string, unknown> = { keys: [] };
    for (const name of db ? [...db.objectStoreNames] : []) kept[name] = await readAll(name);
    db?.close();
    kept.keys = await Promise.all(
      (kept.keys as CryptoKey[]).map(async (key) => ({
        name: key.algorithm.name,
        extractable: key.extractable,
        exported: await crypto.subtle.exportKey('raw', key).then(
          () => 'exported',
          (error: Error) => error.name,
        ),
      })),
    );
    kept.session = await browser.storage.session.get();
    kept.settings = await browser.storage.local.get();
    return JSON.stringify(kept);
  });
  return { ...nothing, ...JSON.parse(text) } as Kept;
}

/** Of every store but that of the key, while it is empty. */
export const nothing = {
  ...{ accounts: [], observations: [], summaries: [], dismissals: [], plans: [] },
  ...{ sharings: [], contacts: [], consents: [], cautions: [] },
  ...{ days: [], events: [], pictures: [] },
};

/** What is known of who learns of the pages that are open, by tab; session memory only. */
export async function readVisits(stage: Stage): Promise<Visit[]> {
  const { session } = await readStores(stage);
  return Object.entries(session).flatMap(([key, note]) => (/^visit:\d+$/.test(key) ? [note as Visit] : []));
}

type Finding = Kept['summaries'][number]['findings'][number];

/** Waits until the toolbar says as much for the web tab as the store does; gives what fails and was not dismissed. */
export function waitForBadge(stage: Stage): Promise<Finding[]> {
  return until('a badge that says what the store says', async () => {
    const failing = (await readStores(stage)).summaries
      .flatMap(({ findings }) => findings)
      .filter(({ outcome, dismissed }) => outcome === 'fail' && dismissed === null);
    return failing.length > 0 && (await stage.firefox.badge()) === String(failing.length) ? failing : null;
  });
}

/** How one check of the one account stands; null where there is none. */
export async function readFinding(stage: Stage, check: string): Promise<Finding | null> {
  const { summaries } = await readStores(stage);
  return summaries.flatMap(({ findings }) => findings).find((finding) => finding.check === check) ?? null;
}

export async function waitForOutcome(stage: Stage, check: string, outcome: string): Promise<void> {
  let last: string | undefined;
  await until(`${check} to be ${outcome}`, async () => {
    last = (await readFinding(stage, check))?.outcome;
    return last === outcome;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it is ${last}`);
  });
}

declare const browser: {
  storage: Record<'session' | 'local', { get(): Promise<Record<string, unknown>> }>;
};
