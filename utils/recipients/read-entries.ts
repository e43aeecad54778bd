import { cleanText } from '../model/clean-text';
import type { DataKind, Detail, EventName } from '../model/sharing';
import type { FieldFacts } from './define';
import { nameEvent } from './event-names';
import type { KnownService } from './find-facts';
import { decodeBase64, type Entry, flattenJson, flattenQuery, parseJson } from './flatten';
import { isJunkText } from './junk-hashes';
import { type Found, scanContact, scanValue } from './scan-value';

/** What has been read of a request so far. */
export interface Reading extends Found {
  details: Detail[];
}

const maxDetails = 20;
const maxText = 120;
/** Parameters in parameters in parameters. */
const maxLevels = 4;

const hashed: ReadonlySet<DataKind> = new Set([
  'hashed-email',
  'hashed-phone',
  'hashed-name',
  'hashed-other',
]);
/** Of these a `0`, `none` or `unknown` says that there is none; elsewhere it may be a value. */
const identifying: ReadonlySet<DataKind> = new Set([
  'external-id',
  'first-party-id',
  'third-party-id',
  'click-id',
  'referrer',
  'page-url',
]);

/** What one event (of a body that may hold several) says, gathered before it is put into words. */
interface Words {
  events: { name: EventName; raw: string }[];
  amount: number | null;
  currency: string | null;
}

/** Reads the entries of one event into what is known of the request. */
export function readEntries(entries: readonly Entry[], known: KnownService | null, reading: Reading): void {
  const words: Words = { events: [], amount: null, currency: null };
  for (const [name, value] of entries) readEntry(name, value, known, null, reading, words, 0);
  // `event` and `custom` are how two companies say that another parameter names it.
  const told = words.events.filter(({ raw }) => !/^(event|custom)$/i.test(raw));
  for (const event of told.length > 0 ? told : words.events) addDetail({ kind: 'event', ...event }, reading);
  if (words.amount !== null)
    addDetail({ kind: 'value', amount: words.amount, currency: words.currency }, reading);
}

function readEntry(
  name: string,
  value: string,
  known: KnownService | null,
  outer: FieldFacts | null,
  reading: Reading,
  words: Words,
  level: number,
): void {
  if (value === '' || reading.left.entries-- <= 0) return;
  const field = known?.findField(name) ?? outer;
  const inner = level < maxLevels ? unfold(name, value, field) : null;
  if (inner) {
    // What stands inside and has no meaning of its own has that of the whole.
    const whole = field?.as ? field : null;
    for (const [part, text] of inner) readEntry(part, text, known, whole, reading, words, level + 1);
    return;
  }
  if (!field) {
    scanValue(value, reading);
    return;
  }
  if (isNothing(value, field)) return;
  let isScanned = false;
  for (const kind of field.carries) {
    if (hashed.has(kind)) {
      scanContact(value, kind, reading);
      isScanned = true;
    } else if (identifying.has(kind) ? !isJunkText(value) : true) reading.kinds.add(kind);
  }
  if (!isScanned) scanValue(value, reading);
  if (field.says) putIntoWords(field.says, value, known, reading, words);
}

/** What is written inside a value, where it is written in one of the ways that are known. */
function unfold(name: string, value: string, field: FieldFacts | null): Entry[] | null {
  const inner: Entry[] = [];
  switch (field?.as) {
    case 'matching':
      return unfoldMatching(name, value);
    case 'list':
      if (!/[=,;&]/.test(value)) return null;
      for (const part of value.split(/[,;&]/, 60)) {
        const split = part.indexOf('=');
        if (split < 0) inner.push([name, part]);
        else flattenQuery(`${name}.${part}`, inner);
      }
      return inner;
    case 'base64-json': {
      const json = parseJson(decodeBase64(value) ?? '');
      if (json === undefined) return null;
      flattenJson(json, name, inner);
      return inner;
    }
    default: {
      const json = parseJson(value);
      if (json === undefined) return null;
      flattenJson(json, name, inner);
      return inner;
    }
  }
}

/** Google's `tv.1~em.<hash>~pn.<hash>~fn0.<hash>~ct0.<town>`: in our words, looked up as `em.em`. */
function unfoldMatching(name: string, value: string): Entry[] | null {
  if (!/^tv\.\d/.test(value)) return null;
  const inner: Entry[] = [];
  for (const part of value.split('~', 60)) {
    const split = part.indexOf('.');
    if (split > 0) inner.push([`${name}.${part.slice(0, split).replace(/\d+$/, '')}`, part.slice(split + 1)]);
  }
  return inner;
}

const nothings = new Set([
  'undefined',
  'null',
  'nan',
  'n/a',
  '(not set)',
  '[object object]',
  '{}',
  '[]',
  '""',
  "''",
  '*',
]);

function isNothing(value: string, field: FieldFacts): boolean {
  if (field.empty?.includes(value)) return true;
  if (value.length > 40) return false;
  const text = value.trim().toLowerCase();
  if (text === '' || nothings.has(text)) return true;
  // A place for a value that nobody put in: `${url}`, `{{ page }}`, `%%REFERRER%%`, `[timestamp]`.
  if (/^(\$\{[^{}]*\}|\{+[^{}":]*\}+|%%[^%]*%%|\[[a-z_ -]+\]|__\w+__)$/.test(text)) return true;
  return field.says === 'amount' && Number(text) === 0;
}

function putIntoWords(
  says: NonNullable<FieldFacts['says']>,
  value: string,
  known: KnownService | null,
  reading: Reading,
  words: Words,
): void {
  const text = cleanText(value.slice(0, 2 * maxText))
    .trim()
    .slice(0, maxText)
    .toWellFormed();
  if (says === 'event') {
    if (words.events.length < 6)
      words.events.push({ name: nameEvent(text, known?.service.events), raw: text });
  } else if (says === 'amount') words.amount ??= readAmount(text);
  else if (says === 'currency') words.currency ??= /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : null;
  else addDetail({ kind: says, text }, reading);
}

/** More than this costs nothing; it would only be a long row of digits. */
const maxAmount = 1e12;

/** `1,299.00` and `12,50` are written by people, `1299.5` by programs. */
function readAmount(text: string): number | null {
  const digits = text.replace(/[^\d.,-]/g, '');
  const plain =
    /,\d{1,2}$/.test(digits) && !/,\d{3}/.test(digits)
      ? digits.replaceAll('.', '').replace(',', '.')
      : digits.replaceAll(',', '');
  const amount = plain === '' ? Number.NaN : Number(plain);
  return Math.abs(amount) < maxAmount ? amount : null;
}

function addDetail(detail: Detail, { details }: Reading): void {
  if (details.length >= maxDetails) return;
  const text = JSON.stringify(detail);
  if (!details.some((one) => JSON.stringify(one) === text)) details.push(detail);
}
