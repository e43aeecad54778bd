/** Access (art. 15 GDPR), erasure (17), objection (21), portability (20). */
export const letterKinds = ['access', 'erasure', 'objection', 'portability'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** A paragraph, or a list of points. */
export type Block = string | readonly string[];

/** The letters in one language. `{network}`, `{handle}`, `{url}`, `{reasons}` are filled in. */
export interface LetterWords {
  subject: Readonly<Record<LetterKind, string>>;
  greeting: string;
  /** Without anything to find the person by, and with a list that follows. */
  about: string;
  aboutFound: string;
  handle: string;
  profile: string;
  /** In the place of a network's name where there is none. */
  site: string;
  body: Readonly<Record<LetterKind, readonly Block[]>>;
  /** The ground for objecting where the person gives none of their own. */
  reasons: string;
  /** What every letter ends with: time, identity, complaint. */
  shared: readonly string[];
  closing: string;
  /** In the place of a name that was not given. */
  nameless: string;
  months: string;
  /** `month` by its name. */
  date: (day: number, month: string, year: number) => string;
}
