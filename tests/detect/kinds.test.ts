import { describe, expect, it } from 'vitest';
import type { DetectedKind } from '../../utils/detect/define';
import { findOf, mark, unmark } from './marked';
import { type Sample, samples } from './samples';

describe.each(Object.entries(samples) as [DetectedKind, Sample[]][])('%s', (kind, list) => {
  it.each(list)('%s', (marked, regions = '', certainty, form) => {
    const spans = findOf(kind, unmark(marked), regions.split(','));
    expect(mark(unmark(marked), spans)).toBe(marked);
    if (certainty) expect(spans.map((span) => span.certainty)).toEqual(spans.map(() => certainty));
    if (form) expect(spans.map((span) => span.form)).toEqual([form]);
    for (const span of spans) expect(span.kind).toBe(kind);
  });
});
