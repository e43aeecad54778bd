import { describe, expect, it } from 'vitest';
import type { AppObservation } from '../../utils/model/schemas';
import type { GrantGroup } from '../../utils/model/words';
import { compareApps, explainConsent, findRevoke, loadScopes } from '../../utils/oauth/explain-consent';
import { readConsent } from '../../utils/oauth/read-consent';

async function explain(provider: string, asked: string[], client: string | null = null) {
  return explainConsent(await loadScopes(provider), asked, client);
}

function grades(explained: Awaited<ReturnType<typeof explain>>) {
  return Object.fromEntries(
    explained.groups.flatMap(({ scopes }) => scopes.map(({ name, grade }) => [name, grade])),
  );
}

describe('explainConsent', () => {
  it('groups and grades, worst first', async () => {
    const explained = await explain('google', [
      'openid',
      'email',
      'https://www.googleapis.com/auth/calendar.readonly',
      'https://www.googleapis.com/auth/drive',
    ]);
    expect(explained.grade).toBe('high');
    expect(explained.groups.map(({ group, grade }) => [group, grade])).toEqual([
      ['reads-files', 'high'],
      ['changes-files', 'high'],
      ['calendar', 'medium'],
      ['identity', 'low'],
      ['email', 'low'],
    ]);
    expect(explained).toMatchObject({ unknown: [], hidden: false });
    expect(explained.groups[0]?.scopes[0]?.means?.nl).toContain('al je Drive-bestanden');
  });

  it('shows unknown scopes by name and never calls them low', async () => {
    const explained = await explain('spotify', ['user-read-email', 'brand-new-scope']);
    expect(explained).toMatchObject({ grade: 'unknown', unknown: ['brand-new-scope'] });
    expect(explained.groups[0]).toMatchObject({
      group: 'other',
      grade: 'unknown',
      scopes: [{ name: 'brand-new-scope', known: false, means: null }],
    });
    expect((await explain('spotify', ['playlist-modify-public', 'brand-new-scope'])).grade).toBe('medium');
  });

  it('finds no scope in what every object has', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    expect(await explain('github', names)).toMatchObject({ grade: 'unknown', unknown: names });
    expect(await loadScopes('__proto__')).toBeNull();
    expect(await loadScopes('nobody')).toBeNull();
  });

  it('knows names with an address before them, in any case', async () => {
    const explained = await explain('microsoft', [
      'https://graph.microsoft.com/Mail.Read',
      'user.read',
      '00000003-0000-0000-c000-000000000000/Files.Read',
      'api://example/.default',
    ]);
    expect(grades(explained)).toEqual({
      'https://graph.microsoft.com/Mail.Read': 'high',
      'user.read': 'low',
      '00000003-0000-0000-c000-000000000000/Files.Read': 'high',
      'api://example/.default': 'unknown',
    });
    expect(explained.unknown).toEqual([]);
    expect(
      (await explain('microsoft', ['https://graph.microsoft.com.evil.example/User.Read'])).unknown,
    ).toHaveLength(1);
    expect(grades(await explain('reddit', ['news+pics:submit']))).toEqual({ 'news+pics:submit': 'high' });
  });

  it('takes names that end in a star as beginnings, and a bare star as a name', async () => {
    expect(grades(await explain('mastodon', ['admin:read:accounts']))).toEqual({
      'admin:read:accounts': 'high',
    });
    expect(grades(await explain('reddit', ['*', 'newscope']))).toEqual({ '*': 'high', newscope: 'unknown' });
  });

  it('takes sums of bits apart', async () => {
    expect(grades(await explain('vk', ['4098']))).toEqual({ friends: 'medium', messages: 'high' });
    expect(grades(await explain('discord', ['bot', 'permissions=8']))).toMatchObject({
      'permissions:ADMINISTRATOR': 'high',
    });
    const far = await explain('discord', [`permissions=${1n << 62n}`]);
    expect(far).toMatchObject({ grade: 'unknown', unknown: ['permissions=2^62'] });
    const long = `permissions=${'9'.repeat(150)}`;
    expect((await explain('discord', [long])).unknown).toEqual([long]);
    expect((await explain('discord', ['permissions=0'])).unknown).toEqual([]);
  });

  it('says what an address without scopes stands for, where that is known', async () => {
    expect(await explain('github', [], 'aaaa')).toMatchObject({ grade: 'low', hidden: false });
    expect(await explain('github', [], 'Iv1.aaaa')).toMatchObject({
      grade: 'unknown',
      hidden: true,
      groups: [],
    });
    expect(await explain('x', [])).toMatchObject({ grade: 'unknown', hidden: true, groups: [] });
    expect(await explain('yahoo', ['openid'])).toMatchObject({ grade: 'low', hidden: true });
  });

  it('explains what a consent page asks, from its address', async () => {
    const seen = readConsent(
      new URL('https://slack.com/oauth/v2/authorize?client_id=1&scope=users:read&user_scope=im:history'),
    );
    expect(grades(await explain(seen!.provider, seen!.scopes))).toEqual({
      'im:history': 'high',
      'users:read': 'medium',
    });
  });

  it('never calls a request low of which a part was cut', async () => {
    const url = `https://github.com/login/oauth/authorize?client_id=a&scope=read:user${'+'.repeat(40_000)}repo`;
    expect(await explain('github', readConsent(new URL(url))!.scopes)).toMatchObject({
      grade: 'unknown',
      unknown: ['…'],
    });
  });

  it('without a table everything is unknown', () => {
    expect(explainConsent(null, ['email'])).toMatchObject({ grade: 'unknown', unknown: ['email'] });
  });
});

describe('compareApps', () => {
  const app = (name: string, groups: GrantGroup[], granted = true) =>
    ({ kind: 'connected-app', name, groups, granted }) as AppObservation;
  const shop = { app: 'Example Shop', site: 'shop.example' };

  it('finds this very app, by its name or its site', () => {
    for (const name of ['example shop', 'Example-Shop', 'shop.example', 'Shop']) {
      expect(compareApps(['identity'], [app(name, ['identity'])], shop)).toMatchObject({
        same: { name },
        nothingNew: true,
        others: [],
      });
    }
    expect(compareApps(['identity', 'calendar'], [app('Shop', ['identity'])], shop).nothingNew).toBe(false);
    expect(compareApps(['identity'], [app('Shop', [], false)], shop).nothingNew).toBe(false);
    expect(compareApps(['identity'], [app('', ['identity'])], { app: '', site: null }).same).toBeNull();
  });

  it('lists other apps with the same power', () => {
    const { others } = compareApps(
      ['reads-messages', 'posts-for-you', 'calendar'],
      [
        app('Mail Bot', ['reads-messages']),
        app('Poster', ['acts-for-you']),
        app('Map', ['location']),
        app('Old', [], false),
      ],
      shop,
    );
    expect(others.map(({ app: one, groups }) => [one.name, groups])).toEqual([
      ['Mail Bot', ['reads-messages']],
      ['Poster', ['posts-for-you']],
    ]);
  });
});

describe('findRevoke', () => {
  it('puts the server in, and only a server', async () => {
    const table = await loadScopes('mastodon');
    expect(findRevoke(table, new URL('https://social.example/oauth/authorize?x'))).toBe(
      'https://social.example/oauth/authorized_applications',
    );
    expect(findRevoke(table, null)).toBeNull();
    expect(findRevoke(await loadScopes('google'), null)).toBe('https://myaccount.google.com/connections');
    expect(findRevoke(null, null)).toBeNull();
  });
});
