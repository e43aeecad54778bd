/** What the notice beside a composer shows; made anew at each change. */
export interface NoticeContent {
  /** Name of the region for screen readers. */
  region: string;
  title: string;
  /** Announced politely when it changes; empty announces nothing. */
  announce: string;
  /** How to get here by keyboard, shown small. */
  keys: string;
  /** Sentences above the rows, which are never scrolled away: that it is held, who will see it. */
  lead: string[];
  rows: { label: string; shown: string; why: string; note: string }[];
  /** Heads what is folded away of many rows: why each matters. */
  whys: string;
  /** Sentences below the rows, which scroll with them. */
  lines: string[];
  /** What was just done, beside the buttons. */
  said: string;
  /** Stronger look: the post is held. */
  strong: boolean;
  /** `more`: choices beyond this draft; many of them are folded away. */
  buttons: { id: string; label: string; weight: 'main' | 'plain' | 'more' }[];
  /** Heads the choices that are folded away. */
  other: string;
  /** Files to take away: an anchor with `download`, in the notice alone. */
  downloads: { name: string; label: string; blob: Blob }[];
  /** Name of the button with the cross. */
  close: string;
}

/** One per frame: host node only while something is shown, everything inside a closed shadow root. */
export interface Notice {
  show(content: NoticeContent, anchor: Element | null): void;
  hide(): void;
  isShown(): boolean;
  /** Puts the keyboard's focus in it; `Escape` gives it back to where it was. */
  focus(): void;
}

/** `press` gives a button's id, or `close`; only trusted presses are told. */
export type MakeNotice = (press: (id: string) => void) => Notice;
