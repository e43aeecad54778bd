import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding, Summary } from '../../utils/model/schemas';
import { absorbTwins } from '../../utils/store/absorb-twins';
import { makeAccount, makeNameless } from '../../utils/store/accounts';
import { type Database, databaseName, openDatabase } from '../../utils/store/database';
import { hasHistory, readDays, readEvents, readManyDays } from '../../utils/store/read-history';
import { erase, sweep, writeTogether } from '../../utils/store/record';
import {
  forgetHistory,
  forgetOldHistory,
  type Occasion,
  recordSummaries,
} from '../../utils/store/record-history';
import { makeFinding, makeScore, makeSummary } from '../components/draw';

const dayMs = 86_400_000;
const noon = Date.UTC(2026, 10, 3, 12);
let db: Database;

beforeEach(async () => {
  await deleteDB(databaseName);
  db = await openDatabase();
});
afterEach(() => db.close());

/** One account with one check, standing so. */
function stand(handle: string, outcome: Finding['outcome'], change: Partial<Finding> = {}): Summary {
  const account = makeAccount('x', { handle, stableId: null }, 'page', 1);
  const known = outcome === 'unknown' ? 0 : 1;
  const [low, high] = outcome === 'fail' ? [100, 100] : outcome === 'pass' ? [0, 0] : [0, 100];
  return makeSummary({
    account,
    score: makeScore({ low, high, known, applicable: 1, coverage: known }),
    findings: [makeFinding({ id: `${account.id}/public-phone`, account: account.id, outcome, ...change })],
  });
}

const record = (at: number, summaries: Summary[], read: string[], occasion: Occasion = 'read') =>
  recordSummaries(db, summaries, { at, occasion, read: new Set(read) });
const listDays = async () => (await db.getAllKeys('days')).sort();
const listEvents = async () => (await db.getAll('events')).map(({ account, kind }) => `${account} ${kind}`);

describe('recordSummaries', () => {
  it('begins with a first row and no events, for the account and for all', async () => {
    await record(noon, [stand('jane', 'fail')], ['x:jane']);
    expect(await db.getAll('days')).toEqual([
      {
        ...{ id: 'all|2026-11-03', account: 'all', day: '2026-11-03', low: 100, high: 100, coverage: 1 },
        ...{ known: 1, applicable: 1, failing: { high: 1, medium: 0, low: 0 }, dismissed: 0, unknown: 0 },
        accounts: 1,
      },
      {
        ...{
          id: 'x:jane|2026-11-03',
          account: 'x:jane',
          day: '2026-11-03',
          low: 100,
          high: 100,
          coverage: 1,
        },
        ...{ known: 1, applicable: 1, failing: { high: 1, medium: 0, low: 0 }, dismissed: 0, unknown: 0 },
      },
    ]);
    expect(await listEvents()).toEqual([]);
    expect(await db.count('summaries')).toBe(1);
  });

  it('writes nothing of an account that was claimed and never read', async () => {
    await record(noon, [stand('jane', 'unknown')], []);
    expect(await listDays()).toEqual([]);
  });

  it('writes a row where figures moved or the account was read, one a day', async () => {
    await record(noon, [stand('jane', 'fail'), stand('joan', 'pass')], ['x:jane', 'x:joan']);
    // Nothing happened to anybody.
    await record(noon + dayMs, [stand('jane', 'fail'), stand('joan', 'pass')], []);
    expect((await listDays()).filter((id) => id.endsWith('04'))).toEqual([]);
    await record(noon + 2 * dayMs, [stand('jane', 'fail'), stand('joan', 'pass')], ['x:joan']);
    await record(noon + 2 * dayMs + 60, [stand('jane', 'pass'), stand('joan', 'pass')], ['x:jane']);
    expect((await listDays()).filter((id) => id.endsWith('05'))).toEqual([
      'all|2026-11-05',
      'x:jane|2026-11-05',
      'x:joan|2026-11-05',
    ]);
    expect(await db.get('days', 'x:jane|2026-11-05')).toMatchObject({ low: 0, known: 1 });
    expect(await listEvents()).toEqual(['x:jane resolved']);
  });

  it('knows that something comes back from what it wrote before', async () => {
    await record(noon, [stand('jane', 'fail')], ['x:jane']);
    await record(noon + 1, [stand('jane', 'pass')], ['x:jane']);
    await record(noon + 2, [stand('jane', 'fail')], ['x:jane']);
    expect(await listEvents()).toEqual(['x:jane resolved', 'x:jane returned']);
  });

  it('makes no event of a new version, marks the day, and keeps the mark', async () => {
    await record(noon, [stand('jane', 'fail')], ['x:jane']);
    await record(noon + dayMs, [stand('jane', 'pass')], [], 'judged');
    expect(await db.get('days', 'x:jane|2026-11-04')).toMatchObject({ low: 0, judged: true });
    expect(await db.get('days', 'all|2026-11-04')).toMatchObject({ judged: true });
    await record(noon + dayMs + 1, [stand('jane', 'pass')], ['x:jane']);
    expect(await db.get('days', 'x:jane|2026-11-04')).toMatchObject({ judged: true });
    expect(await listEvents()).toEqual([]);
    // What changed since is the person's or the network's again.
    await record(noon + 2 * dayMs, [stand('jane', 'fail')], ['x:jane']);
    expect(await listEvents()).toEqual(['x:jane new']);
    expect((await db.get('days', 'x:jane|2026-11-05'))?.judged).toBeUndefined();
  });

  it('begins a history for what was known before there was one, unmarked', async () => {
    await db.put('summaries', stand('jane', 'fail'));
    await record(noon, [stand('jane', 'fail')], [], 'judged');
    expect(await listDays()).toEqual(['all|2026-11-03', 'x:jane|2026-11-03']);
    expect((await db.get('days', 'x:jane|2026-11-03'))?.judged).toBeUndefined();
  });

  it('counts a dismissal without making an event of it', async () => {
    await record(noon, [stand('jane', 'fail')], ['x:jane']);
    await record(noon + dayMs, [stand('jane', 'fail', { dismissed: 5 })], []);
    expect(await db.get('days', 'x:jane|2026-11-04')).toMatchObject({
      ...{ low: 100, dismissed: 1, failing: { high: 0, medium: 0, low: 0 } },
    });
    expect(await listEvents()).toEqual([]);
  });

  it('makes no event of what was erased or forgotten', async () => {
    await record(noon, [stand('jane', 'fail')], ['x:jane']);
    await record(noon + dayMs, [stand('jane', 'unknown')], [], 'told');
    expect(await listEvents()).toEqual([]);
    expect(await db.get('days', 'x:jane|2026-11-04')).toMatchObject({ known: 0, high: 100 });
  });
});

describe('erasing', () => {
  async function fill(): Promise<void> {
    for (const handle of ['jane', 'joan']) {
      await db.put('accounts', makeAccount('x', { handle, stableId: null }, 'page', 1));
      await db.put('pictures', { account: `x:${handle}`, hash: '00ff00ff00ff00ff', at: 1 });
    }
    await record(noon, [stand('jane', 'fail'), stand('joan', 'fail')], ['x:jane', 'x:joan']);
    await record(noon + dayMs, [stand('jane', 'pass'), stand('joan', 'pass')], ['x:jane', 'x:joan']);
  }

  it('an account takes its history and its picture, and leaves the others and the past of all', async () => {
    await fill();
    await erase(db, { account: 'x:jane' });
    expect(await listDays()).toEqual([
      ...['all|2026-11-03', 'all|2026-11-04'],
      ...['x:joan|2026-11-03', 'x:joan|2026-11-04'],
    ]);
    expect(await listEvents()).toEqual(['x:joan resolved']);
    expect(await db.getAllKeys('pictures')).toEqual(['x:joan']);
    expect(await db.get('days', 'all|2026-11-03')).toMatchObject({ accounts: 2 });
  });

  it('the last account leaves nothing', async () => {
    await fill();
    await erase(db, { network: 'x' });
    for (const name of db.objectStoreNames) expect([name, await db.count(name)]).toEqual([name, 0]);
  });

  it('an account that was swept takes its history along', async () => {
    await fill();
    await db.put('accounts', { ...(await db.get('accounts', 'x:jane'))!, lastSeen: 5 });
    await sweep(db, 10);
    expect((await listDays()).filter((id) => id.startsWith('x:'))).toEqual([
      'x:joan|2026-11-03',
      'x:joan|2026-11-04',
    ]);
    expect(await listEvents()).toEqual(['x:joan resolved']);
    expect(await db.getAllKeys('pictures')).toEqual(['x:joan']);
  });

  it('forgets the history of one account, or all of it, and nothing else', async () => {
    await fill();
    expect(await forgetHistory(db, { account: 'x:jane' })).toEqual({ days: 2, events: 1 });
    expect(await listEvents()).toEqual(['x:joan resolved']);
    expect(await forgetHistory(db, 'everything')).toEqual({ days: 4, events: 1 });
    expect([await db.count('days'), await db.count('events')]).toEqual([0, 0]);
    expect([await db.count('accounts'), await db.count('summaries')]).toEqual([2, 2]);
  });

  it('sweeps what is older than it should be kept, and the oldest events beyond a number', async () => {
    await fill();
    expect(await forgetOldHistory(db, 30, noon + 31 * dayMs - 1)).toBe(3);
    expect((await listDays()).map((id) => id.slice(-2))).toEqual(['04', '04', '04']);
    expect(await forgetOldHistory(db, 3650, noon, 1)).toBe(1);
    expect(await db.count('events')).toBe(1);
  });
});

describe('an account that turns out to be another', () => {
  it('brings its days, its events and its picture, and no change is made of it', async () => {
    const nameless = makeNameless('x', null, 1);
    const jane = makeAccount('x', { handle: 'jane', stableId: null }, 'page', 2);
    const before = { ...stand('', 'fail'), account: nameless };
    before.findings = before.findings.map((one) => ({
      ...one,
      account: nameless.id,
      id: `${nameless.id}/public-phone`,
    }));
    await db.put('accounts', nameless);
    await db.put('pictures', { account: nameless.id, hash: '00ff00ff00ff00ff', at: 1 });
    await record(noon, [before], [nameless.id]);
    await record(
      noon + dayMs,
      [{ ...before, findings: [{ ...before.findings[0]!, outcome: 'pass' }] }],
      [nameless.id],
    );
    await writeTogether(db, async (tx) => {
      await tx.objectStore('accounts').put(await absorbTwins(tx, jane));
    });
    await record(noon + 2 * dayMs, [stand('jane', 'pass')], ['x:jane']);
    expect((await listDays()).filter((id) => id.startsWith('x:'))).toEqual([
      ...['x:jane|2026-11-03', 'x:jane|2026-11-04', 'x:jane|2026-11-05'],
    ]);
    expect((await db.getAll('events')).map(({ id }) => id)).toEqual([
      `x:jane|${noon + dayMs}|public-phone|resolved`,
    ]);
    expect(await db.getAll('pictures')).toEqual([{ account: 'x:jane', hash: '00ff00ff00ff00ff', at: 1 }]);
  });

  it('takes what only its twin knew for no change', async () => {
    const nameless = makeNameless('x', null, 1);
    const jane = makeAccount('x', { handle: 'jane', stableId: null }, 'page', 2);
    const setting = (account: string, outcome: Finding['outcome']) =>
      makeFinding({ id: `${account}/setting.one`, account, check: 'setting.one', outcome });
    const twin = { ...stand('', 'unknown'), account: nameless, score: makeScore({ known: 1 }) };
    twin.findings = [setting(nameless.id, 'fail')];
    const heir = stand('jane', 'pass');
    heir.findings.push(setting('x:jane', 'unknown'));
    await db.put('accounts', nameless);
    await db.put('accounts', jane);
    await record(noon, [heir, twin], ['x:jane', nameless.id]);
    await writeTogether(db, async (tx) => {
      await tx.objectStore('accounts').put(await absorbTwins(tx, jane));
    });
    const now = stand('jane', 'pass');
    now.findings.push(setting('x:jane', 'fail'));
    await record(noon + 1, [now], ['x:jane']);
    expect(await listEvents()).toEqual([]);
  });
});

describe('reading', () => {
  const row = (account: string, day: string) => ({
    ...{ id: `${account}|${day}`, account, day, low: 1, high: 2, coverage: 1, known: 1, applicable: 1 },
    ...{ failing: { high: 0, medium: 0, low: 0 }, dismissed: 0, unknown: 0 },
  });

  it('gives the days since one, and the last before it, of that account alone', async () => {
    for (const day of ['2024-01-01', '2025-01-01', '2026-01-01', '2026-01-02']) {
      await db.put('days', row('x:jane', day));
      await db.put('days', row('x:jane|more', day));
    }
    const days = async (from: string) => (await readDays('x:jane', from)).map(({ day }) => day);
    expect(await days('2026-01-01')).toEqual(['2025-01-01', '2026-01-01', '2026-01-02']);
    expect(await days('2026-01-02')).toEqual(['2026-01-01', '2026-01-02']);
    expect(await days('')).toHaveLength(4);
    expect(await readDays('x:none', '')).toEqual([]);
    expect((await readManyDays(['x:jane', 'x:none'], '2026-01-01')).get('x:jane')).toHaveLength(2);
    expect(await hasHistory()).toBe(true);
    await forgetHistory(db, 'everything');
    expect(await hasHistory()).toBe(false);
  });

  it('gives the newest events first, and says where older ones were left out', async () => {
    for (let at = 1; at <= 6; at++) {
      const account = at % 2 ? 'x:jane' : 'x:joan';
      await db.put('events', {
        ...{ id: `${account}|${at}|public-phone|new`, account, network: 'x', at, kind: 'new' },
        ...{ check: 'public-phone', severity: 'high' },
      });
    }
    const at = async (...ask: Parameters<typeof readEvents>) => {
      const { events, more } = await readEvents(...ask);
      return [events.map((event) => event.at), more];
    };
    expect(await at(null, 0)).toEqual([[6, 5, 4, 3, 2, 1], false]);
    expect(await at(null, 4)).toEqual([[6, 5, 4], false]);
    expect(await at(null, 0, 2)).toEqual([[6, 5], true]);
    expect(await at('x:jane', 2)).toEqual([[5, 3], false]);
    expect(await at('x:jane', 0, 2)).toEqual([[5, 3], true]);
    expect(await at('x:jane', 0, 3)).toEqual([[5, 3, 1], false]);
  });
});
