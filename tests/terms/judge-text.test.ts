import { describe, expect, it } from 'vitest';
import type { Place } from '../../utils/terms/define';
import { judgeText, mostMatches } from '../../utils/terms/judge-text';
import { makeList } from './lists';

const x: Place = { network: 'x', host: 'x.com' };
const intranet: Place = { network: null, host: 'intranet.example.com' };
const lists = [
  makeList({ id: 'projects', words: ['Falcon'], fineOn: ['intranet.example.com'] }),
  makeList({ id: 'customers', patterns: ['CUST-\\d{6}'], level: 'hold', warnOn: ['intranet.example.com'] }),
];

describe('judging a text', () => {
  it('finds nothing to say where no term stands', () => {
    expect(judgeText('Lovely weather', lists, [x])).toEqual({
      matches: [],
      count: 0,
      lists: [],
      places: [{ place: x, level: 'fine', list: null, because: null }],
    });
  });

  it('says of each place the strictest, and because of what', () => {
    const { matches, lists: found, places } = judgeText('Falcon for CUST-123456', lists, [x, intranet]);
    expect(matches.map(({ term }) => term)).toEqual(['Falcon', 'CUST-\\d{6}']);
    expect(found).toEqual(['projects', 'customers']);
    expect(places).toEqual([
      { place: x, level: 'hold', list: 'customers', because: null },
      { place: intranet, level: 'warn', list: 'customers', because: 'intranet.example.com' },
    ]);
  });

  it('leaves lists out that have no match', () => {
    expect(judgeText('Falcon', lists, [x, intranet]).places).toEqual([
      { place: x, level: 'warn', list: 'projects', because: null },
      { place: intranet, level: 'fine', list: 'projects', because: 'intranet.example.com' },
    ]);
  });

  it('keeps the first matches, says how many there are, and judges by all', () => {
    const judged = judgeText(`${'falcon '.repeat(1_000)} CUST-123456`, lists, [x]);
    expect(judged.matches).toHaveLength(mostMatches);
    expect(judged.count).toBe(1_001);
    expect(judged.lists).toEqual(['projects', 'customers']);
    expect(judged.places[0]!.level).toBe('hold');
  });
});
