import { dress } from '../observe/strip-look';
import type { NoticeContent } from './define';
import {
  buttonRowStyles,
  buttonStyles,
  closeStyles,
  lineStyles,
  listStyles,
  mainStyles,
  moreStyles,
  rowStyles,
  shownStyles,
  smallStyles,
  titleStyles,
} from './notice-look';

type Press = (id: string) => void;

/** What the notice shows, made anew at each change: title, finds, sentences, buttons. */
export function makeParts(content: NoticeContent, press: Press): HTMLElement[] {
  const parts: HTMLElement[] = [make('h2', titleStyles, content.title)];
  if (content.rows.length > 0) {
    const list = make('ul', listStyles);
    // Safari's and others' lists without marks are none to screen readers without it.
    list.setAttribute('role', 'list');
    list.append(...content.rows.map(makeRow));
    parts.push(list);
  }
  parts.push(...content.lines.filter(Boolean).map((line) => make('p', lineStyles, line)));
  parts.push(...makeButtons(content, press));
  if (content.keys) parts.push(make('p', smallStyles, content.keys));
  // Last in the order of the keyboard, first in the corner.
  const close = makeButton({ id: 'close', label: '×', weight: 'plain' }, press);
  close.setAttribute('aria-label', content.close);
  dress(close, closeStyles);
  return [...parts, close];
}

function makeRow({ label, shown, why, note }: NoticeContent['rows'][number]): HTMLElement {
  const row = make('li', rowStyles);
  const head = make('div', {});
  head.append(make('strong', {}, label));
  if (shown) head.append(' ', make('bdi', shownStyles, shown));
  if (note) head.append(' ', make('em', { 'font-size': '12px' }, note));
  row.append(head);
  if (why) row.append(make('p', smallStyles, why));
  return row;
}

function makeButtons(content: NoticeContent, press: Press): HTMLElement[] {
  const shown = content.buttons
    .filter(({ weight }) => weight !== 'more')
    .map((one) => makeButton(one, press));
  shown.push(...content.downloads.map(makeDownload));
  const more = content.buttons.filter(({ weight }) => weight === 'more').map((one) => makeButton(one, press));
  const rows = [shown, more].filter((buttons) => buttons.length > 0);
  return rows.map((buttons) => {
    const row = make('div', buttonRowStyles);
    row.append(...buttons);
    return row;
  });
}

function makeButton({ id, label, weight }: NoticeContent['buttons'][number], press: Press): HTMLElement {
  const button = make('button', buttonStyles, label);
  button.type = 'button';
  button.dataset.press = id;
  if (weight === 'main') dress(button, mainStyles);
  if (weight === 'more') dress(button, moreStyles);
  // Only a person's own press counts: a page could send clicks to the host.
  button.addEventListener('click', (event) => {
    if (event.isTrusted) press(id);
  });
  return button;
}

function makeDownload({ name, label, blob }: NoticeContent['downloads'][number]): HTMLElement {
  const link = make('a', { ...buttonStyles, display: 'inline-block' }, label);
  link.href = URL.createObjectURL(blob);
  link.download = name;
  return link;
}

/** Addresses of blobs that a drawing made, to be given back when it goes. */
export function releaseDownloads(parts: ParentNode): void {
  for (const link of parts.querySelectorAll<HTMLAnchorElement>('a[download]')) URL.revokeObjectURL(link.href);
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  styles: Readonly<Record<string, string>>,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  dress(made, styles);
  if (text) made.textContent = text;
  return made;
}
