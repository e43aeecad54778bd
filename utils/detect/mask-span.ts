import { maskValue } from '../store/mask';
import type { Span } from './define';

const dot = '•';

/** What is shown of a find in `text`: its owner knows it again, a passer-by does not read it. */
export function maskSpan(span: Span, text: string): string {
  const value = text.slice(span.start, span.end);
  return maskBy[span.kind](value).slice(0, 120);
}

const maskBy: Readonly<Record<Span['kind'], (value: string) => string>> = {
  email: maskEmail,
  phone: (value) => maskValue('phone', value) ?? '',
  iban: (value) => keepEnds(value, 2, 2),
  'credit-card': (value) => keepEnds(value, 0, 4),
  'national-id': (value) => keepEnds(value, 0, 2),
  'ip-address': maskAddress,
  'street-address': maskStreet,
  'date-of-birth': (value) => value.replace(/[\p{L}\p{N}]/gu, dot),
  'licence-plate': (value) => keepEnds(value, 0, 2),
  credentials: maskSecret,
  // The words themselves are what is to be thought over.
  absence: (value) => value.replace(/\s+/g, ' '),
};

/** Letters and digits as dots but for the first and last few; signs between them stay. */
function keepEnds(value: string, first: number, last: number): string {
  const all = value.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  let seen = 0;
  return value.replace(/[\p{L}\p{N}]/gu, (char) => {
    seen++;
    return seen <= first || seen > all - last ? char : dot;
  });
}

/** Ways of hiding an address from machines are undone first: they are no part of it. */
function maskEmail(value: string): string {
  const plain = value.includes('@')
    ? value
    : value
        .replace(/\s*[([{<«]\s*(?:dot|punt|punkt|point|\.)\s*[)\]}>»]\s*|\s(?:dot|punt|punkt|point)\s/gi, '.')
        .replace(/\s*[([{<«]\s*\S+\s*[)\]}>»]\s*|\s\S+\s/, '@');
  return maskValue('email', plain) ?? '';
}

/** `203.0.•••.•••`: the network, not the line. */
function maskAddress(value: string): string {
  const parts = value.split(/([.:]+)/);
  return parts.map((part, at) => (at < 4 || !/[\da-f]/i.test(part) ? part : dot.repeat(3))).join('');
}

/** `Ker••• ••, •••• •• Utr•••`: words to their third letter, whatever holds a digit not at all. */
function maskStreet(value: string): string {
  return value.replace(/\s+/g, ' ').replace(/[\p{L}\p{N}'’]+/gu, (word) => {
    if (/\d/.test(word) || word.length < 3) return dot.repeat(Math.min(word.length, 5));
    return (word.length > 4 ? word.slice(0, 3) : word.slice(0, 1)) + dot.repeat(3);
  });
}

/** `ghp_••• (40)`: how it begins and how long it is; of a short one the length only. */
function maskSecret(value: string): string {
  const length = [...value].length;
  const kept = value.startsWith('-----') ? '-----' : length >= 16 ? [...value].slice(0, 4).join('') : '';
  return `${kept}${dot.repeat(3)} (${length})`;
}
