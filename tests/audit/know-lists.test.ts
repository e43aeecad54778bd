import { describe, expect, it } from 'vitest';
import { knowLists, type ListPages } from '../../utils/audit/know-lists';
import { type AuditInput, runChecks } from '../../utils/audit/run-checks';
import type { HealthObservation, Observation } from '../../utils/model/schemas';
import type { NetworkSettings } from '../../utils/networks/define-settings';
import { day, makeAccount, makeApp, makeHealth, makeSession } from './make';

const page = (kind: 'apps' | 'sessions', name: string, confidence: 'high' | 'medium' | 'low' = 'high') => ({
  kind,
  url: `https://example.com/settings/${name}`,
  confidence,
});
const settings: NetworkSettings = {
  id: 'example-net',
  research: [],
  pages: { apps: page('apps', 'apps'), sessions: page('sessions', 'sessions', 'low') },
  settings: [],
};

const health = (key: string, change: Partial<HealthObservation> = {}) =>
  makeHealth([], {
    page: key.startsWith('sessions') ? 'sessions' : 'apps',
    pageKey: key,
    url: `https://example.com/settings/${key}`,
    ...change,
  });
const stateOf = (observations: Observation[], pages: ListPages = settings) =>
  knowLists(observations, pages)('connected-app').state;

describe('knowLists', () => {
  it('offers a list where the catalogue knows its page', () => {
    expect(stateOf([], null)).toBe('not-offered');
    expect(stateOf([], { pages: { sessions: page('sessions', 'sessions') } })).toBe('not-offered');
    expect(stateOf([])).toBe('not-read');
  });

  it('has read it when the last reading of its page went well, though nothing stood there', () => {
    expect(stateOf([health('apps')])).toBe('read');
    expect(stateOf([health('sessions')])).toBe('not-read');
    expect(stateOf([health('apps', { health: 'signed-out' })])).toBe('not-readable');
    expect(stateOf([health('apps'), health('apps', { health: 'layout-changed', lastSeen: day + 1 })])).toBe(
      'not-readable',
    );
    expect(stateOf([health('apps', { lastSeen: day + 1 }), health('apps', { health: 'signed-out' })])).toBe(
      'read',
    );
  });

  it('has read it in part only where the page held more', () => {
    expect(stateOf([health('apps', { partial: true })])).toBe('partly');
    // An app's own page, after the list.
    const own = health('apps', {
      partial: true,
      url: 'https://example.com/settings/apps/1',
      lastSeen: day + 1,
    });
    expect(stateOf([health('apps'), own])).toBe('read');
    expect(stateOf([health('apps', { health: 'signed-out' }), own])).toBe('partly');
  });

  it('waits for every page of the list that is sure', () => {
    const two = { pages: { apps: page('apps', 'apps'), more: page('apps', 'more') } };
    expect(stateOf([health('apps')], two)).toBe('not-read');
    expect(stateOf([health('apps'), health('more')], two)).toBe('read');
    expect(stateOf([health('apps'), health('more', { health: 'not-loaded' })], two)).toBe('not-readable');
    const unsure = { pages: { apps: page('apps', 'apps'), more: page('apps', 'more', 'low') } };
    expect(stateOf([health('apps')], unsure)).toBe('read');
  });

  it('gives what stands in it, newest first, without what is gone', () => {
    const old = makeApp({ lastSeen: day - 1 });
    const now = makeApp();
    const observations = [old, makeApp({ gone: day }), now, makeSession()];
    expect(knowLists(observations, settings)('connected-app').seen).toEqual([now, old]);
    expect(knowLists(observations, settings)('session').seen).toHaveLength(1);
  });
});

describe('runChecks, lists', () => {
  const account = makeAccount();
  const audit = (observations: Observation[], change: Partial<AuditInput> = {}) =>
    runChecks({
      account,
      observations,
      others: [],
      fields: {},
      catalogue: null,
      settings,
      dismissals: new Map(),
      ...change,
    });

  it('applies the checks on lists where a page is known, before anything is read', () => {
    const { findings, score } = audit([]);
    expect(findings.map(({ check }) => check).sort()).toEqual([
      'forgotten-app',
      'powerful-app',
      'stale-session',
      'unknown-place',
    ]);
    expect(
      findings.every(({ outcome, unknownBecause }) => outcome === 'unknown' && unknownBecause === 'not-read'),
    ).toBe(true);
    expect(score).toMatchObject({ low: 0, high: 100, coverage: 0 });
    expect(audit([], { settings: null }).findings).toEqual([]);
  });

  it('names the app or the device in the evidence, and where to take it off', () => {
    const app = makeApp({ groups: ['acts-for-you'], name: 'Garden Planner' });
    const session = makeSession({ active: day - 100 * 86_400_000 });
    const { findings } = audit([app, session, health('apps'), health('sessions')]);
    const of = (check: string) => findings.find((finding) => finding.check === check);
    expect(of('powerful-app')).toMatchObject({
      outcome: 'fail',
      audience: null,
      evidence: [{ observation: app.id, field: null, shown: 'Garden Planner' }],
      fix: { url: 'https://example.com/settings/apps', confidence: 'high' },
    });
    expect(of('stale-session')).toMatchObject({
      outcome: 'fail',
      evidence: [{ observation: session.id, field: null, shown: 'Windows Chrome, U••• N•••' }],
      fix: { url: 'https://example.com/settings/sessions', confidence: 'low' },
    });
    expect(of('forgotten-app')?.outcome).toBe('pass');
  });

  it('counts a failing one in full', () => {
    const { score } = audit([makeApp({ groups: ['reads-files'] }), health('apps')], {
      settings: { ...settings, pages: { apps: settings.pages.apps! } },
    });
    expect(score).toMatchObject({ low: 700 / 11, high: 700 / 11, coverage: 1 });
  });
});
