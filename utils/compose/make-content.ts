import type { DraftItem, DraftNotice, NoticeWords, PendingWords } from '../model/draft';
import type { NoticeContent } from './define';

/** Something that was just done, with the way back for a while. */
export interface Saying {
  text: string;
  words: NoticeWords;
  /** Null where there is no way back. */
  undo: (() => void | Promise<void>) | null;
}

/** A post that was held before the answer was there: that, or that the answer holds nothing. */
export type Waiting = Pick<PendingWords, 'title' | 'region' | 'close'> & { said: string };

function makePending({ title, said, region, close }: Waiting): NoticeContent {
  const announce = `${title}. ${said}`;
  const words = { title, region, close, announce, keys: '', whys: '', other: '', said: '' };
  return { ...words, lead: [said], rows: [], lines: [], strong: true, buttons: [], downloads: [] };
}

/** What the notice shows of a draft's finds, and of what was just done. */
export function makeContent(
  notice: DraftNotice | null,
  saying: Saying | null,
  isHeld: boolean,
  waiting: Waiting | null = null,
): NoticeContent | null {
  if (!notice && waiting) return makePending(waiting);
  const words = notice?.words ?? saying?.words;
  if (!words) return null;
  const hold = (isHeld ? notice?.hold : null) ?? (waiting && { title: waiting.title, text: waiting.said });
  const said = saying?.text ?? '';
  const undo = saying?.undo ? [{ id: 'undo', label: words.undo, weight: 'plain' as const }] : [];
  const base = {
    region: words.region,
    keys: words.keys,
    close: words.close,
    whys: words.whys,
    other: words.other,
    downloads: [],
    lines: [],
  };
  if (!notice)
    return {
      ...base,
      title: said,
      announce: said,
      lead: [],
      rows: [],
      said: '',
      strong: false,
      buttons: undo,
    };
  return {
    ...base,
    title: hold?.title ?? notice.title,
    announce: hold ? `${hold.title}. ${hold.text} ${words.keys}` : said || notice.announce,
    lead: [hold?.text ?? '', notice.audience].filter(Boolean),
    rows: makeRows(notice.items, words.unsure),
    lines: notice.more ? [notice.more] : [],
    said,
    strong: hold !== null,
    buttons: [
      { id: 'fine', label: words.fine, weight: 'main' },
      ...undo,
      ...words.kinds.map(({ kind, label }) => ({ id: `kind:${kind}`, label, weight: 'more' as const })),
      ...(words.place === null ? [] : [{ id: 'place', label: words.place, weight: 'more' as const }]),
    ],
  };
}

/** What is called the same, matters for the same reason and is as certain stands in one row. */
function makeRows(items: readonly DraftItem[], unsure: string): NoticeContent['rows'] {
  const rows = new Map<string, NoticeContent['rows'][number]>();
  for (const { label, shown, why, certainty } of items) {
    const note = certainty === 'low' ? unsure : '';
    const key = JSON.stringify([label, why, note]);
    const row = rows.get(key);
    if (row) row.shown = [row.shown, shown].filter(Boolean).join(', ');
    else rows.set(key, { label, shown, why, note });
  }
  return [...rows.values()];
}
