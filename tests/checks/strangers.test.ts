import { describe, expect, it } from 'vitest';
import { knowSettings, knowStrangers } from '../../utils/audit/know-strangers';
import { runChecks } from '../../utils/audit/run-checks';
import deadNetworkLink from '../../utils/checks/dead-network-link';
import settingContradicted from '../../utils/checks/setting-contradicted';
import type { Observation, SettingObservation } from '../../utils/model/schemas';
import type { Audience, FieldId } from '../../utils/model/words';
import type { NetworkSettings, Setting } from '../../utils/networks/define-settings';
import { networks } from '../../utils/networks/networks';
import { settingsOf } from '../../utils/networks/settings';
import { day, makeAccount, makeField, makeHealth, settings as plain } from '../audit/make';
import { makeInput, see, shown } from './make-input';

const account = makeAccount();
const friends: Setting = {
  ...plain.settings[0]!,
  id: 'who-sees-friends',
  fields: ['connections'],
  facts: ['connections:friends'],
};
const catalogue: NetworkSettings = { ...plain, settings: [friends] };
const fields = { profile: ['connections', 'bio'] as FieldId[] };

const setTo = (value: string, change: Partial<SettingObservation> = {}): SettingObservation => ({
  ...makeHealth([]),
  id: `${account.id}|setting|who-sees-friends`,
  page: 'settings',
  kind: 'setting',
  setting: 'who-sees-friends',
  value,
  cue: 'label',
  confidence: 'high',
  previous: null,
  since: day,
  ...change,
});
const list = (lastSeen: number, viewer: 'anonymous' | 'member' = 'anonymous') =>
  makeField('connections', { facts: ['connections:friends'], viewer, lastSeen, audience: 'public' });
const look = (lastSeen: number, looked: FieldId[] = ['connections']) =>
  makeHealth(looked, { viewer: 'anonymous', lastSeen });

function judge(observations: readonly Observation[], settings: NetworkSettings = catalogue) {
  return settingContradicted.run({
    ...makeInput({}),
    settings: knowSettings(observations, fields, settings),
    strangers: knowStrangers(observations, fields),
  });
}

describe('setting-contradicted', () => {
  it('fails with both sides where a setting says friends and a signed-out look shows it', () => {
    const [setting, seen] = [setTo('friends'), list(day + 1)];
    expect(judge([setting, seen, look(day + 1)])).toEqual({ outcome: 'fail', evidence: [setting, seen] });
  });

  it.each<Audience>(['friends', 'only-me'])(
    'fails on what is seen the moment it is known to be set to %s',
    (value) => {
      expect(judge([setTo(value), list(day)]).outcome).toBe('fail');
    },
  );

  it('is no contradiction where it was seen before the setting had its value', () => {
    expect(judge([setTo('friends'), list(day - 1), look(day - 1)])).toEqual({
      outcome: 'unknown',
      because: 'not-read',
    });
  });

  it('asks nothing of what the person sees signed in, of other lists and of what is gone', () => {
    const others = [
      list(day + 1, 'member'),
      makeField('connections', { facts: ['connections:followers'], viewer: 'anonymous', lastSeen: day + 1 }),
      { ...list(day + 1), gone: day + 2 },
    ];
    expect(judge([setTo('friends'), ...others, look(day + 2)])).toEqual({ outcome: 'pass' });
  });

  it('passes where strangers looked and saw nothing, or the setting says everyone', () => {
    expect(judge([setTo('only-me'), look(day)])).toEqual({ outcome: 'pass' });
    expect(judge([setTo('public'), list(day + 1)])).toEqual({ outcome: 'pass' });
  });

  it('does not know of a setting that was not read, or not for sure', () => {
    expect(judge([list(day + 1)])).toEqual({ outcome: 'unknown', because: 'not-read' });
    for (const setting of [setTo('other'), setTo('friends', { confidence: 'low' })])
      expect(judge([setting, list(day + 1)])).toEqual({ outcome: 'unknown', because: 'not-told' });
    const unsure = { ...catalogue, settings: [{ ...friends, confidence: 'low' as const }] };
    expect(judge([setTo('friends'), list(day + 1)], unsure).outcome).toBe('unknown');
  });

  it('does not know where nobody looked without signing in, or a wall stood in the way', () => {
    expect(judge([setTo('friends')])).toEqual({ outcome: 'unknown', because: 'not-read' });
    expect(judge([setTo('friends'), look(day + 1, ['bio'])])).toEqual({
      outcome: 'unknown',
      because: 'not-read',
    });
    const wall = makeHealth([], { viewer: 'anonymous', health: 'signed-out', lastSeen: day + 1 });
    expect(judge([setTo('friends'), wall])).toEqual({ outcome: 'unknown', because: 'not-readable' });
  });

  it('takes a switch that hides by what it leaves', () => {
    const hide: Setting = {
      ...friends,
      kind: 'switch',
      options: [{ id: 'off' }, { id: 'on', leaves: 'only-me' }],
    };
    const settings = { ...catalogue, settings: [hide] };
    expect(judge([setTo('on'), list(day + 1)], settings).outcome).toBe('fail');
    expect(judge([setTo('off'), list(day + 1)], settings).outcome).toBe('pass');
  });

  it('stands among the findings with the setting by its name, and counts as seen by everyone', () => {
    const run = (settings: NetworkSettings, observations: readonly Observation[]) =>
      runChecks({
        account,
        observations,
        others: [],
        fields,
        catalogue: null,
        settings,
        dismissals: new Map(),
      }).findings.find(({ check }) => check === 'setting-contradicted');
    const observations = [setTo('friends'), list(day + 1), look(day + 1)];
    expect(run(catalogue, observations)).toMatchObject({
      outcome: 'fail',
      audience: 'public',
      evidence: [
        { field: null, shown: 'Who can see your friends?', audience: 'friends' },
        { field: 'connections', audience: 'public' },
      ],
    });
    expect(run(plain, observations)).toBeUndefined();
  });
});

describe('settings that are about fields', () => {
  const mapped = [...settingsOf.values()].flatMap(({ id, settings }) =>
    settings.flatMap((setting) => (setting.fields ? [{ id, setting }] : [])),
  );

  it('name only what the network’s reader looks for, and can say less than everyone', () => {
    expect(mapped.length).toBeGreaterThan(5);
    for (const { id, setting } of mapped) {
      const read = networks.get(id)?.fields.profile ?? [];
      for (const field of setting.fields!) expect(read, `${id} ${setting.id}`).toContain(field);
      const narrow = setting.options.filter(
        ({ audience, leaves }) => (leaves ?? audience ?? 'public') !== 'public',
      );
      expect(narrow, `${id} ${setting.id}`).not.toEqual([]);
    }
  });
});

describe('dead-network-link', () => {
  const { run } = deadNetworkLink;

  it.each<FieldId>(['website', 'linked-accounts', 'bio'])('fails on a dead link in %s', (field) => {
    const seen = shown(field, 'public', 'dead-link:hyves');
    expect(run(makeInput({ [field]: see(seen) }))).toEqual({ outcome: 'fail', evidence: [seen] });
    const unclear = shown(field, 'unknown', 'dead-link:hyves');
    expect(run(makeInput({ [field]: see(unclear) }))).toMatchObject({
      outcome: 'unknown',
      because: 'audience-unknown',
    });
  });

  it('passes on other links, and where nothing stands', () => {
    expect(run(makeInput({ website: see(shown('website', 'public', 'link:other')) }))).toEqual({
      outcome: 'pass',
    });
    expect(run(makeInput({}))).toEqual({ outcome: 'pass' });
  });

  it('does not know where nobody looked, nor of a value kept before links were looked at', () => {
    expect(run(makeInput({ website: { state: 'not-read', seen: [] } }))).toMatchObject({
      because: 'not-read',
    });
    const old = shown('website', 'public');
    expect(run(makeInput({ website: see(old) }))).toEqual({
      outcome: 'unknown',
      because: 'not-read',
      evidence: [old],
    });
  });
});
