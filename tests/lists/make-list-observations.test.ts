import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { makeApps, makeSessions, mergeListed } from '../../utils/lists/make-list-observations';
import { appObservationSchema, sessionObservationSchema } from '../../utils/model/schemas';
import { at, dayBefore, makeEntry } from './make-entry';

let key: CryptoKey;
beforeAll(async () => {
  key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
});

const occasion = {
  account: 'example-net:robin',
  network: 'example-net',
  url: 'https://example.com/settings/apps',
  pageKey: 'apps',
  at,
};

describe('makeApps', () => {
  it('keeps the name, the groups and the dates, and nothing of what the permissions said', async () => {
    const [app, ...others] = await makeApps(
      occasion,
      [
        makeEntry('Connected apps'),
        makeEntry('Garden\u202e Planner', [
          'by Example Inc.',
          'Read your direct messages',
          'Added March 3, 2021',
        ]),
      ],
      key,
      'en',
    );
    expect(others).toEqual([]);
    expect(z.parse(appObservationSchema, app)).toEqual({
      id: expect.stringMatching(/^example-net:robin\|connected-app\|[\w-]{43}$/),
      account: 'example-net:robin',
      network: 'example-net',
      page: 'apps',
      viewer: 'member',
      url: 'https://example.com/settings/apps',
      pageKey: 'apps',
      firstSeen: at,
      lastSeen: at,
      gone: null,
      kept: null,
      kind: 'connected-app',
      name: 'Garden Planner',
      groups: ['reads-messages'],
      granted: true,
      added: Date.UTC(2021, 2, 3),
      used: null,
    });
    expect(JSON.stringify(app)).not.toMatch(/direct|Inc/);
  });

  it('knows an app again by its name, whatever the case', async () => {
    const [one] = await makeApps(occasion, [makeEntry('Garden Planner')], key, 'en');
    const [other] = await makeApps(occasion, [makeEntry('GARDEN  planner')], key, 'nl');
    const [third] = await makeApps(occasion, [makeEntry('Garden Planner 2')], key, 'en');
    expect(other!.id).toBe(one!.id);
    expect(third!.id).not.toBe(one!.id);
  });

  it('puts an app that stands there twice together', async () => {
    const apps = await makeApps(
      occasion,
      [
        makeEntry('Garden Planner', ['Read and write', 'Last used 3 weeks ago']),
        makeEntry('Garden Planner', ['See your location', 'Last used yesterday']),
      ],
      key,
      'en',
    );
    expect(apps).toMatchObject([
      { groups: ['acts-for-you', 'location'], granted: true, used: dayBefore(1), added: null },
    ]);
  });
});

describe('makeSessions', () => {
  const read = (...entries: [string, string[]][]) =>
    makeSessions(
      { ...occasion, url: 'https://example.com/settings/sessions', pageKey: 'sessions' },
      entries.map(([name, lines]) => makeEntry(name, lines)),
      key,
      'en',
    );

  it('masks the place, keeps a keyed hash of it and no address', async () => {
    const [one, other] = await read(
      ['Chrome on Windows', ['Utrecht, Netherlands', '192.0.2.17', 'This device']],
      ['Safari on iPhone', ['UTRECHT, Netherlands', 'Last active: 3 weeks ago']],
    );
    expect(z.parse(sessionObservationSchema, one)).toMatchObject({
      device: 'windows chrome',
      place: 'U••• N•••',
      current: true,
      active: at,
    });
    expect(other).toMatchObject({ current: false, active: dayBefore(21), placeHash: one!.placeHash });
    expect(JSON.stringify([one, other])).not.toMatch(/trecht|TRECHT|192/);
  });

  it('tells sessions alike apart by their order, and knows them again', async () => {
    const alike: [string, string[]][] = [
      ['Chrome on Windows', ['Utrecht, Netherlands', 'yesterday']],
      ['Chrome on Windows', ['Utrecht, Netherlands', '3 months ago']],
    ];
    const first = await read(...alike);
    expect(new Set(first.map(({ id }) => id)).size).toBe(2);
    expect((await read(...alike)).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  });

  it('takes active now for the current one only where nothing else can be', async () => {
    const currents = async (...lines: string[]) =>
      (await read(...lines.map((line): [string, string[]] => ['Chrome on Windows', [line]]))).map(
        ({ current }) => current,
      );
    expect(await currents('Active now', 'yesterday')).toEqual([true, false]);
    expect(await currents('Active now', 'This device')).toEqual([false, true]);
    expect(await currents('Active now', 'Active now')).toEqual([false, false]);
  });

  it('takes anything, and gives what the store accepts', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom(
        'Chrome on Windows',
        'Utrecht, Netherlands',
        '192.0.2.1',
        '3/4/2021',
        'vor 99999 Jahren',
        'This app can:',
        'read:x',
        '𠮷',
      ),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { maxLength: 6 }), async (name, lines) => {
        const entry = makeEntry(name, lines, { times: [at + 5, -1, at - 1] });
        for (const app of await makeApps(occasion, [entry], key, 'en')) z.parse(appObservationSchema, app);
        for (const session of await makeSessions(occasion, [entry], key, ''))
          z.parse(sessionObservationSchema, session);
      }),
      { numRuns: 300 },
    );
  });

  it('reads a full page of long lines in little time', async () => {
    const long = 'See, edit, create and delete your files, '.repeat(7);
    const entries = Array.from({ length: 300 }, (_, n) =>
      makeEntry(
        `App ${n}`,
        Array.from({ length: 12 }, (__, line) => `${long}${line}`),
      ),
    );
    const start = performance.now();
    await makeApps(occasion, entries, key, 'en');
    await makeSessions(occasion, entries, key, 'en');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('mergeListed', () => {
  it('keeps what the person said, when it was first seen and what another page told', async () => {
    const [stored] = await makeApps(
      { ...occasion, at: dayBefore(9) },
      [makeEntry('Garden Planner', ['Read and write', 'Added March 3, 2021'])],
      key,
      'en',
    );
    const [seen] = await makeApps(
      occasion,
      [makeEntry('Garden Planner', ['Last used yesterday'])],
      key,
      'en',
    );
    expect(mergeListed(seen!, { ...stored!, kept: dayBefore(8) })).toEqual({
      ...seen,
      firstSeen: dayBefore(9),
      kept: dayBefore(8),
      groups: ['acts-for-you'],
      granted: true,
      added: Date.UTC(2021, 2, 3),
    });
  });

  it('takes what is told now over what was told before', async () => {
    const make = async (...lines: string[]) =>
      (await makeApps(occasion, [makeEntry('Garden Planner', lines)], key, 'en'))[0]!;
    const merged = mergeListed(
      await make('Read-only', 'Last used yesterday'),
      await make('Read and write', 'Last used 3 weeks ago'),
    );
    expect(merged).toMatchObject({ groups: [], granted: true, used: dayBefore(1) });
  });
});
