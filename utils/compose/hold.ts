import type { ComposeConfig } from '../model/draft';
import { isAlive } from '../observe/page-life';
import { readDraft } from './read-draft';
import type { Session } from './session';

/** What follows so soon belongs to the same press: the second half of a double click, a key that repeats. */
const sameMs = 300;
const multipleMs = 1_000;
/** A background that is silent for longer is not waited for. */
const silentMs = 4_000;

/** `again`: belongs to a press that was held. */
export type Ruling = 'go' | 'hold' | 'again';

/** May this press of *Post* go through? In any doubt it may. `ask` is called where the draft must be looked at first. */
export function rule(session: Session, event: Event, config: ComposeConfig | null, ask: () => void): Ruling {
  if (!config?.drafts || !config.mayHold || !isAlive() || !session.composer.isConnected) return 'go';
  const now = performance.now();
  if (session.heldAt && isSamePress(event, now - session.heldAt)) return 'again';
  const text = readDraft(session.composer);
  if (text.trim() === '') return 'go';
  const { notice } = session;
  if (notice?.hold && notice.items.some(({ key }) => !session.passed.has(key))) {
    for (const { key } of notice.items) session.passed.add(key);
    session.heldAt = now;
    return 'hold';
  }
  if (!config.strict || (text === session.text && !session.askedAt)) return 'go';
  if (session.passedText !== null || (session.askedAt && now - session.askedAt > silentMs)) return 'go';
  session.passedText = text;
  session.heldAt = now;
  session.waits = 'looking';
  ask();
  return 'hold';
}

function isSamePress(event: Event, since: number): boolean {
  if (since < sameMs) return true;
  const isMultiple = (event as MouseEvent).detail > 1 || (event as KeyboardEvent).repeat === true;
  return isMultiple && since < multipleMs;
}

/** The page hears nothing of it, and nothing comes of it. */
export function stopEvent(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
