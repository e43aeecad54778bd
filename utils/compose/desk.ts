import type { ComposePress } from '../messages/compose';
import { send } from '../messages/send';
import type { NoticeWords, PendingWords } from '../model/draft';
import type { DraftKind } from '../model/words';
import type { MakeNotice } from './define';
import { makeContent, type Saying, type Waiting } from './make-content';
import { type Session, signFinds } from './session';

const undoMs = 8_000;
const saidMs = 3_000;
/** While a notice is shown: has the draft gone, or been changed by the page or by its menu? */
const watchMs = 1_000;

/** What is said beside the composer that was last typed in, and what its buttons do. */
export interface Desk {
  /** The answer about a draft came, or changed. */
  tell(session: Session): void;
  /** Its post was held: that is said strongly. */
  hold(session: Session): void;
  /** Nothing more to say here; `all`: nor about what can be undone. */
  clear(all: boolean): void;
}

interface Hands {
  /** Looks at the draft anew, whatever is known of it. */
  again(session: Session): void;
  /** Is it still there, as it was when it was last looked at? */
  watch(session: Session): boolean;
  /** What is said of a post that was held before the answer was there. */
  pending(): PendingWords | null;
}

export function makeDesk(makeNotice: MakeNotice, hands: Hands): Desk {
  let session: Session | null = null;
  let saying: Saying | null = null;
  let sayingTimer: ReturnType<typeof setTimeout> | undefined;
  let watchTimer: ReturnType<typeof setTimeout> | undefined;

  const notice = makeNotice((id) => void press(id));

  const draw = () => {
    const shown = session?.notice && session.closed !== signFinds(session.notice) ? session.notice : null;
    const content = session ? makeContent(shown, saying, session.isHeld, waitingOf(session)) : null;
    if (!content || !session) return clear(true);
    notice.show(content, session.composer);
    watchTimer ??= setTimeout(watch, watchMs);
  };
  const waitingOf = ({ waits }: Session): Waiting | null => {
    const words = waits && hands.pending();
    return words && { ...words, said: waits === 'nothing' ? words.nothing : words.text };
  };
  const watch = () => {
    watchTimer = undefined;
    if (!session) return;
    if (!hands.watch(session)) return clear(true);
    draw();
  };
  const clear = (all: boolean) => {
    if (saying && !all) return;
    clearTimeout(watchTimer);
    clearTimeout(sayingTimer);
    watchTimer = undefined;
    saying = null;
    session = null;
    notice.hide();
  };
  const say = (text: string, words: NoticeWords, undo: Saying['undo']) => {
    clearTimeout(sayingTimer);
    saying = { text, words, undo };
    sayingTimer = setTimeout(unsay, undo ? undoMs : saidMs);
    draw();
  };
  const unsay = () => {
    clearTimeout(sayingTimer);
    saying = null;
    draw();
  };

  const press = async (id: string) => {
    const at = session;
    if (!at) return;
    const found = at.notice;
    if (id === 'close') {
      if (found) at.closed = signFinds(found);
      at.isHeld = false;
      at.waits = null;
      clear(true);
    } else if (id === 'undo') {
      const { undo, words } = saying ?? {};
      if (!undo || !words) return;
      say(words.undone, words, null);
      await undo();
    } else if (id === 'fine' && found) wave(at);
    else if (id === 'place' && found) await silence(at, { what: 'place' }, found.words.saidPlace);
    else if (id.startsWith('kind:') && found)
      await silence(at, { what: 'kind', kind: id.slice(5) as DraftKind }, found.words.saidKind);
  };

  const wave = (at: Session) => {
    const { items, words } = at.notice!;
    const keys = items.map(({ key }) => key).filter((key) => !at.fine.has(key));
    for (const key of keys) at.fine.add(key);
    at.notice = null;
    at.isHeld = false;
    at.waits = null;
    say(words.saidFine, words, () => {
      for (const key of keys) at.fine.delete(key);
      hands.again(at);
    });
    // There may be more than were listed.
    hands.again(at);
  };

  const silence = async (at: Session, what: ComposePress, said: string) => {
    const { words } = at.notice!;
    const answer = await send({ type: 'compose-press', press: what, undo: false });
    session ??= at;
    if (!answer?.done) return say(words.failed, words, null);
    at.notice = null;
    say(said, words, async () => {
      const back = await send({ type: 'compose-press', press: what, undo: true });
      if (!back?.done) say(words.failed, words, null);
      hands.again(at);
    });
    hands.again(at);
  };

  return {
    tell(at) {
      if (at.notice?.hold == null) at.isHeld = false;
      // Another composer's draft is not spoken of while one is written in here.
      if (session !== at) {
        if (at.waits === null && (!at.notice || (session?.notice && session.typedAt > at.typedAt))) return;
        clear(true);
      }
      session = at;
      draw();
    },
    hold(at) {
      if (session !== at) clear(true);
      session = at;
      at.isHeld = at.notice?.hold != null;
      at.closed = '';
      draw();
    },
    clear,
  };
}
