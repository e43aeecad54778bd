import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DetectedKind, Span } from '../../utils/detect/define';
import { detect, settleSpans } from '../../utils/detect/detect';
import { mark, unmark } from './marked';
import { type Sample, samples } from './samples';

const span = (kind: DetectedKind, start: number, end: number, certainty: Span['certainty']): Span => ({
  kind,
  start,
  end,
  certainty,
  form: '',
});
const kinds = (spans: Span[]) => spans.map(({ kind, start, end }) => `${kind} ${start}-${end}`);

describe('settleSpans', () => {
  it('keeps what another lies within, though that is more certain', () => {
    expect(
      kinds(
        settleSpans([
          span('phone', 5, 15, 'high'),
          span('iban', 0, 22, 'medium'),
          span('email', 30, 40, 'high'),
        ]),
      ),
    ).toEqual(['iban 0-22', 'email 30-40']);
  });

  it('keeps a certain one that is most of a mere guess', () => {
    expect(kinds(settleSpans([span('email', 4, 20, 'high'), span('street-address', 0, 22, 'low')]))).toEqual([
      'email 4-20',
    ]);
  });

  it('gives the same characters to the more certain, then to the kind named first', () => {
    expect(kinds(settleSpans([span('phone', 0, 9, 'medium'), span('national-id', 0, 9, 'high')]))).toEqual([
      'national-id 0-9',
    ]);
    expect(kinds(settleSpans([span('phone', 0, 9, 'medium'), span('national-id', 0, 9, 'medium')]))).toEqual([
      'national-id 0-9',
    ]);
    expect(kinds(settleSpans([span('phone', 0, 9, 'medium'), span('email', 8, 20, 'high')]))).toEqual([
      'email 8-20',
    ]);
  });

  it('keeps what lies within one that has lost', () => {
    expect(
      kinds(
        settleSpans([
          span('phone', 0, 20, 'medium'),
          span('iban', 15, 40, 'high'),
          span('ip-address', 2, 9, 'low'),
        ]),
      ),
    ).toEqual(['ip-address 2-9', 'iban 15-40']);
  });

  it('never overlaps, and leaves nothing out that overlaps nothing', () => {
    const one = fc
      .tuple(
        fc.constantFrom<DetectedKind>('email', 'phone', 'iban', 'street-address'),
        fc.nat(60),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom<Span['certainty']>('high', 'medium', 'low'),
      )
      .map(([kind, start, length, certainty]) => span(kind, start, start + length, certainty));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (all) => {
        const kept = settleSpans(all);
        for (const [at, next] of kept.slice(1).entries())
          expect(next.start).toBeGreaterThanOrEqual(kept[at]!.end);
        for (const each of all)
          expect(kept.some(({ start, end }) => start < each.end && each.start < end)).toBe(true);
      }),
    );
  });
});

describe('detect', () => {
  it('finds all in order, each as its kind', () => {
    const text =
      "I'm jane@example.com, IBAN NL91 ABNA 0417 1643 00, card 4111 1111 1111 1111, BSN 111222333, my IP is 84.23.99.177. Password: hunter2. We're on holiday until 3 August";
    const found = detect(text, { regions: ['NL'] });
    expect(found.map(({ kind }) => kind)).toEqual([
      'email',
      'iban',
      'credit-card',
      'national-id',
      'ip-address',
      'credentials',
      'absence',
    ]);
  });

  it.each([
    '⟦4111\u00a01111\u00a01111\u00a01111⟧',
    'ssn ⟦521\u201144\u20119382⟧',
    'kenteken ⟦AB\u2011123\u2011C⟧',
    '⟦NL91\u202fABNA\u202f0417\u202f1643\u202f00⟧',
    '⟦jane＠example.com⟧',
    'IP ⟦８４.２３.９９.１７７⟧',
  ])('finds what is written with odd signs: %s', (marked) => {
    expect(mark(unmark(marked), detect(unmark(marked), { regions: ['NL', 'US'] }))).toBe(marked);
  });

  it('does not look for what is off', () => {
    expect(detect('jane@example.com', { regions: [] }, ['email'])).toEqual([]);
  });

  it.each(
    (Object.entries(samples) as [DetectedKind, Sample[]][]).flatMap(([kind, list]) =>
      list.map(([marked, regions = '']) => [kind, marked, regions] as const),
    ),
  )('%s: %s stands among all kinds', (kind, marked, regions) => {
    const text = unmark(marked);
    const found = detect(text, { regions: regions.split(',') }).filter((one) => one.kind === kind);
    expect(mark(text, found)).toBe(marked);
  });
});
