/** A text whose wording depends on `{count}`; languages with more forms than English add them. */
export type Plural = { one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
type Leaf = string | Plural;

/** The dictionary of another language: the same keys, other words. */
export type Mirror<D> = {
  readonly [K in keyof D]: D[K] extends string ? string : D[K] extends Plural ? Plural : Mirror<D[K]>;
};

/** Dotted paths to every text: `popup.notOwn.title`. */
export type KeyOf<D> = {
  [K in keyof D & string]: D[K] extends Leaf ? K : `${K}.${KeyOf<D[K]>}`;
}[keyof D & string];

type LeafAt<D, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof D
    ? LeafAt<D[Head], Rest>
    : never
  : K extends keyof D
    ? D[K]
    : never;

type SlotsIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotsIn<Rest> : never;
type SlotsOf<L> = L extends string
  ? SlotsIn<L>
  : L extends Plural
    ? 'count' | SlotsIn<L['one' | 'other']>
    : never;

/** The placeholders of one text, named as in the English dictionary. */
export type SlotOf<D, K extends string> = SlotsOf<LeafAt<D, K>>;

/** Left out for a text without placeholders, demanded in full for one with. */
export type Params<Slot extends string> = [Slot] extends [never]
  ? []
  : [params: Record<Slot, string | number>];

/** A piece of a text: words, or the name of a placeholder to be filled with an element. */
export type Part = { text: string } | { slot: string };

export interface CheckWords {
  title: string;
  why: string;
  fix: string;
}
