import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildReport } from '../../utils/audit/build-report';
import { type AuditInput, runChecks } from '../../utils/audit/run-checks';
import { summarise } from '../../utils/audit/summarise';
import { reportSchema } from '../../utils/model/report';
import { type Observation, type SettingObservation, summarySchema } from '../../utils/model/schemas';
import { confidences } from '../../utils/model/words';
import { makeDeclared, makeSetting, makeSettingsHealth } from '../../utils/store/make-settings';
import { day, makeAccount, makeHealth, settings } from './make';

const account = makeAccount();

function audit(observations: Observation[], change: Partial<AuditInput> = {}) {
  const input: AuditInput = {
    ...{ account, observations, others: [], fields: {}, catalogue: null, settings, dismissals: new Map() },
    ...change,
  };
  const { findings, score } = runChecks(input);
  return { findings, score, of: (id: string) => findings.find(({ check }) => check === `setting.${id}`)! };
}

const occasion = (pageKey: string) => ({
  account: account.id,
  network: account.network,
  page: 'settings' as const,
  pageKey,
  url: 'https://example-net.example.com/settings/privacy',
  at: day,
});
const see = (setting: string, value: string, change: Partial<SettingObservation> = {}) => ({
  ...makeSetting(occasion('privacy'), { setting, value, cue: 'key', confidence: 'high' }),
  ...change,
});
const reading = (health: 'ok' | 'signed-out', at = day) => ({
  ...makeSettingsHealth(occasion('privacy'), health),
  lastSeen: at,
});

describe('findings on settings', () => {
  it('apply all, before anything is read', () => {
    const { findings, score, of } = audit([]);
    expect(findings.map(({ check }) => check)).toEqual([
      'setting.who-sees-friends',
      'setting.last-seen',
      'setting.off-site-ads',
      'setting.unsure',
    ]);
    expect(findings.map(({ weight }) => weight)).toEqual([6, 3, 3, 1]);
    expect(score).toMatchObject({ low: 0, high: 100, known: 0, applicable: 4 });
    expect(of('last-seen')).toMatchObject({
      outcome: 'unknown',
      unknownBecause: 'not-read',
      fix: null,
      setting: { appOnly: true, value: null, declared: false, page: null },
    });
    expect(audit([], { settings: null }).findings).toEqual([]);
  });

  it('hold the value against the advice for the posture', () => {
    const seen = see('who-sees-friends', 'friends');
    expect(audit([seen]).of('who-sees-friends')).toEqual({
      id: `${account.id}/setting.who-sees-friends`,
      account: account.id,
      network: account.network,
      check: 'setting.who-sees-friends',
      outcome: 'pass',
      severity: 'high',
      weight: 6,
      audience: 'friends',
      unknownBecause: null,
      evidence: [
        {
          observation: seen.id,
          field: null,
          shown: null,
          audience: 'friends',
          audienceFrom: 'page',
          audienceConfidence: 'high',
          url: seen.url,
          firstSeen: day,
          lastSeen: day,
        },
      ],
      fix: { url: 'https://example-net.example.com/Robin.Example/privacy', confidence: 'medium' },
      dismissed: null,
      setting: {
        id: 'who-sees-friends',
        topic: 'connections',
        labels: { en: 'Who can see your friends?', nl: 'Wie kan je vrienden zien?', de: 'Freunde' },
        value: { id: 'friends', labels: { en: 'Close ones' } },
        advised: { id: 'friends', labels: { en: 'Close ones' } },
        posture: 'balanced',
        declared: false,
        appOnly: false,
        confidence: 'high',
        page: 'privacy',
      },
    });
    const outcome = (posture: 'private' | 'work', value: string) =>
      audit([see('who-sees-friends', value)], { account: { ...account, posture } }).of('who-sees-friends')
        .outcome;
    expect(outcome('private', 'friends')).toBe('fail');
    expect(outcome('private', 'only-me')).toBe('pass');
    expect(outcome('work', 'public')).toBe('pass');
  });

  it.each<[string, string, Partial<SettingObservation>, string, string | null]>([
    ['what the catalogue does not know', 'other', {}, 'unknown', 'audience-unknown'],
    ['what shows as half', 'mixed', {}, 'unknown', 'audience-unknown'],
    ['a pass that is a guess', 'only-me', { confidence: 'low' }, 'unknown', 'not-told'],
    ['a fail that is a guess', 'public', { confidence: 'low' }, 'fail', null],
    ['a pass of middling confidence', 'only-me', { confidence: 'medium' }, 'pass', null],
  ])('%s: %s', (_, value, change, outcome, because) => {
    expect(audit([see('who-sees-friends', value, change)]).of('who-sees-friends')).toMatchObject({
      outcome,
      unknownBecause: because,
    });
  });

  it('never pass for a setting that the catalogue could not confirm', () => {
    expect(audit([see('unsure', 'off')]).of('unsure')).toMatchObject({
      outcome: 'unknown',
      unknownBecause: 'not-told',
      setting: { confidence: 'low', value: { id: 'off' } },
    });
    expect(audit([see('unsure', 'on')]).of('unsure').outcome).toBe('fail');
  });

  it('count what the person declared, and say so', () => {
    const at = { account: account.id, network: account.network, page: 'settings' as const, at: day };
    const declared = (value: string) => audit([makeDeclared(at, 'last-seen', value)]).of('last-seen');
    expect(declared('friends')).toMatchObject({ outcome: 'pass', setting: { declared: true } });
    expect(declared('public')).toMatchObject({ outcome: 'fail', audience: 'public' });
    expect(declared('public').evidence[0]).toMatchObject({ audienceFrom: 'nowhere', url: '' });
  });

  it('tell a page that was not read from one that could not be, and from one that did not show it', () => {
    const because = (...observations: Observation[]) =>
      audit(observations).of('who-sees-friends').unknownBecause;
    expect(because()).toBe('not-read');
    expect(because(reading('signed-out'))).toBe('not-readable');
    expect(because(reading('signed-out'), reading('ok', day + 1))).toBe('not-told');
    expect(because(reading('ok'), reading('signed-out', day + 1))).toBe('not-readable');
    // What was seen before stands with its date.
    expect(
      audit([see('who-sees-friends', 'only-me'), reading('signed-out')]).of('who-sees-friends').outcome,
    ).toBe('pass');
  });

  it('do not go on passing when the page could not be read since', () => {
    const seen = see('who-sees-friends', 'friends');
    const outcome = (...others: Observation[]) => audit([seen, ...others]).of('who-sees-friends');
    expect(outcome(reading('ok', day + 1))).toMatchObject({ outcome: 'pass' });
    expect(outcome(reading('signed-out', day - 1))).toMatchObject({ outcome: 'pass' });
    expect(outcome(reading('signed-out', day + 1))).toMatchObject({
      outcome: 'unknown',
      unknownBecause: 'not-readable',
    });
    const bad = audit([see('who-sees-friends', 'public'), reading('signed-out', day + 1)]);
    expect(bad.of('who-sees-friends')).toMatchObject({ outcome: 'fail' });
  });

  it('are dismissed like others', () => {
    const dismissals = new Map([[`${account.id}/setting.off-site-ads`, day]]);
    expect(audit([see('off-site-ads', 'on')], { dismissals }).of('off-site-ads')).toMatchObject({
      outcome: 'fail',
      dismissed: day,
    });
  });

  it('never widen the interval when a value is learned', () => {
    const values = fc.record({
      setting: fc.constantFrom(...settings.settings.map(({ id }) => id)),
      value: fc.constantFrom('public', 'friends', 'only-me', 'on', 'off', 'mixed', 'other'),
      confidence: fc.constantFrom(...confidences),
    });
    fc.assert(
      fc.property(values, ({ setting, value, confidence }) => {
        const before = audit([]).score!;
        const after = audit([see(setting, value, { confidence })]).score!;
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeLessThanOrEqual(before.high);
      }),
    );
  });
});

describe('summaries and reports', () => {
  const session = {
    ...reading('ok'),
    ...{ id: `${account.id}|session|c2VjcmV0`, kind: 'session', page: 'sessions', device: 'windows chrome' },
    ...{ place: 'E•••', placeHash: 'aGFzaA', current: false, active: null, kept: null },
  } as Observation;
  const app = {
    ...reading('ok'),
    ...{ id: `${account.id}|connected-app|c2VjcmV0`, kind: 'connected-app', page: 'apps', name: 'Quiz' },
    ...{ groups: [], granted: false, added: null, used: null, kept: null },
  } as Observation;
  const observations = [see('who-sees-friends', 'public'), reading('ok'), session, app];
  const input = { account, observations, fields: {}, catalogue: null, settings };

  it('keep the labels that Vitrine may show', () => {
    const summary = summarise({ ...input, others: [], dismissals: new Map(), at: day });
    expect(z.safeParse(summarySchema, summary).success).toBe(true);
    const labels = Object.fromEntries(summary.findings.map(({ check, setting }) => [check, setting?.labels]));
    expect(labels['setting.who-sees-friends']).toEqual({
      en: 'Who can see your friends?',
      nl: 'Wie kan je vrienden zien?',
      de: 'Freunde',
    });
    expect(labels['setting.unsure']).toEqual({ de: 'Unsicher' });
  });

  it('let no settings page hide that the profile could not be read', () => {
    const bad = makeHealth([], { health: 'layout-changed' });
    const health = (...seen: Observation[]) =>
      summarise({ ...input, observations: seen, others: [], dismissals: new Map(), at: day }).health;
    expect(health(bad, reading('ok', day + 5))).toBe('layout-changed');
    expect(health(reading('signed-out'))).toBe('signed-out');
  });

  it('carry no hash of an app, a session or its place', () => {
    const report = buildReport({
      accounts: [input],
      dismissals: new Map(),
      generated: day,
      version: '0.1.0',
    });
    expect(z.safeParse(reportSchema, report).success).toBe(true);
    expect(JSON.stringify(report)).not.toMatch(/c2VjcmV0|aGFzaA/);
    const ids = report.accounts[0]!.observations.map(({ id }) => id);
    for (const { observation } of report.accounts[0]!.findings.flatMap(({ evidence }) => evidence))
      expect(ids).toContain(observation);
  });
});
