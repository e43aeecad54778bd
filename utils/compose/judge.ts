import { mayHold } from '../detect/may-hold';
import { send } from '../messages/send';
import type { ComposeConfig } from '../model/draft';
import { findLanguage, gatherCues } from './gather-cues';
import { readDraft } from './read-draft';
import { renewSession, type Session } from './session';

/** A draft rests when nothing came for this long; where terms are held, the answer should be there before the post. */
const restMs = 400;
const strictRestMs = 150;
/** Somebody who types on and on is answered all the same. */
const longestMs = 2_000;
/** Editors write what was typed into the page when they come to it, and some later than a draft takes to rest. */
const lastLookMs = 1_000;
/** Longer drafts are not looked through at each key. */
const shortDraft = 4_000;
const shortRestMs = 50;
const idleMs = 300;

/** Reads drafts once they rest, never within a keystroke, and asks the background about them. */
export interface Judge {
  /** Something was typed; `rest` in milliseconds, where it is not the usual. */
  mark(session: Session, rest?: number): void;
  /** At once: the person is about to post. */
  now(session: Session, force?: boolean): void;
  stop(session: Session): void;
}

export function makeJudge(config: () => ComposeConfig | null, told: (session: Session) => void): Judge {
  const stop = (session: Session) => {
    clearTimeout(session.timer);
    clearTimeout(session.lastLook);
    session.timer = undefined;
  };

  const mark = (session: Session, rest?: number) => {
    const at = performance.now();
    session.dirtySince ||= at;
    session.restUntil = at + (rest ?? restOf(session));
    clearTimeout(session.lastLook);
    if (rest !== undefined) stop(session);
    // One timer for many keystrokes: it looks by itself whether it is time.
    session.timer ??= setTimeout(() => wake(session), session.restUntil - at);
  };

  /** A message of a chat goes off right after its last letter: the answer should be quicker. */
  const restOf = ({ text }: Session) => {
    if (!config()?.strict) return restMs;
    return (text?.length ?? 0) < shortDraft ? shortRestMs : strictRestMs;
  };

  const look = (session: Session) => {
    if (!session.dirtySince || session.isComposing) return;
    now(session);
    session.lastLook = setTimeout(() => session.isComposing || now(session), lastLookMs);
  };

  const wake = (session: Session) => {
    session.timer = undefined;
    if (!session.dirtySince || session.isComposing) return;
    const wait = Math.min(session.restUntil, session.dirtySince + longestMs) - performance.now();
    if (wait > 1) session.timer = setTimeout(() => wake(session), wait);
    else if (config()?.strict) look(session);
    else whenIdle(() => look(session));
  };

  const now = (session: Session, force = false) => {
    stop(session);
    session.dirtySince = 0;
    const setup = config();
    if (!setup?.drafts) {
      // Switched off, it may be switched on again: the draft is still the same one.
      session.asked++;
      session.askedAt = 0;
      session.notice = null;
      return told(session);
    }
    const text = session.composer.isConnected ? readDraft(session.composer) : '';
    if (text === session.text && !force) return;
    const isBlank = text.trim() === '';
    if (isBlank && session.text?.trim()) renewSession(session);
    session.text = text;
    session.asked++;
    session.askedAt = 0;
    if (isBlank || !(setup.always || mayHold(text))) {
      session.notice = null;
      told(session);
    } else void ask(session, text);
  };

  const ask = async (session: Session, text: string) => {
    const number = session.asked;
    session.askedAt = performance.now();
    const { composer } = session;
    const answer = await send({
      type: 'draft',
      composer: session.id,
      text,
      language: findLanguage(composer),
      cues: gatherCues(composer),
      fine: [...session.fine].slice(-500),
    });
    if (number !== session.asked) return;
    session.askedAt = 0;
    // Nobody answered: it is asked again at the next keystroke, and nothing is held meanwhile.
    if (!answer) session.text = null;
    session.notice = answer?.notice ?? null;
    told(session);
  };

  return { mark, now, stop };
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: idleMs });
  else setTimeout(work, 0);
}
