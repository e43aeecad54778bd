import { describe, expect, it } from 'vitest';
import { countDays } from '../../../components/dashboard/companies/count-days';
import { readDay } from '../../../components/dashboard/companies/lines';
import { nameSources } from '../../../components/dashboard/companies/name-sources';
import { orderKinds, tellingKinds } from '../../../components/dashboard/companies/order-kinds';
import { filterFindings } from '../../../components/dashboard/filter-findings';
import { noFilter } from '../../../components/dashboard/route';
import { nameAny } from '../../../utils/i18n/name-sharing';
import { translate } from '../../../utils/i18n/translate';
import { dataKinds } from '../../../utils/model/sharing';
import { listSources } from '../../../utils/recipients/list-sources';
import { recipients } from '../../../utils/recipients/registry';
import { makeSummary } from '../draw';
import { makeRow, makeSharingFinding } from './make-browsing';

it('knows the place of every kind of data', () => {
  expect([...tellingKinds].sort()).toEqual([...dataKinds].sort());
  expect(orderKinds(['language', 'page-url', 'plain-email'])).toEqual([
    'plain-email',
    'page-url',
    'language',
  ]);
});

describe('countDays', () => {
  it('shows two weeks at least, three months at most, every date once', () => {
    const few = countDays([makeRow('2026-03-29', 'meta', 'a.example')], '2026-03-30');
    expect([few.length, few[0]!.day, few.at(-1)!.day]).toEqual([14, '2026-03-17', '2026-03-30']);
    expect(few.filter(({ count }) => count > 0)).toEqual([{ day: '2026-03-29', count: 2 }]);
    const many = countDays([makeRow('2024-01-01', 'meta', 'a.example')], '2026-03-30');
    expect(many.length).toBe(90);
    expect(new Set(many.map(({ day }) => day)).size).toBe(90);
  });

  it('adds the sites of a day up', () => {
    const rows = [makeRow('2026-11-01', 'meta', 'a.example'), makeRow('2026-11-01', 'meta', 'b.example')];
    expect(countDays(rows, '2026-11-01').at(-1)).toEqual({ day: '2026-11-01', count: 4 });
  });
});

it('reads a day as that date here', () => {
  const date = new Date(readDay('2026-11-05'));
  expect([date.getFullYear(), date.getMonth(), date.getDate()]).toEqual([2026, 10, 5]);
});

describe('sources', () => {
  it('are known of every company', async () => {
    const sources = await Promise.all([...recipients.keys()].map(listSources));
    expect(sources).not.toContain(null);
    expect(await listSources('define')).toBeNull();
    expect(await listSources('../oauth/define')).toBeNull();
  });

  it('stand under names, the rest last', () => {
    const groups = nameSources(
      { '': [['https://a.example', '2026']], pixel: [['github:o/n src/a.ts', '2025']] },
      null,
    );
    expect(nameSources({ xmt: [['general knowledge', '2026']] }, null)[0]?.sure).toBe(false);
    expect(groups).toEqual([
      { name: 'pixel', sure: true, sources: [{ ref: 'https://github.com/o/n', date: '2025' }] },
      { name: '', sure: true, sources: [{ ref: 'https://a.example', date: '2026' }] },
    ]);
  });
});

it('names findings on browsing in words, one of a newer version by its id', () => {
  const [en, nl] = [translate('en'), translate('nl')];
  const sent = makeSharingFinding('hashed-contact-shared', { kinds: ['plain-email'], sites: 2 });
  expect(nameAny(en, sent).title).toBe('Your own contact details were sent to Meta, readable, by 2 sites');
  const both = makeSharingFinding('hashed-contact-shared', {
    kinds: ['plain-email', 'hashed-email'],
    sites: 2,
  });
  expect(nameAny(en, both).title).toBe('Your own contact details were sent to Meta by 2 sites');
  const app = { company: null, provider: 'Google', name: '' };
  expect(nameAny(nl, makeSharingFinding('broad-consent', app)).title).toBe('Een app vroeg Google om veel');
  const whole = { company: null, name: '', sites: 0 };
  expect(nameAny(en, makeSharingFinding('cross-site-profile', whole, { outcome: 'unknown' })).title).toBe(
    'One company on many sites',
  );
  expect(nameAny(en, makeSharingFinding('of-tomorrow')).title).toBe('of-tomorrow');
});

it('lists findings on browsing beside those of accounts', () => {
  const own = makeSharingFinding('cross-site-profile');
  const ids = (network: string | null) =>
    filterFindings([makeSummary()], { ...noFilter, network }, [own]).map(({ finding }) => finding.id);
  expect(ids(null)).toContain(own.id);
  expect(ids('browser')).toEqual([own.id]);
  expect(ids('x')).not.toContain(own.id);
});
