import { sumByCompany, sumBySite } from '../../../utils/audit/sum-sharing';
import type { Finding } from '../../../utils/model/schemas';
import type { ConsentRequest, OwnContact, Sharing } from '../../../utils/model/sharing';
import { makeEvidence, makeFinding } from '../draw';

export const makeRow = (
  day: string,
  company: string,
  site: string,
  change: Partial<Sharing> = {},
): Sharing => ({
  id: `${day}|${company}|${site}`,
  day,
  company,
  site,
  count: 2,
  how: ['pixel'],
  kinds: { 'page-url': 2 },
  contacts: [],
  ...change,
});

/** Meta on two sites, Google on one of them and on a third, Reddit alone and once. */
export const rows: Sharing[] = [
  makeRow('2026-11-01', 'meta', 'shop.example', {
    count: 5,
    kinds: { 'page-url': 5, 'hashed-email': 1, product: 2 },
  }),
  makeRow('2026-11-03', 'meta', 'shop.example', { contacts: ['c1'] }),
  makeRow('2026-11-02', 'meta', 'news.example'),
  makeRow('2026-11-02', 'google', 'news.example', { kinds: { language: 1, 'page-url': 2 }, how: ['sdk'] }),
  makeRow('2026-11-04', 'google', 'school.example', { kinds: {} }),
  makeRow('2026-11-09', 'reddit', 'forum.example'),
];
export const companies = sumByCompany(rows);
export const sites = sumBySite(rows);

const names: Record<string, string> = { meta: 'Meta', google: 'Google', reddit: 'Reddit' };
export const nameCompany = (id: string): string => names[id] ?? id;

export const contact: OwnContact = {
  id: 'c1',
  kind: 'email',
  shown: 's•••@e•••.com',
  hashes: [],
  added: Date.UTC(2026, 10, 1, 12),
};

export const consent: ConsentRequest = {
  id: 'google|1',
  provider: 'google',
  network: null,
  client: '1',
  site: 'tidy.example',
  app: 'Tidy',
  scopes: ['https://mail.google.com/', 'made.up'],
  firstSeen: Date.UTC(2026, 10, 2, 12),
  lastSeen: Date.UTC(2026, 10, 2, 12),
};

export const makeSharingFinding = (
  check: string,
  facts: Partial<NonNullable<Finding['sharing']>> = {},
  change: Partial<Finding> = {},
): Finding =>
  makeFinding({
    id: `browser/${check}/meta`,
    account: 'browser',
    network: 'browser',
    check,
    audience: null,
    evidence: [
      makeEvidence({ observation: 'meta|shop.example', field: null, shown: 'shop.example', url: '' }),
    ],
    fix: null,
    sharing: { company: 'meta', name: 'Meta', sites: 1, kinds: ['hashed-email'], contacts: [], ...facts },
    ...change,
  });
