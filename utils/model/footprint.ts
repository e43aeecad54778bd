import type { FieldId } from './words';

/** What ties two accounts together, strongest first. */
export const tieKinds = ['link', 'email', 'phone', 'avatar', 'picture', 'website', 'handle'] as const;
export type TieKind = (typeof tieKinds)[number];

/** Two of the person's own accounts that can be told to be one person's. `a` < `b`. */
export interface Tie {
  a: string;
  b: string;
  kind: TieKind;
  /** The field of both that gives it away; null for a picture compared by look. */
  field: FieldId | null;
  /** Everyone can see what ties them; `unknown` where an audience is not known; `chosen` where only chosen people can. */
  seenBy: 'public' | 'members' | 'chosen' | 'unknown';
  /** 0–1; 1 for everything that is equal, less for pictures that look alike. */
  likeness: number;
}

/** What a profile picture looks like in 64 bits, taken from a capture of the tab when the person asked. Keyed by account. */
export interface PictureMark {
  account: string;
  /** 16 hexadecimal digits. */
  hash: string;
  at: number;
}
