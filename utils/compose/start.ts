import { browser } from '../browser';
import type { TabMessage } from '../messages/protocol';
import { send } from '../messages/send';
import type { ComposeConfig } from '../model/draft';
import { isAlive } from '../observe/page-life';
import { makeDesk } from './desk';
import { rule } from './hold';
import { makeJudge } from './judge';
import { isWithin, type Listener, makeEars } from './listen';
import { makeNotice } from './notice';
import { startPhotos } from './photos/start-photos';
import { sendsOff } from './post-controls';
import { readDraft } from './read-draft';
import { inheritSession, makeSession, type Session } from './session';
import { lowerShield, raiseShield } from './shield';
import { closestAround } from './tree';

const mark = '__vitrineCompose';
const pasteRestMs = 50;
/** After a post the page empties the composer, or takes it away. */
const afterPostMs = [300, 1_500] as const;
/** A background that did not answer is asked again when somebody types, but not at each key. */
const askAgainMs = 2_000;
const mostSessions = 20;

/** Begins to look after the composers of this frame; a second start in the same frame changes nothing. */
export function startComposing(): void {
  if (browser.extension?.inIncognitoContext) return;
  const world = globalThis as { [mark]?: { isAlive(): boolean; resume(): void } };
  // A frame's window can outlive its first, empty document and lose its listeners with that.
  if (world[mark]?.isAlive()) world[mark].resume();
  else world[mark] = { isAlive, resume: startFrame() };
}

function startFrame(): () => void {
  let config: ComposeConfig | null = null;
  let isAnswered = false;
  let askedAt = 0;
  /** The one last typed in comes last. */
  const sessions = new Map<Element, Session>();
  const photos = startPhotos({ config: () => config, makeNotice });

  const judge = makeJudge(
    () => config,
    (session) => {
      const { notice, passedText, text, waits } = session;
      // The answer to a draft of which nothing was known when its post was held.
      if (notice?.hold && passedText !== null && passedText === text) {
        for (const { key } of notice.items) session.passed.add(key);
        session.waits = null;
        return desk.hold(session);
      }
      // Where nobody answered, it stays at that; once it was written on, the held press is history.
      if (waits && text !== null) session.waits = passedText === text ? 'nothing' : null;
      desk.tell(session);
    },
  );
  const desk = makeDesk(makeNotice, {
    pending: () => config?.pending ?? null,
    again: (session) => judge.now(session, true),
    watch(session) {
      if (!isAlive()) stop();
      const { composer } = session;
      if (!composer.isConnected || composer.checkVisibility?.() === false) return false;
      if (!session.isComposing) judge.mark(session, 0);
      return true;
    },
  });

  const sessionOf = (composer: HTMLElement): Session => {
    const session = sessions.get(composer) ?? makeSession(composer);
    if (!sessions.has(composer)) {
      ears.attachAround(composer);
      const gone = [...sessions.values()].findLast((one) => !one.composer.isConnected && one.text);
      if (gone && readDraft(composer).startsWith(gone.text!.trim().slice(0, 200)))
        inheritSession(session, gone);
    }
    sessions.delete(composer);
    sessions.set(composer, session);
    for (const element of [...sessions.keys()])
      if (!element.isConnected || sessions.size > mostSessions) forget(element);
    return session;
  };
  const forget = (composer: Element) => {
    const session = sessions.get(composer);
    if (session) judge.stop(session);
    sessions.delete(composer);
  };
  /** A title and a text are sent off together; the one last typed in comes first. */
  const sentOffBy = (place: HTMLElement, isKey = false): Session[] => {
    const form = isKey ? closestAround(place, 'form') : place.localName === 'form' ? place : null;
    return [...sessions.values()].reverse().filter(({ composer }) => {
      if (place === composer || (form && isWithin(composer, form))) return true;
      return !isKey && !form && composer.isConnected && sendsOff(place, composer);
    });
  };

  const listener: Listener = {
    wants() {
      if (!isAlive()) stop();
      else if (!isAnswered) ask();
      return config?.drafts === true;
    },
    typed(composer, how) {
      const session = sessionOf(composer);
      session.typedAt = performance.now();
      // An input method tells of its end; where that was lost, keys that it does not take do.
      session.isComposing = false;
      judge.mark(session, how === 'paste' ? pasteRestMs : undefined);
    },
    composing(composer, on) {
      // An end may be a script's own: it makes no session, and ends none that a person did not begin.
      const session = on ? sessionOf(composer) : sessions.get(composer);
      if (!session || (!on && !session.isComposing)) return;
      session.isComposing = on;
      session.typedAt = performance.now();
      if (!on) judge.mark(session);
    },
    isWaiting: () => [...sessions.values()].some(({ dirtySince }) => dirtySince > 0),
    nears(control) {
      for (const session of sentOffBy(control))
        if (session.dirtySince && !session.isComposing) judge.now(session);
    },
    posts(event, place) {
      const all = sentOffBy(place, event.type === 'keydown');
      let isHeld = false;
      for (const session of all) {
        const ruling = rule(session, event, config, () => judge.now(session));
        if (ruling === 'hold' && !isHeld) desk.hold(session);
        isHeld ||= ruling !== 'go';
      }
      if (isHeld) return true;
      for (const session of all) for (const ms of afterPostMs) setTimeout(() => judge.mark(session, 0), ms);
      return false;
    },
  };
  const ears = makeEars(listener);

  const follow = (next: ComposeConfig | null) => {
    isAnswered = true;
    config = next;
    photos.follow();
    if (!next?.drafts) desk.clear(false);
    for (const session of sessions.values()) {
      if (!next?.drafts) session.notice = null;
      else if (session.text !== null) judge.now(session, true);
    }
  };
  const ask = () => {
    if (askedAt && performance.now() - askedAt < askAgainMs) return;
    askedAt = performance.now();
    void send({ type: 'compose-opened' }).then((answer) => {
      if (answer && !isAnswered) follow(answer.config);
    });
  };
  const onMessage = (message: unknown): undefined => {
    const told = message as TabMessage | null;
    if (told?.type === 'compose-config') follow(told.config);
    return undefined;
  };
  const onShow = ({ persisted }: PageTransitionEvent) => {
    // What was told to the tab while the page lay in the back/forward cache did not come here.
    if (!persisted) return;
    isAnswered = false;
    askedAt = 0;
    ask();
  };
  const onHide = () => desk.clear(true);
  const attach = () => {
    raiseShield(window);
    ears.attach(window);
    photos.attach(window);
    addEventListener('pageshow', onShow);
    addEventListener('pagehide', onHide);
  };
  // `document.open` takes all listeners away, and is told of by nothing but that the document is emptied.
  const reopened = new MutationObserver(() => {
    lowerShield(window);
    attach();
  });
  const stop = () => {
    config = null;
    isAnswered = true;
    desk.clear(true);
    ears.detach();
    photos.detach();
    reopened.disconnect();
    removeEventListener('pageshow', onShow);
    removeEventListener('pagehide', onHide);
    for (const composer of [...sessions.keys()]) forget(composer);
  };

  attach();
  reopened.observe(document, { childList: true });
  browser.runtime.onMessage.addListener(onMessage);
  ask();
  return () => {
    lowerShield(window);
    attach();
    isAnswered = false;
    askedAt = 0;
    ask();
  };
}
