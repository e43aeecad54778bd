import { detect } from '../detect/detect';
import { listRegions } from '../detect/list-regions';
import { maskSpan } from '../detect/mask-span';
import type { Confidence, DraftKind } from '../model/words';
import { judgeText } from '../terms/judge-text';
import type { Standing } from './compose-config';
import { type ListHere, matchTerms } from './compose-terms';
import { keyFind } from './find-key';
import { listBrowserLanguages } from './notice-words';

/** Something that stands in a draft, once however often it is written. */
export interface Find {
  kind: DraftKind;
  /** Which one of the kind; empty for terms. */
  form: string;
  shown: string;
  certainty: Confidence;
  key: string;
  /** Of terms the list. */
  from: ListHere | null;
}

const certainties: readonly Confidence[] = ['high', 'medium', 'low'];
/** Values of one draft that get a key; a list of thousands of addresses is told as `and more` all the same. */
const mostKeyed = 200;
/** A pattern may match a whole paragraph. */
const longestTerm = 120;

/** What a draft gives away at a place, surest first; terms that are held before all else. */
export async function findInDraft(
  { settings, place, lists }: Pick<Standing, 'settings' | 'place' | 'lists'>,
  text: string,
  language: string,
): Promise<Find[]> {
  const regions = listRegions({
    pageLanguage: language || null,
    browserLanguages: listBrowserLanguages(),
  });
  const off = settings.draftKindsOff.filter((kind) => kind !== 'terms');
  const found = detect(text, { regions }, off).map((span) => ({
    ...{ kind: span.kind as DraftKind, form: span.form, certainty: span.certainty, from: null },
    value: text.slice(span.start, span.end),
    shown: () => maskSpan(span, text),
  }));
  const all = [...findTerms(text, place, lists), ...found].sort((a, b) => rank(a) - rank(b));
  const finds = new Map<string, Find>();
  for (const { value, shown, ...one } of all.slice(0, mostKeyed)) {
    const key = await keyFind(one.kind, value);
    if (!finds.has(key)) finds.set(key, { ...one, shown: shown(), key });
  }
  return [...finds.values()];
}

const rank = ({ from, certainty }: Pick<Find, 'from' | 'certainty'>) =>
  from?.level === 'hold' ? -1 : certainties.indexOf(certainty);

function findTerms(text: string, place: Standing['place'], lists: readonly ListHere[]) {
  if (lists.length === 0) return [];
  const plain = lists.map(({ list }) => list);
  const { matches } = judgeText(text, plain, [place], matchTerms(plain));
  return matches.map(({ list, start, end }) => {
    const value = text.slice(start, end);
    const from = lists.find((one) => one.list.id === list)!;
    return {
      ...{ kind: 'terms' as DraftKind, form: '', certainty: 'high' as Confidence, from, value },
      shown: () => value.slice(0, longestTerm),
    };
  });
}
