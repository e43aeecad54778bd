import { describe, expect, it } from 'vitest';
import { type GoldRequest, scoreRequest } from '../../scripts/lib/score-requests';
import type { Transfer } from '../../utils/model/sharing';

const gold = (more: Partial<GoldRequest>): GoldRequest => ({
  url: 'https://shop.example/',
  method: 'GET',
  body: null,
  page: null,
  company: 'Meta',
  kind: null,
  data: null,
  ...more,
});
const found = (company: string, kinds: Transfer['kinds'] = []): Transfer => ({
  company,
  service: null,
  how: 'pixel',
  kinds,
  details: [],
  candidates: [],
  state: 'read',
});

describe('scoring requests', () => {
  it('counts companies that the labels know, anything else as nobody', () => {
    expect(scoreRequest(gold({}), found('meta')).company).toEqual({ right: 1, false: 0, missed: 0 });
    expect(scoreRequest(gold({}), found('x')).company).toEqual({ right: 0, false: 1, missed: 1 });
    expect(scoreRequest(gold({}), null).company).toEqual({ right: 0, false: 0, missed: 1 });
    expect(scoreRequest(gold({ company: null }), found('meta')).company).toEqual({
      right: 0,
      false: 1,
      missed: 0,
    });
    expect(scoreRequest(gold({ company: null }), found('quora'))).toMatchObject({
      company: { right: 0, false: 0, missed: 0 },
      miss: null,
    });
  });

  it('counts each scored kind, skips rows without labels and counts those that carry nothing', () => {
    expect(scoreRequest(gold({}), found('meta', ['event'])).data.size).toBe(0);
    const score = scoreRequest(
      gold({ data: ['event', 'value', 'title'] }),
      found('meta', ['event', 'screen', 'referrer']),
    );
    expect(Object.fromEntries(score.data)).toEqual({
      event: { right: 1, false: 0, missed: 0 },
      value: { right: 0, false: 0, missed: 1 },
      referrer: { right: 0, false: 1, missed: 0 },
    });
    expect(scoreRequest(gold({ data: [] }), found('meta', ['event'])).miss).toBe('also event');
  });
});
