import type { DraftNotice, NoticeWords } from '../model/draft';
import type { NoticeContent } from './define';

/** Something that was just done, with the way back for a while. */
export interface Saying {
  text: string;
  words: NoticeWords;
  /** Null where there is no way back. */
  undo: (() => void | Promise<void>) | null;
}

/** What the notice shows of a draft's finds, and of what was just done. */
export function makeContent(
  notice: DraftNotice | null,
  saying: Saying | null,
  isHeld: boolean,
): NoticeContent | null {
  const words = notice?.words ?? saying?.words;
  if (!words) return null;
  const hold = isHeld ? (notice?.hold ?? null) : null;
  const said = saying?.text ?? '';
  const undo = saying?.undo ? [{ id: 'undo', label: words.undo, weight: 'plain' as const }] : [];
  const base = { region: words.region, keys: words.keys, close: words.close, downloads: [] };
  if (!notice)
    return { ...base, title: said, announce: said, rows: [], lines: [], strong: false, buttons: undo };
  const title = hold?.title ?? notice.title;
  return {
    ...base,
    title,
    announce: hold ? `${hold.title}. ${hold.text} ${words.keys}` : said || notice.announce,
    rows: notice.items.map(({ label, shown, why, certainty }) => ({
      label,
      shown,
      why,
      note: certainty === 'low' ? words.unsure : '',
    })),
    lines: [hold?.text ?? '', notice.more, notice.audience, said].filter(Boolean),
    strong: hold !== null,
    buttons: [
      { id: 'fine', label: words.fine, weight: 'main' },
      ...undo,
      ...words.kinds.map(({ kind, label }) => ({ id: `kind:${kind}`, label, weight: 'more' as const })),
      ...(words.place === null ? [] : [{ id: 'place', label: words.place, weight: 'more' as const }]),
    ],
  };
}
