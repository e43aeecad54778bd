/** Text that is known to be safe HTML; only `html` makes it, so nothing reaches the page without being escaped. */
export interface Markup {
  readonly markup: string;
}

type Slot = Markup | readonly Slot[] | string | number | null;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Escapes for text and for quoted attributes; marks that turn the direction of text and other controls become `�`. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]|(?![\n\t])\p{Cc}/gu, '\ufffd')
    .replace(/[&<>"'`]/g, (sign) => entities[sign]!);
}

function render(slot: Slot): string {
  if (slot === null) return '';
  if (typeof slot === 'string') return escapeText(slot);
  if (typeof slot === 'number') return String(slot);
  return 'markup' in slot ? slot.markup : slot.map(render).join('');
}

/** A template whose slots are escaped; markup and lists of it are put in as they are, null as nothing. */
export function html(strings: TemplateStringsArray, ...slots: Slot[]): Markup {
  return { markup: String.raw({ raw: strings }, ...slots.map(render)) };
}

/** Text from a page, kept apart so that its direction cannot disturb what stands around it. */
export function isolate(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}

/** A link where the address is one of the web, else mere text: a page could have written anything. */
export function link(url: string, text: string = url): Markup {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return isolate(text);
  return html`<a href="${parsed.href}" rel="noopener noreferrer"><bdi>${text}</bdi></a>`;
}
