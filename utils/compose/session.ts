import type { DraftNotice } from '../model/draft';

/** A composer in which a person has typed, and what is known of the draft in it. Nothing of it outlives the page. */
export interface Session {
  readonly composer: HTMLElement;
  /** Counts as one draft; another once the composer was emptied. */
  id: number;
  /** When the first change came that was not read yet; 0 for none. */
  dirtySince: number;
  /** Not to be read before, unless typing goes on for too long. */
  restUntil: number;
  /** When the person last typed, pasted or dropped something in it. */
  typedAt: number;
  isComposing: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Looks once more, some time after it was read at rest. */
  lastLook: ReturnType<typeof setTimeout> | undefined;
  /** What was last passed on or found empty of anything; null for nothing yet. */
  text: string | null;
  /** Number of the last question; answers to older ones do not count. */
  asked: number;
  /** When the question was put that is not answered; 0 for none. */
  askedAt: number;
  notice: DraftNotice | null;
  /** Keys of finds waved through. */
  fine: Set<string>;
  /** Keys for which a post was held once. */
  passed: Set<string>;
  /** A text that was held once though nothing was known of it. */
  passedText: string | null;
  heldAt: number;
  /** Such a press is held: the answer is not there, or it holds nothing. */
  waits: 'looking' | 'nothing' | null;
  /** It is said that the post is held. */
  isHeld: boolean;
  /** Finds for which the person closed the notice; empty for none. */
  closed: string;
}

let count = 0;

export function makeSession(composer: HTMLElement): Session {
  return {
    composer,
    dirtySince: 0,
    restUntil: 0,
    typedAt: 0,
    isComposing: false,
    timer: undefined,
    lastLook: undefined,
    text: null,
    asked: 0,
    askedAt: 0,
    notice: null,
    ...makeFresh(),
  };
}

/** An editor that puts another element in the place of its own goes on with the same draft. */
export function inheritSession(session: Session, from: Session): void {
  const { id, fine, passed, passedText, heldAt, closed, text } = from;
  Object.assign(session, { id, fine, passed, passedText, heldAt, closed, text });
}

/** After posting, or once everything is deleted: what was said about the last draft is not said about the next. */
export function renewSession(session: Session): void {
  Object.assign(session, makeFresh());
}

function makeFresh(): Pick<
  Session,
  'id' | 'fine' | 'passed' | 'passedText' | 'heldAt' | 'waits' | 'isHeld' | 'closed'
> {
  return {
    id: ++count,
    fine: new Set(),
    passed: new Set(),
    passedText: null,
    heldAt: 0,
    waits: null,
    isHeld: false,
    closed: '',
  };
}

/** Names the finds of a notice; the same for the same finds. */
export function signFinds(notice: DraftNotice): string {
  return JSON.stringify([notice.items.map(({ key }) => key).sort(), notice.more]);
}
