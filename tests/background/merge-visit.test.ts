import { describe, expect, it, vi } from 'vitest';
import { tellTransfer } from '../../utils/background/gather-told';
import { makeVisit, mergeVisit, type Told } from '../../utils/background/merge-visit';
import type { Detail, Transfer } from '../../utils/model/sharing';
import { recipients } from '../../utils/recipients/registry';
import type { Database } from '../../utils/store/database';

vi.mock('../../utils/browser', () => ({ browser: {} }));

const empty = makeVisit('https://www.shop.example/shoes', 'shop.example', 100, true);
const told = (transfer: Partial<Transfer> = {}, more: Partial<Told> = {}): Told => ({
  transfer: {
    company: 'meta',
    service: 'pixel',
    how: 'pixel',
    kinds: ['page-url'],
    details: [],
    candidates: [],
    state: 'read',
    ...transfer,
  },
  names: { company: 'Meta', service: 'Meta Pixel' },
  contacts: [],
  count: 1,
  ...more,
});

describe('a visit', () => {
  it('adds up requests by service and joins what they carry, in the list’s order', () => {
    const view: Detail = { kind: 'event', name: 'view-product', raw: 'ViewContent' };
    const visit = mergeVisit(empty, [
      told({ kinds: ['value', 'page-url'], details: [view] }),
      told({ kinds: ['event'], details: [view] }, { contacts: [{ id: 'a', plain: false }] }),
      told({ state: 'cut' }, { contacts: [{ id: 'a', plain: true }] }),
      told({ how: 'sdk', service: 'sdk' }, { count: 0 }),
    ]);
    expect(visit.companies).toEqual([
      {
        company: 'meta',
        name: 'Meta',
        services: [
          { id: 'pixel', name: 'Meta Pixel', how: 'pixel', count: 3 },
          { id: 'sdk', name: 'Meta Pixel', how: 'sdk', count: 0 },
        ],
        kinds: ['page-url', 'event', 'value'],
        details: [view],
        contacts: [{ id: 'a', plain: true }],
        partly: true,
      },
    ]);
    expect(empty.companies).toEqual([]);
  });

  it('carries along that a service is likely only', async () => {
    for (const confidence of ['low', 'high'] as const) {
      const one = [...recipients.values()].flatMap(({ id, services }) =>
        services.flatMap((service) => (service.confidence === confidence ? [[id, service.id] as const] : [])),
      )[0]!;
      const { transfer } = told({ company: one[0], service: one[1] });
      const known = await tellTransfer({} as Database, transfer, 1, { featuresOff: [] });
      const [company] = mergeVisit(empty, [known!, known!]).companies;
      expect(company?.services).toMatchObject([{ id: one[1], count: 2 }]);
      expect(company?.services[0]?.unsure).toBe(confidence === 'low' ? true : undefined);
    }
  });

  it('says of other pages only that they are told of', () => {
    const details = ['shop.example', 'www.shop.example', 'other.example', 'notshop.example'].map(
      (text): Detail => ({ kind: 'page-url', text }),
    );
    expect(mergeVisit(empty, [told({ details })]).companies[0]?.details).toEqual(details.slice(2));
  });

  it('counts a page’s own elements without counting its requests twice', () => {
    const watched = mergeVisit(empty, [told(), told()]);
    const checked = mergeVisit(watched, [told({ kinds: ['title'] }, { count: 0 })]);
    expect(checked.companies[0]).toMatchObject({ services: [{ count: 2 }], kinds: ['page-url', 'title'] });
  });

  it('stays small whatever a page sends', () => {
    const flood = Array.from({ length: 20_000 }, (_, at) =>
      told(
        {
          company: `company-${at % 300}`,
          service: `service-${at % 700}`,
          details: [{ kind: 'product', text: `${at}`.padEnd(120, 'é') }],
        },
        { contacts: [{ id: `${at}`, plain: false }] },
      ),
    );
    let visit = empty;
    for (let at = 0; at < flood.length; at += 500) visit = mergeVisit(visit, flood.slice(at, at + 500));
    expect(visit.companies).toHaveLength(60);
    expect(JSON.stringify(visit).length).toBeLessThan(150_000);
  });
});
