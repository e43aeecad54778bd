import type { DetectContext, DetectedKind, Span } from './define';
import { detectors } from './registry';
import { makeWordScan } from './scan-words';

/** Where two kinds claim the same characters, the more certain one has them, and of two alike the one named first. */
const order: readonly DetectedKind[] = [
  'credentials',
  'email',
  'iban',
  'credit-card',
  'national-id',
  'date-of-birth',
  'phone',
  'ip-address',
  'licence-plate',
  'street-address',
  'absence',
];
const certainties = ['high', 'medium', 'low'];

const rank = ({ kind, certainty }: Span) =>
  certainties.indexOf(certainty) * order.length + order.indexOf(kind);

const list = [...detectors.values()];
const scan = makeWordScan(list.map(({ stems = [] }) => stems));

/** All that stands in a text, in order, not overlapping; kinds in `off` are not looked for. */
export function detect(draft: string, context: DetectContext, off: readonly DetectedKind[] = []): Span[] {
  const text = unifySigns(draft);
  const tried = new Map<RegExp, boolean>();
  const starts = scan(text);
  const all: Span[] = [];
  list.forEach(({ kind, hint, stems, find }, at) => {
    if (off.includes(kind)) return;
    if (hint && !tried.has(hint)) tried.set(hint, hint.test(text));
    const isCalled = (hint ? tried.get(hint) : !stems) || starts[at]!.length > 0;
    if (isCalled) for (const span of find(text, context, starts[at])) all.push(span);
  });
  return settleSpans(all);
}

/** Spaces, hyphens, digits and signs that word processors and keyboards of other scripts put in place of the plain ones. */
const odd = /[\u00a0\u2007\u2009\u202f\u2010-\u2012\uff0b\uff0d-\uff1a\uff20]/;
const oddOnes = new RegExp(odd, 'g');

/** The text with plain spaces, hyphens and digits, character for character, so that a number copied from anywhere is known again. */
function unifySigns(text: string): string {
  if (!odd.test(text)) return text;
  return text.replace(oddOnes, (sign) =>
    sign >= '\uff00'
      ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
      : sign >= '\u2010' && sign <= '\u2012'
        ? '-'
        : ' ',
  );
}

/**
 * The spans that stand where several claim the same characters. A span goes before what it holds: part of an address is no find of
 * its own while the address stands. Time linear in text and spans, as no kind's spans overlap one another.
 */
export function settleSpans(all: readonly Span[]): Span[] {
  if (all.length < 2) return [...all];
  const sorted = [...all].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  /** How many spans, one in another, a span lies within. */
  const depths = new Map<Span, number>();
  const open = new Map<DetectedKind, Span>();
  for (const span of sorted) {
    let depth = 0;
    for (const other of open.values())
      if (isWithin(span, other)) depth = Math.max(depth, depths.get(other)! + 1);
    depths.set(span, depth);
    open.set(span.kind, span);
  }
  sorted.sort(
    (a, b) => depths.get(a)! - depths.get(b)! || rank(a) - rank(b) || b.end - b.start - (a.end - a.start),
  );
  const taken = new Uint8Array(findEnd(sorted));
  const kept: Span[] = [];
  for (const span of sorted) {
    if (taken.subarray(span.start, span.end).includes(1)) continue;
    taken.fill(1, span.start, span.end);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function findEnd(spans: readonly Span[]): number {
  let most = 0;
  for (const { end } of spans) most = Math.max(most, end);
  return most;
}

/** A mere part of another; not so where that is a guess and this is certain and most of it. */
function isWithin(span: Span, other: Span): boolean {
  if (span.start < other.start || span.end > other.end) return false;
  const length = span.end - span.start;
  const whole = other.end - other.start;
  if (length === whole) return false;
  return !(other.certainty === 'low' && span.certainty !== 'low' && length * 3 >= whole);
}
