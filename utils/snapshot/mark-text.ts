import { compareLabels, type Label, readLabel } from '../match/compare-labels';
import { normaliseLabel } from '../match/normalise-label';
import { accepts, consent, failed, logIn } from '../match/page-words';
import { readOnOff } from '../match/read-value';
import { matchAudience } from '../networks/audience-labels';
import type { Labels, NetworkSettings } from '../networks/define-settings';

/** Length classes: a text counts as the first that it is not longer than. */
export const lengths = [2, 4, 8, 12, 20, 30, 40, 60, 90, 120, 200, 300] as const;
/** Texts that are compared with near labels, for that takes time. */
const maxCompared = 400;
const nearEnough = 0.9;
/** Where a label ends and a value or an explanation begins. */
const seam = /(?:[:：]\s+|[.。]\s+|\s[-–—·|]\s|,\s+)/u;

/** What kind of text it is, first hit first: no letter in it, a sentence, anything. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['number', /^(?=.*\d)[\d\s.,+%:-]*$/],
  ['sign', /^[^\p{L}\p{N}]*$/u],
  ['sentence', /[.!?。！？]$/u],
  ['text', /^/],
];

/** Turns a page's texts into marks; one marker per snapshot, for it numbers the texts. */
export interface Marker {
  /** What may be told of a text; a space at either end stays, and nothing gives nothing. */
  mark(text: string): string;
  /** The key of a text that is known as a whole; null for all others. */
  know(text: string): string | null;
}

interface Known {
  exact: Map<string, string>;
  near: { label: Label; mark: string }[];
}

const tables = new WeakMap<NetworkSettings, Map<string | null, Known>>();
const textsOf = (labels: Labels | undefined) => Object.values(labels ?? {}).flat();

/** Every text of the catalogue; what belongs on this page comes first where texts are the same. */
function readTable(settings: NetworkSettings, page: string | null): Known {
  const pages = tables.get(settings) ?? new Map<string | null, Known>();
  tables.set(settings, pages);
  const known = pages.get(page);
  if (known) return known;
  const made: Known = { exact: new Map(), near: [] };
  const add = (text: string, mark: string) => {
    const normal = normaliseLabel(text);
    if (normal && !made.exact.has(normal)) made.exact.set(normal, mark);
  };
  const here = settings.settings.toSorted(
    (one, other) => Number(other.page === page) - Number(one.page === page),
  );
  for (const { id, labels, flipped = [] } of here) {
    for (const text of flipped) if (!/^[\w-]+:\S/.test(text)) add(text, `flipped:${id}`);
    for (const text of textsOf(labels)) {
      add(text, `label:${id}`);
      made.near.push({ label: readLabel(text), mark: `near:${id}` });
    }
  }
  for (const { id, options } of here)
    for (const option of options)
      for (const text of textsOf(option.labels)) add(text, `option:${id}/${option.id}`);
  for (const [cue, texts] of Object.entries(settings.cues ?? {}))
    for (const text of texts) add(text, `cue:${cue}`);
  pages.set(page, made);
  return made;
}

const walls = { logIn, accepts, consent, failed };

function knowCommon(text: string, network: string): string | null {
  if (text.length > 60) return null;
  const state = text.length <= 24 ? readOnOff(text) : null;
  if (state) return `state:${state}`;
  const audience = matchAudience(network, text)?.audience;
  if (audience) return `audience:${audience}`;
  const normal = normaliseLabel(text);
  if (text.length > 40) return null;
  const wall = Object.entries(walls).find(([, words]) => words.test(normal));
  return wall ? `cue:${wall[0]}` : null;
}

/** Makes the marker of one page. */
export function createMarker(settings: NetworkSettings | null, page: string | null): Marker {
  const table = settings && readTable(settings, page);
  const numbers = new Map<string, number>();
  const marks = new Map<string, string>();
  let left = maxCompared;

  const know = (text: string): string | null =>
    table?.exact.get(normaliseLabel(text)) ?? knowCommon(text, settings?.id ?? '');
  const compare = (text: string): string | null => {
    if (!table || text.length < 8 || text.length > 160 || left-- <= 0) return null;
    const label = readLabel(text);
    let best: { likeness: number; mark: string } | null = null;
    for (const one of table.near) {
      const likeness = compareLabels(label, one.label);
      if (likeness >= nearEnough && likeness > (best?.likeness ?? 0)) best = { likeness, mark: one.mark };
    }
    return best?.mark ?? null;
  };
  const measure = (text: string): string => {
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    const kind = kinds.find(([, shape]) => shape.test(text))![0];
    const length = lengths.find((most) => text.length <= most) ?? lengths.at(-1)!;
    return `${kind}:${length}#${Math.min(number, 9_999)}`;
  };
  const split = (text: string): string | null => {
    const parts = text.split(seam, 8).filter((part) => part.trim());
    if (parts.length < 2) return null;
    const keys = parts.map((part) => know(part));
    // A comma in a sentence is no seam; only what is known on one side of it makes it one.
    return keys.some(Boolean) ? parts.map((part, at) => keys[at] ?? measure(part.trim())).join(' + ') : null;
  };
  const judge = (text: string): string => {
    const made = marks.get(text) ?? know(text) ?? split(text) ?? compare(text) ?? measure(text);
    marks.set(text, made);
    return made;
  };
  return {
    know,
    mark(text) {
      const plain = text.trim();
      if (!plain) return text ? ' ' : '';
      return `${/^\s/.test(text) ? ' ' : ''}${judge(plain)}${/\s$/.test(text) ? ' ' : ''}`;
    },
  };
}
