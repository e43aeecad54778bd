import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterFindings } from '../../../components/dashboard/filter-findings';
import {
  noFilter,
  parseRoute,
  type Route,
  sections,
  states,
  writeRoute,
} from '../../../components/dashboard/route';
import { severities } from '../../../utils/model/words';
import { makeFinding, makeSummary } from '../draw';

describe('the address of a view', () => {
  it('comes back as it was written', () => {
    const filters = fc.record({
      network: fc.constantFrom(null, 'x', 'web-page'),
      severity: fc.constantFrom(null, ...severities),
      state: fc.constantFrom(null, ...states),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const route: Route = { section: 'findings', filter };
        expect(parseRoute(writeRoute(route))).toEqual(route);
      }),
    );
  });

  it('survives anything typed after the hash', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(sections).toContain(parseRoute(`#${text}`).section);
      }),
    );
    expect(parseRoute('#findings?network=<b>&severity=worst&state=x').filter).toEqual({
      network: null,
      severity: null,
      state: 'fail',
    });
  });
});

describe('filterFindings', () => {
  const failing = makeFinding({ id: 'a', severity: 'low' });
  const worse = makeFinding({ id: 'b', severity: 'high' });
  const meant = makeFinding({ id: 'c', dismissed: 5 });
  const open = makeFinding({ id: 'd', outcome: 'unknown', severity: 'high', network: 'github' });
  const summaries = [makeSummary({ findings: [open, meant, failing, worse] })];
  const ids = (filter: Parameters<typeof filterFindings>[1]) =>
    filterFindings(summaries, filter).map(({ finding }) => finding.id);

  it('puts what is on display first, the worst of it first', () => {
    expect(ids(noFilter)).toEqual(['b', 'a', 'd', 'c']);
  });

  it('keeps what matches every choice', () => {
    expect(ids({ ...noFilter, state: 'fail' })).toEqual(['b', 'a']);
    expect(ids({ ...noFilter, state: 'dismissed' })).toEqual(['c']);
    expect(ids({ network: 'x', severity: 'high', state: null })).toEqual(['b', 'c']);
    expect(ids({ network: 'github', severity: 'low', state: null })).toEqual([]);
  });
});
