import type { NoticeContent } from './define';
import {
  buttonRowStyles,
  buttonStyles,
  closeStyles,
  foldedStyles,
  footStyles,
  keysStyles,
  labelStyles,
  leadStyles,
  listStyles,
  mainStyles,
  middleStyles,
  moreStyles,
  rowStyles,
  shownStyles,
  smallStyles,
  summaryStyles,
  titleStyles,
} from './notice-look';

type Press = (id: string) => void;
type Row = NoticeContent['rows'][number];

/** With more rows than this, why each matters is folded away. */
const mostWhys = 2;
/** With more choices beyond this draft than this, they are folded away. */
const mostChoices = 2;

/** What the notice shows, made anew at each change: title and lead, the rows (which scroll), the buttons. */
export function makeParts(content: NoticeContent, press: Press): HTMLElement[] {
  const parts: HTMLElement[] = [make('h2', titleStyles, content.title)];
  parts.push(...content.lead.map((line) => make('p', leadStyles, line)));
  if (content.rows.length > 0 || content.lines.length > 0) parts.push(makeMiddle(content));
  parts.push(makeFoot(content, press));
  // Last in the order of the keyboard, first in the corner.
  const close = makeButton({ id: 'close', label: '×', weight: 'plain' }, press);
  close.setAttribute('aria-label', content.close);
  close.style.cssText += closeStyles;
  return [...parts, close];
}

function makeMiddle({ rows, lines, whys }: NoticeContent): HTMLElement {
  const middle = make('div', middleStyles);
  middle.dataset.part = 'middle';
  const isFolded = rows.length > mostWhys;
  if (rows.length > 0) middle.append(makeList(rows.map((row) => makeRow(row, !isFolded))));
  middle.append(...lines.map((line) => make('p', leadStyles, line)));
  if (isFolded) {
    // Two finds of one kind matter for the same reason.
    const reasons = new Map(rows.filter(({ why }) => why).map((row) => [row.why, row]));
    const told = [...reasons.values()].map(({ label, why }) =>
      makeRow({ label, shown: '', why, note: '' }, true),
    );
    const folded = makeFold('margin:4px 0 0');
    folded.append(make('summary', summaryStyles, whys), makeList(told));
    middle.append(folded);
  }
  return middle;
}

function makeList(rows: HTMLElement[]): HTMLElement {
  const list = make('ul', listStyles);
  // Safari's and others' lists without marks are none to screen readers without it.
  list.setAttribute('role', 'list');
  list.append(...rows);
  return list;
}

function makeRow({ label, shown, why, note }: Row, isWhyShown: boolean): HTMLElement {
  const row = make('li', rowStyles);
  row.append(make('strong', labelStyles, label));
  // The blank is for who listens.
  if (shown) row.append(' ', make('bdi', shownStyles, shown));
  const small = [note, isWhyShown ? why : ''].filter(Boolean).join(' ');
  if (small) row.append(' ', make('p', smallStyles, small));
  return row;
}

function makeFoot(content: NoticeContent, press: Press): HTMLElement {
  const foot = make('div', footStyles);
  if (content.said) foot.append(make('p', 'margin:0 0 6px', content.said));
  const more = content.buttons.filter(({ weight }) => weight === 'more');
  const first = makeRowOf([
    ...content.buttons.filter(({ weight }) => weight !== 'more').map((one) => makeButton(one, press)),
    ...content.downloads.map(makeDownload),
  ]);
  const beyond = makeRowOf(more.map((one) => makeButton(one, press)));
  if (content.keys) first.append(make('p', keysStyles, content.keys));
  foot.append(first);
  if (more.length > mostChoices) {
    const folded = makeFold('');
    beyond.style.cssText += foldedStyles;
    folded.append(make('summary', summaryStyles, content.other), beyond);
    foot.append(folded);
  } else if (more.length > 0) foot.append(beyond);
  return foot;
}

/** One of them is open at a time: there is little room. */
function makeFold(styles: string): HTMLDetailsElement {
  const fold = make('details', styles);
  fold.name = 'vitrine';
  return fold;
}

function makeRowOf(parts: HTMLElement[]): HTMLElement {
  const row = make('div', buttonRowStyles);
  row.append(...parts);
  return row;
}

function makeButton({ id, label, weight }: NoticeContent['buttons'][number], press: Press): HTMLElement {
  const button = make('button', buttonStyles, label);
  button.type = 'button';
  button.dataset.press = id;
  if (weight === 'main') button.style.cssText += mainStyles;
  if (weight === 'more') button.style.cssText += moreStyles;
  // Only a person's own press counts: a page could send clicks to the host.
  button.addEventListener('click', (event) => {
    if (event.isTrusted) press(id);
  });
  return button;
}

function makeDownload({ name, label, blob }: NoticeContent['downloads'][number]): HTMLElement {
  const link = make('a', `${buttonStyles};display:inline-block`, label);
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
  styles: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.style.cssText = styles;
  if (text) made.textContent = text;
  return made;
}
