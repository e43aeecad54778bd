import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedDir } from '../../scripts/lib/paths.ts';
import { detect } from '../../utils/detect/detect';
import { mayHold } from '../../utils/detect/may-hold';
import { unmark } from './marked';
import { type Sample, samples } from './samples';

const labelled = `${sharedDir}/data/dev/text`;
const regions = ['NL', 'BE', 'DE', 'FR', 'GB', 'US', 'ES', 'IT'];
const all = (Object.values(samples) as Sample[][]).flat().map(([marked]) => unmark(marked));

describe('mayHold', () => {
  it.each(all)('%s', (text) => {
    expect(mayHold(text)).toBe(true);
  });

  it('is never false where a detector finds something', () => {
    const pieces = fc.constantFrom(
      ...all.flatMap((text) => text.split(/(?<=\s)/)),
      ...[
        'straat ',
        '12',
        ' ',
        'Kerkstraat 12 ',
        'born ',
        '5-5-1990 ',
        '06 ',
        '12345678',
        'until ',
        'tot ',
        '@',
        ':',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        if (!mayHold(text)) expect(detect(text, { regions })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('is false for everyday words', () => {
    for (const text of [
      '',
      'So much work yet to do before the weekend, see you all there!',
      'Happy birthday @janedoe, have fun in town tonight',
      'I passed the exam, thanks for the coffee 🎉',
      'Vandaag wel 3 boeken gelezen en een taart gebakken.',
      'Das Wetter ist heute schön, wir essen draußen.',
      'Quel beau film, merci pour la soirée !',
    ])
      expect([text, mayHold(text)]).toEqual([text, false]);
  });

  it.skipIf(!existsSync(labelled))('misses nothing in labelled texts', () => {
    const missed = readdirSync(labelled)
      .flatMap((file) => readFileSync(`${labelled}/${file}`, 'utf8').split('\n').filter(Boolean))
      .map((line) => (JSON.parse(line) as { text: string }).text)
      .filter((text) => !mayHold(text) && detect(text, { regions }).length > 0);
    expect(missed).toEqual([]);
  });
});
