import type { GuideState } from '../messages/protocol';
import {
  buttonStyles,
  closeStyles,
  dress,
  hostStyles,
  listStyles,
  rowStyles,
  stripStyles,
  textStyles,
  titleStyles,
  topStyles,
  whyStyles,
} from './strip-look';

export type Press = 'changed' | 'not-found' | 'hub' | 'close';

export interface Strip {
  readonly root: ShadowRoot;
  draw(state: GuideState): void;
  /** Keeps clear of a control that would lie beneath it. */
  avoid(box: { top: number; bottom: number } | null): void;
  remove(): void;
}

/** The strip that says what to change: one host node of its own, everything else in a closed shadow root. */
export function makeStrip(onPress: (press: Press) => void): Strip {
  const host = document.createElement('div');
  dress(host, hostStyles);
  const root = host.attachShadow({ mode: 'closed' });
  const strip = document.createElement('section');
  dress(strip, stripStyles);
  const title = element('h2', titleStyles);
  const body = document.createElement('div');
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  dress(said, textStyles);
  strip.append(title, said, body);
  root.append(strip);
  strip.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Escape') onPress('close');
  });
  // Keys typed here are nobody's shortcut on the page.
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    strip.addEventListener(type, (event) => event.stopPropagation());

  let drawn = '';
  const attach = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };

  return {
    root,
    draw(state) {
      attach();
      const key = JSON.stringify([state.stage, state.words, state.hub]);
      if (key === drawn) return;
      drawn = key;
      strip.setAttribute('aria-label', state.words.label);
      const focused = (root.activeElement as HTMLElement | null)?.dataset.press;
      title.textContent = state.words.title;
      body.replaceChildren(...compose(state, onPress), makeClose(state, onPress));
      said.textContent = sayState(state);
      // A button that was pressed and stays must not lose the keyboard's place.
      const again =
        focused &&
        (body.querySelector<HTMLElement>(`[data-press="${focused}"]`) ?? body.querySelector('button'));
      if (again) again.focus();
    },
    avoid(box) {
      const lower = innerHeight - strip.offsetHeight - 24;
      const isBeneath = box !== null && box.bottom > lower && box.top > strip.offsetHeight + 24;
      dress(strip, isBeneath ? topStyles : { bottom: '16px', top: 'auto' });
    },
    remove: () => host.remove(),
  };
}

/** What is announced: the present step in one sentence. */
function sayState({ stage, words }: GuideState): string {
  if (stage === 'looking') return words.looking;
  if (stage === 'missing') return words.missing;
  if (stage === 'done') return words.done;
  return words.change;
}

/** Last in the order of the keyboard, first in the corner. */
function makeClose({ words }: GuideState, onPress: (press: Press) => void): HTMLElement {
  const close = button('×', 'close', onPress);
  close.setAttribute('aria-label', words.buttons.close);
  dress(close, closeStyles);
  return close;
}

/** What follows the present step: why, or how by hand, and what can be answered. */
function compose({ stage, words, hub }: GuideState, onPress: (press: Press) => void): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (stage === 'found') parts.push(element('p', whyStyles, words.why));
  if (stage === 'missing' && words.steps.length > 0) {
    const list = element('ol', listStyles);
    list.append(...words.steps.map((step) => element('li', textStyles, step)));
    parts.push(list);
  }
  const row = element('div', rowStyles);
  if (stage === 'found' || stage === 'missing') row.append(button(words.buttons.changed, 'changed', onPress));
  if (stage === 'found') row.append(button(words.buttons.notFound, 'not-found', onPress));
  if (stage === 'missing' && hub) row.append(button(words.buttons.hub, 'hub', onPress));
  if (row.childElementCount > 0) parts.push(row);
  return parts;
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  styles: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  dress(made, styles);
  made.textContent = text;
  return made;
}

function button(text: string, press: Press, onPress: (press: Press) => void): HTMLButtonElement {
  const made = element('button', buttonStyles, text);
  made.type = 'button';
  made.dataset.press = press;
  // Only a person's own press counts: a page could send clicks to the host.
  made.addEventListener('click', (event) => {
    if (event.isTrusted) onPress(press);
  });
  return made;
}
