import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterFindings } from '../../../components/dashboard/filter-findings';
import {
  asides,
  filterTopics,
  noFilter,
  parseRoute,
  type Route,
  sections,
  states,
  subjects,
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
      topic: fc.constantFrom(null, ...filterTopics),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const route: Route = { section: 'findings', filter, about: null, by: 'company' };
        expect(parseRoute(writeRoute(route))).toEqual(route);
      }),
    );
  });

  it('leads to what an organisation sets', () => {
    expect(parseRoute('#policy').section).toBe('policy');
    expect(parseRoute(writeRoute({ section: 'policy' }))).toEqual(parseRoute('#policy'));
  });

  it('leads to one panel of the settings', () => {
    expect(parseRoute('#settings/before-you-post')).toMatchObject({
      section: 'settings',
      about: 'before-you-post',
    });
    expect(parseRoute('#settings').about).toBeNull();
    expect(writeRoute({ section: 'settings', about: 'parts' })).toBe('#settings/parts');
    expect(parseRoute('#rights/wordpress-com')).toMatchObject({ section: 'rights', about: 'wordpress-com' });
    expect(parseRoute('#rights')).toMatchObject({ section: 'rights', about: null });
    expect(writeRoute({ section: 'rights', about: 'x' })).toBe('#rights/x');
  });

  it('survives anything typed after the hash', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([...sections, ...asides, ...subjects]).toContain(parseRoute(`#${text}`).section);
      }),
    );
    expect(parseRoute('#findings?network=<b>&severity=worst&state=x').filter).toEqual({
      network: null,
      severity: null,
      state: 'fail',
      topic: null,
    });
  });

  it('names an account, whatever its id holds', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (text) => {
        const id = text.toWellFormed();
        const route = parseRoute(writeRoute({ section: 'check', about: id }));
        expect([route.section, route.about]).toEqual(['check', id]);
      }),
    );
    // As the popup writes it, and as somebody might type it.
    expect(parseRoute('#check/mastodon:sam@social.example').about).toBe('mastodon:sam@social.example');
    expect(parseRoute('#check/100%').about).toBe('100%');
    expect(parseRoute('#check/').section).toBe('accounts');
  });
});

describe('the address of companies', () => {
  it('names a company or a site, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('company' as const, 'site' as const),
        fc.string({ minLength: 1, unit: 'binary' }).filter((text) => text !== 'site'),
        (by, text) => {
          const about = text.toWellFormed();
          const route = parseRoute(writeRoute({ section: 'companies', by, about }));
          expect([route.section, route.by, route.about]).toEqual(['companies', by, about]);
        },
      ),
    );
  });

  it('lists by company unless by site is asked', () => {
    const read = (hash: string) => {
      const { section, by, about } = parseRoute(hash);
      return [section, by, about];
    };
    expect(read('#companies')).toEqual(['companies', 'company', null]);
    expect(read('#companies/')).toEqual(['companies', 'company', null]);
    expect(read('#companies/site')).toEqual(['companies', 'site', null]);
    expect(read('#companies/site/')).toEqual(['companies', 'site', null]);
    expect(read('#companies/meta')).toEqual(['companies', 'company', 'meta']);
    expect(read('#companies/site/shop.example')).toEqual(['companies', 'site', 'shop.example']);
    expect(writeRoute({ section: 'companies', by: 'site' })).toBe('#companies/site');
    expect(writeRoute({ section: 'companies' })).toBe('#companies');
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
    expect(ids({ ...noFilter, network: 'x', severity: 'high' })).toEqual(['b', 'c']);
    expect(ids({ ...noFilter, network: 'github', severity: 'low' })).toEqual([]);
  });
});
