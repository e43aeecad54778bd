// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { describeCompany } from '../../../../components/popup/visit/describe-company';
import { sortCompanies } from '../../../../components/popup/visit/sort-companies';
import { loadSharingWords } from '../../../../utils/i18n/load-sharing-words';
import type { VisitCompany } from '../../../../utils/model/sharing';
import { makeCompany, ownEmail } from './make-visit';

const [en, nl] = await Promise.all([loadSharingWords('en'), loadSharingWords('nl')]);
const contacts = new Map([[ownEmail.id, ownEmail]]);
/** Without the marks that keep a page's texts apart. */
const tell = (change: Partial<VisitCompany>, t = en) =>
  describeCompany(t, makeCompany(change), contacts)
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\u00a0/g, ' ');

describe('what a company learns', () => {
  it('is one plain sentence, with the price and the person’s own address', () => {
    const change: Partial<VisitCompany> = {
      kinds: ['page-url', 'event', 'value', 'hashed-email'],
      details: [
        { kind: 'event', name: 'view-page', raw: 'PageView' },
        { kind: 'event', name: 'view-product', raw: 'ViewContent' },
        { kind: 'value', amount: 49, currency: 'EUR' },
      ],
      contacts: [{ id: 'k1', plain: false }],
    };
    expect(tell(change)).toBe(
      'Learns this page’s address, that you viewed a product for €49, and your e-mail address as a hash.',
    );
    expect(tell(change, nl)).toBe(
      'Hoort het adres van deze pagina, dat je een product bekeek voor € 49 en je e-mailadres als hash.',
    );
  });

  it('quotes what the page calls its things, and names events that mean nothing known', () => {
    expect(
      tell({
        kinds: ['event', 'product', 'search-term'],
        details: [
          { kind: 'event', name: 'add-to-cart', raw: 'AddToCart' },
          { kind: 'event', name: 'search', raw: 'Search' },
          { kind: 'event', name: 'other', raw: 'quiz_done' },
          { kind: 'product', text: 'Blue shoes' },
          { kind: 'search-term', text: 'shoes' },
        ],
      }),
    ).toBe(
      'Learns that you put something in the basket (“Blue shoes”), that you searched for “shoes”, and an event called “quiz_done”.',
    );
  });

  it('calls nobody’s address the person’s own', () => {
    expect(tell({ kinds: ['hashed-email'] })).toBe('Learns an e-mail address as a hash.');
    expect(tell({ kinds: ['plain-email'], contacts: [{ id: 'gone', plain: true }] })).toBe(
      'Learns an e-mail address as it is.',
    );
  });

  it('says the least where only the host is known, and what a link’s mark tells', () => {
    expect(tell({ kinds: [] })).toBe('At least which site you visit, and your IP address.');
    const services: VisitCompany['services'] = [{ id: 'click', name: '', how: 'address', count: 0 }];
    expect(tell({ kinds: ['click-id'], services })).toContain('Knows that you came by its link');
  });

  it('folds a long list, and names amounts without a currency and hostile texts without harm', () => {
    const all = tell({
      kinds: ['page-url', 'title', 'referrer', 'first-party-id', 'location', 'language', 'screen', 'device'],
    });
    expect(all).toMatch(/and 3 things more\.$/);
    expect(tell({ kinds: ['value'], details: [{ kind: 'value', amount: 5, currency: 'x{}' }] })).toBe(
      'Learns an amount of 5.',
    );
    const text = `${'a'.repeat(200)}{event}`;
    const long = tell({ kinds: ['search-term'], details: [{ kind: 'search-term', text }] });
    expect(long.length).toBeLessThan(120);
    expect(long).toContain('…');
    const turned = { kind: 'search-term' as const, text: 'a\u2069\u202eb\u0007' };
    expect(
      describeCompany(en, makeCompany({ kinds: ['search-term'], details: [turned] }), contacts),
    ).toContain('\u2068ab\u2069');
  });
});

describe('the order of companies', () => {
  const service = (how: VisitCompany['services'][number]['how'], count = 0) => [
    { id: how, name: how, how, count },
  ];

  it('puts own data first, and those that learn only when pressed apart', () => {
    const companies = [
      makeCompany({ company: 'a', name: 'A', kinds: ['page-url', 'event', 'title'] }),
      makeCompany({ company: 'b', name: 'B', contacts: [{ id: 'k1', plain: false }] }),
      makeCompany({ company: 'c', name: 'C', services: service('share-link'), kinds: ['page-url'] }),
      makeCompany({ company: 'd', name: 'D', services: service('login'), kinds: [] }),
      makeCompany({ company: 'e', name: 'E', services: service('login', 1), kinds: [] }),
    ];
    const { told, pressed } = sortCompanies(companies);
    expect(told.map(({ name }) => name)).toEqual(['B', 'A', 'E']);
    expect(pressed.map(({ name }) => name)).toEqual(['C', 'D']);
  });
});
