import type { Score } from '../../model/schemas';

/** A text in a report, told what it is so that each format can write it safely. A plain string is Vitrine's own words. */
export type Text =
  | string
  | null
  /** From a page, a person or an organisation: kept apart, and never markup. */
  | { foreign: string }
  /** A web address, with itself as its words. */
  | { link: string }
  /** To a place in the same file. */
  | { to: string; text: Text }
  | { strong: Text }
  | { soft: Text }
  | readonly Text[];

export interface Table {
  is: 'table';
  /** What it lists, for who cannot see it. */
  label: string;
  caption?: string;
  head: readonly string[];
  /** The first cell of a row heads it. */
  rows: readonly (readonly Text[])[];
  /** Columns that hold figures. */
  figures?: readonly number[];
}

/** A bar per row, with its figure. Each format draws what it can; the words and figures are the same. */
export interface Bars {
  is: 'bars';
  label: string;
  rows: readonly { name: Text; value: number; mark?: string }[];
}

/** What a report is made of, in reading order; formats turn it into markup, one block at a time. */
export type Block =
  | { is: 'heading'; level: 2 | 3 | 4; text: Text }
  | { is: 'text'; text: Text; look?: 'soft' | 'note' | 'lead' }
  | { is: 'list'; items: readonly Text[]; look?: 'names' | 'ranked' }
  | { is: 'facts'; rows: readonly (readonly [Text, Text | readonly Block[]])[] }
  | Table
  | Bars
  | { is: 'exposure'; score: Score }
  /** A chapter begins: a section of its own, with an id to lead to. */
  | { is: 'open'; id: string; look: 'chapter' | 'account' }
  | { is: 'close' }
  | { is: 'card'; blocks: readonly Block[] };

/** Blocks as the value of a fact, told from a text. */
export const isBlocks = (value: Text | readonly Block[]): value is readonly Block[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === 'object' && one !== null && 'is' in one);

/** Texts with a separator between, without those that are not there. */
export function join(texts: readonly Text[], separator = ', '): Text {
  return texts
    .filter((text) => text !== null && text !== '')
    .flatMap((text, at) => (at === 0 ? [text] : [separator, text]));
}
