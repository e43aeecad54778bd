import type { ComposePress } from '../../messages/compose';
import { send } from '../../messages/send';
import type { PhotoNotice } from '../../model/draft';
import type { MakeNotice, Notice } from '../define';
import type { Caught } from './catch-files';
import type { Look, PhotoSaying, Stage } from './define';
import { askWords, lookAt, makeCopies, tellOf } from './look-at-files';
import { passOn } from './pass-on';

const undoMs = 8_000;
const saidMs = 4_000;
/** Clean copies that are offered in the notice; of more the dashboard makes one archive. */
const maxDownloads = 10;

/** Files that were given to a page, from then until nothing more is to be said of them. */
export interface PhotoSession {
  /** Ends it: what is still held goes on as it is. */
  end(): void;
  /** Nothing may be done here any more: as `end`, but what was just said of that stays to be undone. */
  fade(): void;
  /** Was taken off by the person choosing others instead, before these went on. */
  drop(): void;
  readonly target: Element;
  readonly isHeld: boolean;
}

/** Fields for files are mostly hidden behind a button, which then has the focus. */
function findAnchor(target: Element): Element | null {
  const { activeElement, body } = target.ownerDocument;
  return (
    [target, activeElement].find((one) => one && one !== body && one.getClientRects().length > 0) ?? null
  );
}

/** Looks at caught files and says what they tell; held ones go on with the person's choice, and as they are whenever anything fails. */
export function openPhotoSession(caught: Caught, isHeld: boolean, makeNotice: MakeNotice): PhotoSession {
  let stage: Stage = isHeld ? 'held' : 'looked';
  let isOver = false;
  let isReady = false;
  let isAsking = false;
  let look: Look | null = null;
  let words: PhotoNotice | null = null;
  let saying: PhotoSaying | null = null;
  let undo: ComposePress | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notice: Notice | null = null;

  const draw = () => {
    if (isOver || !look || !words) return;
    notice ??= makeNotice((id) => void press(id));
    notice.show(look.code.makeContent(words, look, stage, isReady, saying), findAnchor(caught.target));
  };
  const close = () => {
    clearTimeout(timer);
    isOver = true;
    notice?.hide();
  };
  /** At most once, whatever happens. */
  const release = (isClean: boolean) => {
    if (stage !== 'held') return;
    stage = 'done';
    const files = caught.files.map((file, index) => {
      const one = look?.files[index];
      if (!isClean || one?.stripped?.outcome !== 'clean') return file;
      const { copy } = one.stripped;
      return new File([copy], look!.code.nameCopy(one), { type: copy.type });
    });
    const isSame = files.every((file, index) => file === caught.files[index]);
    try {
      passOn(caught, isSame ? caught.files : files);
    } catch {
      if (!isSame) passOn(caught, caught.files);
    }
  };
  const say = (text: string, back: ComposePress | null) => {
    clearTimeout(timer);
    undo = back;
    saying = { text, canUndo: back !== null };
    timer = setTimeout(unsay, back ? undoMs : saidMs);
    draw();
  };
  const unsay = () => {
    saying = null;
    undo = null;
    if (stage === 'done') close();
    else draw();
  };
  const end = () => {
    release(false);
    close();
  };

  /** What it changes may be told here before the answer comes. */
  const change = async (press: ComposePress, isBack: boolean): Promise<boolean> => {
    isAsking = true;
    const answer = await send({ type: 'compose-press', press, undo: isBack });
    isAsking = false;
    return answer?.done === true;
  };

  const press = async (id: string) => {
    if (isOver || !words) return;
    const { words: said } = words;
    if (id === 'close') return end();
    if (id === 'clean' || id === 'original') {
      if (stage !== 'held') return;
      release(id === 'clean');
      return say(id === 'clean' ? said.saidClean : said.saidOriginal, null);
    }
    if (id === 'undo' && undo) {
      const isDone = await change(undo, true);
      return say(isDone ? said.undone : said.failed, null);
    }
    if (id === 'always') {
      const isDone = await change({ what: 'clean-photos' }, false);
      return say(isDone ? said.saidAlways : said.failed, isDone ? { what: 'clean-photos' } : null);
    }
    if (id === 'place') {
      release(false);
      const isDone = await change({ what: 'place' }, false);
      if (isDone) stage = 'done';
      say(isDone ? said.saidPlace : said.failed, isDone ? { what: 'place' } : null);
    }
  };

  const run = async () => {
    look = await lookAt(caught.files, isHeld);
    if (isOver) return;
    const told = look && tellOf(look, isHeld);
    const tells = told && told.kinds.length > 0;
    if (told && (tells || told.unread > 0)) words = await askWords(told);
    if (isOver) return;
    // Files without anything to tell, and all of which nothing can be said, go on at once.
    if (!look || !words) return end();
    draw();
    await makeCopies(look, isHeld ? Infinity : maxDownloads).catch(() => undefined);
    isReady = true;
    draw();
  };
  void run().catch(end);

  return {
    target: caught.target,
    end,
    fade() {
      release(false);
      if (saying || isAsking) stage = 'done';
      else close();
    },
    drop() {
      stage = 'done';
      close();
    },
    get isHeld() {
      return stage === 'held';
    },
  };
}
