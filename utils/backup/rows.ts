import * as z from 'zod/mini';
import { eventKinds } from '../model/history';
import { accountSchema, observationSchema } from '../model/schemas';
import { dataKinds, means } from '../model/sharing';
import { draftKinds, healths, photoKinds, severities } from '../model/words';
import type { Layout } from '../store/database';

/** Beyond this many milliseconds since 1970 there is no date, and pages that write one would break (ECMA-262, time values). */
const lastTime = 8_640_000_000_000_000;
const time = z.int().check(z.nonnegative(), z.maximum(lastTime));
const count = z.int().check(z.nonnegative());
const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);
const percent = z.number().check(z.minimum(0), z.maximum(100));
const share = z.number().check(z.minimum(0), z.maximum(1));

const plan = z.object({
  account: z.string(),
  started: time,
  ended: z.nullable(time),
  steps: z.array(
    z.object({
      page: z.string(),
      state: z.enum(['open', 'read', 'unreadable', 'skipped', 'declared']),
      health: z.nullable(z.enum(healths)),
      at: z.nullable(time),
    }),
  ),
});

const sharing = z.object({
  id: z.string(),
  day,
  company: z.string(),
  site: z.string(),
  count,
  how: z.array(z.enum(means)),
  kinds: z.partialRecord(z.enum(dataKinds), count),
  contacts: z.array(z.string()),
});

const contact = z.object({
  id: z.string(),
  kind: z.enum(['email', 'phone']),
  shown: z.string(),
  hashes: z.array(z.string()),
  added: time,
});

const consent = z.object({
  id: z.string(),
  provider: z.string(),
  network: z.nullable(z.string()),
  client: z.nullable(z.string()),
  site: z.nullable(z.string()),
  app: z.nullable(z.string()),
  scopes: z.array(z.string()),
  firstSeen: time,
  lastSeen: time,
});

const caution = z.object({
  id: z.string(),
  day,
  about: z.enum(['draft', 'photo']),
  place: z.string(),
  kind: z.enum([...draftKinds, ...photoKinds]),
  count,
});

const snapshot = z.object({
  id: z.string(),
  account: z.string(),
  day,
  low: percent,
  high: percent,
  coverage: share,
  known: count,
  applicable: count,
  failing: z.record(z.enum(severities), count),
  dismissed: count,
  unknown: count,
  accounts: z.optional(count),
  judged: z.optional(z.literal(true)),
});

const event = z.object({
  id: z.string(),
  account: z.string(),
  network: z.string(),
  at: time,
  kind: z.enum(eventKinds),
  check: z.string(),
  severity: z.enum(severities),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  answer: z.optional(z.enum(['pass', 'fail'])),
});

const picture = z.object({
  account: z.string(),
  hash: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  at: time,
});

/** What is saved, store by store, and what its rows are held to; keys are never saved, and summaries follow from the rest. */
export const savedStores = {
  accounts: accountSchema,
  observations: observationSchema,
  dismissals: time,
  plans: plan,
  sharings: sharing,
  contacts: contact,
  consents: consent,
  cautions: caution,
  days: snapshot,
  events: event,
  pictures: picture,
} as const;
export type SavedStore = keyof typeof savedStores;
export const storeNames = Object.keys(savedStores) as SavedStore[];

/** A property that the database holds and no schema names would be lost on the way: this does not compile then. */
type KeysOf<T> = T extends unknown ? keyof T : never;
type Lost = {
  [S in SavedStore]: Exclude<
    KeysOf<Layout[S]['value']>,
    KeysOf<z.infer<(typeof savedStores)[S]>> | 'standing'
  >;
}[Exclude<SavedStore, 'dismissals'>];
const lost: Lost[] = [];
void lost;

/** One row of the file: store, value, and its key where the value does not hold it. */
export type Row = { [S in SavedStore]: { store: S; value: Layout[S]['value']; key?: string } }[SavedStore];

export type RowCounts = Record<SavedStore, number>;

export const sumRows = (counts: RowCounts): number =>
  Object.values(counts).reduce((sum, one) => sum + one, 0);

/** The file's first line. */
export const headLineSchema = z.object({
  format: z.literal('vitrine-backup'),
  /** Version of the database's layout; a newer one may hold what nobody here knows. */
  layout: z.int().check(z.minimum(1)),
  made: time,
  /** Version of Vitrine. */
  by: z.string(),
  /** By which an install knows its own files: see install-mark.ts. */
  install: z.nullable(z.string()),
  rows: z.record(z.enum(storeNames), count),
});
export type HeadLine = z.infer<typeof headLineSchema>;

/** Longer rows Vitrine does not write: whoever wrote them wants the pages to hang. */
const maxRow = 200_000;

const holdsNumbers = (value: unknown): boolean =>
  typeof value === 'number'
    ? value <= lastTime
    : typeof value !== 'object' || value === null || Object.values(value).every(holdsNumbers);

const isOfWeb = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** What no schema of one property tells: that ids are made as they are here, so that a row is found, and goes, with its account. */
function fitsTogether({ store, value }: Row): boolean {
  switch (store) {
    case 'accounts':
      return value.id.startsWith(`${value.network}:`) && (value.url === null || isOfWeb(value.url));
    case 'observations':
      return (
        value.account.startsWith(`${value.network}:`) &&
        value.id.startsWith(`${value.account}|`) &&
        (value.url === '' || isOfWeb(value.url))
      );
    case 'days':
      return value.id === `${value.account}|${value.day}`;
    case 'events':
      return value.id.startsWith(`${value.account}|`);
    default:
      return true;
  }
}

const choicesSchema = z.record(z.string(), z.unknown());

/** What a line says, or null where it is none that Vitrine writes. */
export function readLine(text: string): Row | { choices: Record<string, unknown> } | 'end' | null {
  const line = parseJson(text);
  if (!Array.isArray(line)) return null;
  const [name, value, key] = line as unknown[];
  if (name === 'end' && line.length === 1) return 'end';
  if (name === 'choices') {
    const parsed = z.safeParse(choicesSchema, value);
    return parsed.success ? { choices: parsed.data } : null;
  }
  const store = text.length > maxRow ? undefined : storeNames.find((one) => one === name);
  if (!store || (store === 'dismissals') !== (typeof key === 'string')) return null;
  const parsed = z.safeParse(savedStores[store] as z.ZodMiniType, value);
  if (!parsed.success || !holdsNumbers(parsed.data)) return null;
  const row = { store, value: parsed.data, ...(typeof key === 'string' && { key }) } as Row;
  return fitsTogether(row) ? row : null;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
