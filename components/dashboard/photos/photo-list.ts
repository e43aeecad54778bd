import type { PhotoKind } from '../../../utils/model/words';
import type { PhotoFacts, Stripped, Town } from '../../../utils/photo/define';

/** What came of making a clean copy. */
export type CopyNote =
  | { outcome: 'clean'; pixels: 'same' | 'recoded' }
  | { outcome: 'was-clean' }
  | { outcome: 'cannot'; reason: CannotReason };
export type CannotReason = Extract<Stripped, { outcome: 'cannot' }>['reason'] | 'unread';

/** A chosen file and what it gives away. The file is but a handle: its bytes stay on the disk. */
export interface PhotoRow {
  id: number;
  file: File;
  state: 'waiting' | 'read' | 'unread';
  /** Null until read, and where it could not be. */
  facts: PhotoFacts | null;
  kinds: readonly PhotoKind[];
  town: Town | null;
  copy: CopyNote | null;
}

/** What a file tells, in a word; the most telling first. `unknown`: not, or not wholly, read. */
export const verdicts = ['where', 'who', 'something', 'unknown', 'nothing', 'waiting'] as const;
export type Verdict = (typeof verdicts)[number];

const whereKinds: readonly PhotoKind[] = ['place', 'place-name'];
const whoKinds: readonly PhotoKind[] = ['owner', 'author', 'people'];

/** Unknown is never safe: a file that was not read to its end is not said to tell nothing. */
export function judgePhoto({ state, facts, kinds }: Pick<PhotoRow, 'state' | 'facts' | 'kinds'>): Verdict {
  if (state === 'waiting') return 'waiting';
  if (kinds.some((kind) => whereKinds.includes(kind))) return 'where';
  if (kinds.some((kind) => whoKinds.includes(kind))) return 'who';
  if (kinds.length > 0) return 'something';
  return facts === null || facts.format === null || facts.damaged ? 'unknown' : 'nothing';
}

export interface PhotoSums {
  all: number;
  read: number;
  waiting: number;
  where: number;
  when: number;
  device: number;
  who: number;
  nothing: number;
  unknown: number;
  bytes: number;
}

/** How many tell what. */
export function countPhotos(rows: readonly PhotoRow[]): PhotoSums {
  const tell = (...kinds: PhotoKind[]) =>
    rows.filter((row) => row.kinds.some((kind) => kinds.includes(kind))).length;
  const judged = rows.map(judgePhoto);
  const count = (verdict: Verdict) => judged.filter((one) => one === verdict).length;
  return {
    all: rows.length,
    read: rows.length - count('waiting'),
    waiting: count('waiting'),
    where: tell(...whereKinds),
    when: tell('time'),
    device: tell('device', 'serial'),
    who: tell(...whoKinds),
    nothing: count('nothing'),
    unknown: count('unknown'),
    bytes: rows.reduce((sum, { file }) => sum + file.size, 0),
  };
}

export const photoOrders = ['verdict', 'name', 'taken', 'size'] as const;
export type PhotoOrder = (typeof photoOrders)[number];

/** What has no date stands last. */
const tellTime = ({ facts }: PhotoRow) => facts?.taken ?? '~';

/** As asked; what is alike stays in the order in which it was chosen. */
export function sortPhotos(rows: readonly PhotoRow[], order: PhotoOrder, locale: string): PhotoRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const ways: Record<PhotoOrder, (a: PhotoRow, b: PhotoRow) => number> = {
    verdict: (a, b) =>
      verdicts.indexOf(judgePhoto(a)) - verdicts.indexOf(judgePhoto(b)) || b.kinds.length - a.kinds.length,
    name: (a, b) => compare(a.file.name, b.file.name),
    taken: (a, b) => (tellTime(a) < tellTime(b) ? -1 : tellTime(a) > tellTime(b) ? 1 : 0),
    size: (a, b) => b.file.size - a.file.size,
  };
  return rows.toSorted((a, b) => ways[order](a, b) || a.id - b.id);
}

/** Those that tell something, or of which that is not known. */
export const listTelling = (rows: readonly PhotoRow[]): PhotoRow[] =>
  rows.filter((row) => judgePhoto(row) !== 'nothing');

const longest = 200;
const most = 20;

/** What is shown is all that is kept: hostile files may hold megabytes of words. */
export function shortenFacts(facts: PhotoFacts): PhotoFacts {
  const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);
  const cutEach = (texts: readonly string[]) => texts.slice(0, most).map(cut);
  const cutOr = (text: string | null) => (text === null ? null : cut(text));
  return {
    ...facts,
    placeNames: cutEach(facts.placeNames),
    taken: cutOr(facts.taken),
    device: cutOr(facts.device),
    serials: facts.serials.slice(0, most).map((serial) => ({ ...serial, value: cut(serial.value) })),
    owner: cutOr(facts.owner),
    authors: cutEach(facts.authors),
    software: cutOr(facts.software),
    people: cutEach(facts.people),
    keywords: cutEach(facts.keywords),
    comments: cutEach(facts.comments),
  };
}
