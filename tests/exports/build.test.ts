import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { summarise } from '../../utils/audit/summarise';
import { buildCoverage, buildExport, type ExportFile, readReport } from '../../utils/exports/build';
import { listFormats } from '../../utils/exports/list-formats';
import { reportSchema } from '../../utils/model/report';
import { exportIds } from '../../utils/model/words';
import { settingsOf } from '../../utils/networks/settings';
import { databaseName, openDatabase } from '../../utils/store/database';
import { recordTransfers } from '../../utils/store/record-sharing';
import { day, makeAccount, makeField, makeHealth } from '../audit/make';

const stored = vi.hoisted(() => ({ now: {} as Record<string, unknown> }));

vi.mock('../../utils/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ version: '9.8.7' }) },
    permissions: { contains: async () => false },
    storage: { local: { get: async () => stored.now } },
  },
}));

// What the networks are is not this test's matter.
vi.mock('../../utils/networks/networks', () => ({
  networks: new Map([['x', { fields: { profile: ['bio', 'handle'] } }]]),
}));
vi.mock('../../utils/networks/catalogues', () => ({ catalogues: new Map() }));

/** Any setting that the catalogue has a laxer value for than it advises. */
const laxable = settingsOf
  .get('x')!
  .settings.find(({ advice, options }) => advice.private !== options[0]!.id)!;
const laxest = laxable.options[0]!.id;

const account = makeAccount({ network: 'x', handle: 'robin_example' });
const observations = [
  makeHealth(['bio', 'handle'], {}, account),
  makeField('bio', { facts: ['contains:email'] }, account),
];

beforeEach(async () => {
  stored.now = {};
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

/** In a format that is not switched off. */
async function build(...given: Parameters<typeof buildExport>): Promise<ExportFile> {
  const file = await buildExport(...given);
  if (file === null) throw new Error(`${given[0]} is off`);
  return file;
}

describe('buildExport', () => {
  it('puts everything stored in one valid report, dismissals included', async () => {
    const file = await build('json', 'en');
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
    expect((await build('json', 'en')).text).not.toContain('aGFzaA');
  });

  it('has a part on browsing as soon as anything of it is kept', async () => {
    expect(await readReport(day)).not.toHaveProperty('sharing');
    const db = await openDatabase();
    const row = { day: '2026-11-20', company: 'no-such-company', site: 'a.example', count: 1, contacts: [] };
    await recordTransfers(db, [{ ...row, how: ['pixel'], kinds: { 'page-url': 1 } }]);
    await db.put('dismissals', day, 'browser/cross-site-profile');
    db.close();
    const { sharing } = z.parse(reportSchema, JSON.parse((await build('json', 'en')).text));
    expect(sharing).toMatchObject({ watching: false, contacts: [], consents: [] });
    expect(sharing!.companies).toMatchObject([{ company: 'no-such-company', name: 'no-such-company' }]);
    expect(sharing!.findings.find(({ id }) => id === 'browser/cross-site-profile')?.dismissed).toBe(day);
    expect((await build('html', 'nl')).text).toContain('Wie van je bezoeken weet');
  });

  it('renders HTML in the language asked for', async () => {
    const file = await build('html', 'nl');
    expect(file.mime).toBe('text/html');
    expect(file.text).toContain('<html lang="nl">');
    expect(file.text).toContain('robin_example');
  });

  it('gives the same report for the same moment', async () => {
    expect(await readReport(day)).toEqual(await readReport(day));
    expect((await readReport(day)).generated).toBe(day);
  });
});

describe('what an organisation sets', () => {
  it('stands above the report, and its posture and advice are what accounts are held against', async () => {
    stored.now = {
      settings: { reportName: 'Example BV', reportContact: 'privacy@example.com' },
      policy: {
        ...{ status: 'in-force', rejected: [], readAt: day, changedAt: day },
        policy: {
          ...{ organisation: 'Example BV', version: '1' },
          keys: {
            postures: { lock: { add: [{ network: '*', posture: 'private' }] } },
            advice: { lock: { add: [{ network: 'x', setting: laxable.id, value: laxest }] } },
          },
        },
      },
    };
    const report = await readReport(day);
    expect(report.prepared).toEqual({ name: 'Example BV', contact: 'privacy@example.com' });
    const settings = report.accounts[0]!.findings.flatMap(({ setting }) => setting ?? []);
    expect(new Set(settings.map(({ posture }) => posture))).toEqual(new Set(['private']));
    expect(settings.filter(({ advisedBy }) => advisedBy === 'Example BV')).toMatchObject([
      { id: laxable.id, advised: { id: laxest } },
    ]);
    stored.now = {};
    expect(await readReport(day)).not.toHaveProperty('prepared');
  });
});

describe('a format that is switched off', () => {
  it.each(exportIds)('%s is refused, and the others are not', async (id) => {
    stored.now = { settings: { exportsOff: [id] } };
    expect(await buildExport(id, 'en')).toBeNull();
    for (const other of exportIds)
      if (other !== id) expect((await build(other, 'en')).text.length).toBeGreaterThan(0);
    expect((await buildCoverage()) === null).toBe(id === 'coverage');
  });

  it('is told of before anything is made, and whether the person can change that', () => {
    const managed = { by: '', locks: [], held: { 'exports-off': { in: ['json'], out: ['coverage'] } } };
    expect(listFormats({ exportsOff: ['html', 'json'], managed })).toEqual([
      { id: 'coverage', off: false, locked: true },
      { id: 'csv', off: false, locked: false },
      { id: 'html', off: true, locked: false },
      { id: 'json', off: true, locked: true },
      { id: 'md', off: false, locked: false },
    ]);
    expect(
      listFormats({ exportsOff: [], managed: { by: '', locks: ['exports-off'], held: {} } }).every(
        ({ locked, off }) => locked && !off,
      ),
    ).toBe(true);
    expect(listFormats({ exportsOff: [], managed: null }).some(({ locked }) => locked)).toBe(false);
  });
});

describe('buildCoverage', () => {
  it('tells of the policy in force, and gives the file that is saved', async () => {
    const policy = { organisation: 'Example BV', version: '2026-11', keys: {} };
    stored.now = { policy: { status: 'in-force', policy, rejected: [], readAt: day, changedAt: day } };
    const made = (await buildCoverage())!;
    expect(made.statement.policy).toEqual({ organisation: 'Example BV', version: '2026-11' });
    expect(made.statement.networks.map(({ network }) => network)).toEqual(['x']);
    expect(made.file.filename).toMatch(/^vitrine-coverage-\d{4}-\d{2}-\d{2}\.json$/);
    expect(JSON.parse(made.file.text)).toEqual(made.statement);
    expect((await build('coverage', 'nl')).text).toBe(made.file.text);
    expect((await buildCoverage([]))!.statement.networks).toEqual([]);
  });
});
