import { dress, hostStyles } from '../observe/strip-look';
import type { MakeNotice, Notice, NoticeContent } from './define';
import { findFocused, rangesIn, restoreRanges } from './kept-selection';
import { findHome } from './notice-home';
import { bodyStyles, boxStyles, focusStyles, quietStyles, statusStyles, strongStyles } from './notice-look';
import { makeParts, releaseDownloads } from './notice-parts';
import { type Box, placeNotice } from './place-notice';
import { listNearPostControls, rooms } from './post-controls';
import { offerShield, type Shielded } from './shield';
import { closestAround } from './tree';

const sign = (content: NoticeContent) => JSON.stringify({ ...content, downloads: content.downloads.length });
/** Screen readers hear a live region only of which they knew before its words came. */
const announceMs = 150;
const widest = 360;
const highestQuiet = 300;
/** What is held has more to say. */
const highestHeld = 340;
/** With less room than this for the rows, all of the notice scrolls. */
const leastRows = 40;

/** A notice: one host node while it is shown, at the end of the document; everything else in its closed shadow root. */
export const makeNotice: MakeNotice = (press) => {
  const host = document.createElement('div');
  dress(host, hostStyles);
  const root = host.attachShadow({ mode: 'closed' });
  const box = document.createElement('section');
  const status = document.createElement('div');
  const body = document.createElement('div');
  box.style.cssText = boxStyles;
  status.style.cssText = statusStyles;
  status.setAttribute('role', 'status');
  body.style.cssText = bodyStyles;
  box.append(body, status);
  root.append(box);

  let drawn: NoticeContent | null = null;
  let anchor: Element | null = null;
  let before: { element: HTMLElement; ranges: Range[] } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let sizes: ResizeObserver | null = null;
  let view: Window = window;
  /** Looked for at each drawing, not at each movement. */
  let near: Element[] = [];
  let room: Element | null = null;

  const boxOf = (element: Element): Box => element.getBoundingClientRect();
  const place = () => {
    frame = 0;
    if (!drawn) return;
    const viewport = {
      width: view.document.documentElement.clientWidth || view.innerWidth,
      // Without the bar that a page as wide as this one may scroll by.
      height: view.document.scrollingElement?.clientHeight || view.innerHeight,
    };
    const { whole, fixed } = measure();
    const free = near.filter((one) => one.ownerDocument === view.document).map(boxOf);
    const spot = placeNotice(
      anchor?.isConnected ? boxOf(anchor) : null,
      [...free, ...shielded.others()],
      { width: Math.min(widest, viewport.width), height: whole },
      viewport,
      room?.isConnected ? boxOf(room) : null,
    );
    dress(box, {
      left: `${Math.round(spot.left)}px`,
      top: `${Math.round(spot.top)}px`,
      width: `${Math.round(spot.width)}px`,
      'max-height': `${Math.round(spot.height)}px`,
    });
    share(spot.height - fixed);
    // Inside what is transformed or scaled, fixed is not fixed to the viewport.
    const got = boxOf(box);
    if (Math.abs(got.left - spot.left) > 2 || Math.abs(got.top - spot.top) > 2)
      dress(box, {
        left: `${Math.round(2 * spot.left - got.left)}px`,
        top: `${Math.round(2 * spot.top - got.top)}px`,
      });
  };
  const middleOf = () => body.querySelector<HTMLElement>('[data-part]');
  /** How high it would be with nothing to scroll, but no higher than leaves the page in view until somebody unfolds something; and all but the rows. */
  const measure = () => {
    const rows = middleOf();
    const hidden = rows ? rows.scrollHeight - rows.clientHeight : 0;
    const whole = box.scrollHeight + hidden + 6;
    const highest = drawn?.strong ? highestHeld : highestQuiet;
    return {
      whole: body.querySelector('details[open]') ? whole : Math.min(whole, highest),
      fixed: whole - (rows?.scrollHeight ?? 0),
    };
  };
  /** The rows scroll, or where they had next to no room all of it. */
  const share = (left: number) => {
    const rows = middleOf();
    if (!rows) return;
    const isApart = left >= Math.min(leastRows, rows.scrollHeight);
    dress(rows, { flex: isApart ? '1 1 auto' : 'none', overflow: isApart ? 'auto' : 'visible' });
    // Older browsers bring the keyboard to nothing that only scrolls.
    if (isApart && left < rows.scrollHeight) rows.tabIndex = 0;
    else rows.removeAttribute('tabindex');
  };
  const soon = () => {
    frame ||= view.requestAnimationFrame(place);
  };
  const follow = (on: boolean) => {
    const change = on ? 'addEventListener' : 'removeEventListener';
    view[change]('scroll', soon, { capture: true, passive: true });
    view[change]('resize', soon, { passive: true });
    view[change]('input', soon, { capture: true, passive: true });
    sizes?.disconnect();
    sizes = null;
    if (on && anchor && 'ResizeObserver' in globalThis) {
      sizes = new ResizeObserver(soon);
      sizes.observe(anchor);
      sizes.observe(box);
    }
    if (!on && frame) {
      view.cancelAnimationFrame(frame);
      frame = 0;
    }
  };
  const hide = () => {
    if (!drawn) return;
    giveBack();
    follow(false);
    clearTimeout(timer);
    releaseDownloads(body);
    drawn = null;
    anchor = null;
    status.textContent = '';
    shielded.leave();
    host.remove();
  };
  /** Where the keyboard was, with what was selected there. */
  const giveBack = () => {
    if (!before || !root.activeElement) return;
    const { element, ranges } = before;
    before = null;
    if (!element.isConnected) return;
    element.focus({ preventScroll: true });
    restoreRanges(element, ranges);
  };
  let marked: HTMLElement | null = null;
  const mark = (element: HTMLElement) => {
    element.focus({ preventScroll: true });
    unmark();
    marked = element;
    element.style.cssText += focusStyles;
  };
  const unmark = () => {
    marked?.style.removeProperty('outline');
    marked = null;
  };
  const focus = () => {
    if (!drawn || root.activeElement) return;
    const element = findFocused(view.document);
    before = element ? { element, ranges: rangesIn(element) } : null;
    mark(body.querySelector<HTMLElement>('button, a[href]') ?? box);
  };
  const notice: Notice = {
    show(content, at) {
      const home = findHome(at);
      const isNew = !drawn || anchor !== home.anchor;
      if (drawn && isNew) follow(false);
      const announced = drawn?.announce ?? '';
      const same = drawn && sign(drawn) === sign(content);
      drawn = content;
      anchor = home.anchor;
      view = home.view;
      near = anchor ? listNearPostControls(anchor) : [];
      room = anchor ? closestAround(anchor, rooms) : null;
      if (!same) {
        const focused = (root.activeElement as HTMLElement | null)?.dataset.press;
        box.setAttribute('role', 'region');
        box.setAttribute('aria-label', content.region);
        box.tabIndex = -1;
        box.style.cssText += content.strong ? strongStyles : quietStyles;
        releaseDownloads(body);
        body.replaceChildren(...makeParts(content, press));
        // A button that was pressed and stays must not lose the keyboard's place.
        const stays = focused && body.querySelector<HTMLElement>(`[data-press="${CSS.escape(focused)}"]`);
        if (focused) mark(stays || (body.querySelector<HTMLElement>('button') ?? box));
      }
      if (host.parentNode !== home.parent) home.parent.append(host);
      if (isNew) {
        follow(true);
        shielded.enter(view);
      }
      if (announced !== content.announce) announce(content.announce);
      place();
    },
    hide,
    isShown: () => drawn !== null && host.isConnected,
    focus,
  };
  const announce = (words: string) => {
    clearTimeout(timer);
    status.textContent = '';
    if (words) timer = setTimeout(() => (status.textContent = words), announceMs);
  };
  const shielded: Shielded = offerShield({
    host,
    box: () => boxOf(box),
    focus,
    left: unmark,
    escape: () => (root.activeElement ? giveBack() : undefined),
  });
  root.addEventListener('focusout', unmark);
  // Pressing must take neither focus nor selection from the composer; where there is a bar to scroll by, that must still move.
  root.addEventListener('mousedown', (event) => {
    const { target, offsetX } = event as MouseEvent;
    const isBar =
      target === box ||
      (target instanceof HTMLElement && offsetX > target.clientWidth && target.dataset.part);
    if (!isBar) event.preventDefault();
  });
  // What is pressed here is no press outside of the page's dialogs.
  for (const type of [
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'touchstart',
    'touchend',
  ] as const)
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: !type.startsWith('mouse') });
  return notice;
};
