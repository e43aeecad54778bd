import { climb } from './tree';

/** Tokens by which a form says that it asks for something about the person; anything else is free text. */
const free = /^(?:|on|off|nope|false|none)$/i;

/** What a single line is called where it takes a post, an answer or a message. */
const postLike =
  /\b(?:comments?|commenter|reply|replies|répon[ds]\w*|message|messages|chat|post|publi\w*|tweet|toot|say|share|status|write|schrij\w*|reageer|reactie|bericht|antwoord\w*|deel|kommentar\w*|kommentieren|nachricht|beitrag|schreib\w*|écri\w*|partag\w*)\b|what'?s (?:happening|on your mind|up)/i;

/** What a field is called that looks for something, or that asks for a person's particulars or a secret. */
const notDraft =
  /search|zoek|such(?:e|en)?\b|recherch|cherch|buscar|query|filter|e-?mail|phone|telefo|mobile|password|passwor|wachtwoord|username|gebruikersnaam|user.?name|iban|(?:card|kaart|karten).?(?:number|nummer)|captcha|coupon|postcode|zip|(?:^|[\W_])(?:address|adres|adresse|anschrift|otp|cvc|cvv|url|q)(?:$|[\W_])/i;

const searching = '[role="search"], [role="searchbox"], search';

/**
 * The composer that an element is or lies in: what a person writes a post, comment or message in. Null for everything else, above all for
 * form fields that ask for something about the person.
 */
export function findComposer(element: Element | null): HTMLElement | null {
  if (!element) return null;
  const tag = element.localName;
  if (tag === 'textarea')
    return isDraftField(element as HTMLTextAreaElement) ? (element as HTMLElement) : null;
  if (tag === 'input') return isDraftLine(element as HTMLInputElement) ? (element as HTMLElement) : null;
  const host = findEditingHost(element);
  return host && !isSearching(host) ? host : null;
}

/** Does it hold its text as a value? */
export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.localName === 'textarea' || element.localName === 'input';
}

/** The outermost editable element around it: editors put what is not editable, and editable again, inside. */
export function findEditingHost(element: Element): HTMLElement | null {
  const document = element.ownerDocument;
  if (document.designMode === 'on') return document.body;
  let host: HTMLElement | null = null;
  for (let one: Element | null = element; one; one = one.parentElement)
    if (isEditable(one)) host = one as HTMLElement;
  return host;
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable')?.toLowerCase();
  return value !== undefined && value !== 'false' && value !== 'inherit';
}

function isDraftField(field: HTMLTextAreaElement): boolean {
  return takesFreeText(field) && !isSearching(field) && !notDraft.test(namesOf(field, ['name', 'id']));
}

function isDraftLine(field: HTMLInputElement): boolean {
  if (!/^(?:|text)$/i.test(field.getAttribute('type') ?? '')) return false;
  if (/^(?:email|tel|numeric|decimal|search|url)$/i.test(field.getAttribute('inputmode') ?? '')) return false;
  if (!takesFreeText(field) || isSearching(field)) return false;
  const names = namesOf(field, ['name', 'id', 'aria-label', 'placeholder', 'data-testid']);
  return postLike.test(names) && !notDraft.test(names);
}

function takesFreeText(field: Element): boolean {
  return (field.getAttribute('autocomplete') ?? '')
    .trim()
    .split(/\s+/)
    .every((token) => free.test(token));
}

/** `postText`, `reply_box` and `comment-body` are words too. */
function namesOf(field: Element, attributes: readonly string[]): string {
  return attributes
    .map((name) => (field.getAttribute(name) ?? '').slice(0, 200))
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ');
}

function isSearching(element: Element): boolean {
  for (const one of climb(element, 12)) if (one.matches(searching)) return true;
  return false;
}
