import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { summarise } from '../../utils/audit/summarise';
import { buildExport, readReport } from '../../utils/exports/build';
import { reportSchema } from '../../utils/model/report';
import { databaseName, openDatabase } from '../../utils/store/database';
import { recordTransfers } from '../../utils/store/record-sharing';
import { day, makeAccount, makeField, makeHealth } from '../audit/make';

vi.mock('../../utils/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ version: '9.8.7' }) },
    permissions: { contains: async () => false },
  },
}));

// What the networks are is not this test's matter.
vi.mock('../../utils/networks/networks', () => ({
  networks: new Map([['x', { fields: { profile: ['bio', 'handle'] } }]]),
}));
vi.mock('../../utils/networks/catalogues', () => ({ catalogues: new Map() }));

const account = makeAccount({ network: 'x', handle: 'robin_example' });
const observations = [
  makeHealth(['bio', 'handle'], {}, account),
  makeField('bio', { facts: ['contains:email'] }, account),
];

beforeEach(async () => {
  indexedDB.deleteDatabase(databaseName);
  const db = await openDatabase();
  await db.put('accounts', account);
  for (const observation of observations) await db.put('observations', observation);
  const dismissals = new Map([[`${account.id}/contact-in-bio`, day]]);
  const input = {
    account,
    observations,
    others: [],
    fields: { profile: ['bio', 'handle'] as const },
    catalogue: null,
    settings: null,
  };
  await db.put('summaries', summarise({ ...input, dismissals, at: day }));
  db.close();
});

describe('buildExport', () => {
  it('puts everything stored in one valid report, dismissals included', async () => {
    const file = await buildExport('json', 'en');
    expect(file.filename).toMatch(/^vitrine-report-\d{4}-\d{2}-\d{2}\.json$/);
    expect(file.mime).toBe('application/json');
    const report = z.parse(reportSchema, JSON.parse(file.text));
    expect(report.generator.version).toBe('9.8.7');
    expect(report.accounts.map((entry) => entry.account.id)).toEqual([account.id]);
    expect(report.accounts[0]?.findings.find(({ check }) => check === 'contact-in-bio')).toMatchObject({
      outcome: 'fail',
      dismissed: day,
    });
    expect(report.accounts[0]?.observations).toHaveLength(2);
  });

  it('keeps hashes out of the file', async () => {
    expect(observations[1]).toHaveProperty('hash', 'aGFzaA');
    expect((await buildExport('json', 'en')).text).not.toContain('aGFzaA');
  });

  it('has a part on browsing as soon as anything of it is kept', async () => {
    expect(await readReport(day)).not.toHaveProperty('sharing');
    const db = await openDatabase();
    const row = { day: '2026-11-20', company: 'no-such-company', site: 'a.example', count: 1, contacts: [] };
    await recordTransfers(db, [{ ...row, how: ['pixel'], kinds: { 'page-url': 1 } }]);
    await db.put('dismissals', day, 'browser/cross-site-profile');
    db.close();
    const { sharing } = z.parse(reportSchema, JSON.parse((await buildExport('json', 'en')).text));
    expect(sharing).toMatchObject({ watching: false, contacts: [], consents: [] });
    expect(sharing!.companies).toMatchObject([{ company: 'no-such-company', name: 'no-such-company' }]);
    expect(sharing!.findings.find(({ id }) => id === 'browser/cross-site-profile')?.dismissed).toBe(day);
    expect((await buildExport('html', 'nl')).text).toContain('Wie van je bezoeken weet');
  });

  it('renders HTML in the language asked for', async () => {
    const file = await buildExport('html', 'nl');
    expect(file.mime).toBe('text/html');
    expect(file.text).toContain('<html lang="nl">');
    expect(file.text).toContain('robin_example');
  });

  it('gives the same report for the same moment', async () => {
    expect(await readReport(day)).toEqual(await readReport(day));
    expect((await readReport(day)).generated).toBe(day);
  });
});
