import type { DetectContext, DetectedKind, Span } from './define';
import { detectors } from './registry';

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

/** All that stands in a text, in order, not overlapping; kinds in `off` are not looked for. */
export function detect(text: string, context: DetectContext, off: readonly DetectedKind[] = []): Span[] {
  const all = [...detectors.values()]
    .filter(({ kind }) => !off.includes(kind))
    .flatMap((detector) => detector.find(text, context));
  all.sort((a, b) => rank(a) - rank(b) || a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  const taken = new Uint8Array(text.length);
  for (const span of all) {
    // Ends decide: a longer span that holds a taken one inside is met by its walk, and spans are short.
    if (taken.subarray(span.start, span.end).includes(1)) continue;
    taken.fill(1, span.start, span.end);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
