import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { stateCoverage } from '../../utils/exports/coverage';
import { formats } from '../../utils/exports/registry';
import { nameFinding } from '../../utils/i18n/name-finding';
import { translate } from '../../utils/i18n/translate';
import { coverageSchema } from '../../utils/model/coverage';
import type { Report } from '../../utils/model/report';
import { audiences, severities } from '../../utils/model/words';
import { day, makeAccount, makeField, makeHealth } from '../audit/make';
import { makeSampleReport } from './sample-report';

const policy = { organisation: 'Example BV', version: '2026-11' };
const generated = Date.UTC(2026, 10, 22, 23, 59);

type Entry = Report['accounts'][number];
function makeEntry(
  network: string,
  [known, applicable]: [number, number],
  observations: Entry['observations'],
): Entry {
  const score = { low: 0, high: 100, coverage: known / applicable, known, applicable };
  return { account: makeAccount({ network }), score, findings: [], observations };
}
const state = (accounts: Entry[], ...rest: [readonly string[] | null] | []) =>
  stateCoverage(
    { generated, generator: { name: 'Vitrine', version: '1.2.3' }, accounts },
    { policy },
    ...rest,
  );

describe('stateCoverage', () => {
  it('tells of each network what share of its checks is known, and when it was last read', () => {
    const later = day + 2 * 86_400_000;
    expect(
      state([
        makeEntry('x', [1, 4], [makeHealth(['bio'])]),
        makeEntry('facebook', [3, 6], [makeHealth(['bio']), makeField('bio', { lastSeen: later })]),
      ]),
    ).toEqual({
      format: 'vitrine-coverage',
      version: 1,
      generated: '2026-11-22',
      generator: { name: 'Vitrine', version: '1.2.3' },
      policy,
      networks: [
        { network: 'facebook', coverage: 0.5, checked: '2026-11-03' },
        { network: 'x', coverage: 0.25, checked: '2026-11-01' },
      ],
      overall: 0.4,
    });
  });

  it('counts accounts of one network as one, each by its checks', () => {
    const { networks, overall } = state([
      makeEntry('x', [9, 10], [makeHealth(['bio'])]),
      makeEntry('x', [0, 30], [makeHealth(['bio'])]),
    ]);
    expect(networks).toEqual([{ network: 'x', coverage: 0.22, checked: '2026-11-01' }]);
    expect(overall).toBe(0.22);
  });

  it.each([
    [[199, 200], 0.99],
    [[29, 100], 0.29],
    [[2, 3], 0.66],
    [[200, 200], 1],
    [[0, 7], 0],
    [[0, 0], 0],
  ] as const)('never says more than is known: %j', ([known, applicable], share) => {
    expect(state([makeEntry('x', [known, applicable], [makeHealth(['bio'])])]).overall).toBe(share);
  });

  it('leaves out what was never read, or could not be', () => {
    const nothing = state([
      makeEntry('x', [0, 9], []),
      makeEntry('facebook', [0, 9], [makeHealth([], { health: 'layout-changed' })]),
    ]);
    expect(nothing.networks).toEqual([]);
    expect(nothing.overall).toBeNull();
  });

  it('leaves out what the person does not want named, of the sum too', () => {
    const accounts = [
      makeEntry('x', [1, 4], [makeHealth(['bio'])]),
      makeEntry('facebook', [4, 4], [makeHealth(['bio'])]),
    ];
    expect(state(accounts, ['x'])).toMatchObject({ networks: [{ network: 'x' }], overall: 0.25 });
    expect(state(accounts, [])).toMatchObject({ networks: [], overall: null });
  });

  it('says that there is no policy', () => {
    expect(stateCoverage(makeSampleReport(), { policy: null }).policy).toBeNull();
  });

  it('takes nothing of a policy but who set it and which it is', () => {
    const whole = { ...policy, keys: { terms: { lock: { add: [{ id: 'secret-project' }] } } } };
    expect(stateCoverage(makeSampleReport(), { policy: whole }).policy).toEqual(policy);
  });
});

describe('a statement on a rich report', () => {
  const report = makeSampleReport();
  const text = formats
    .get('coverage')!
    .render(report, { t: translate('en'), networkName: (id) => `The ${id}`, policy });

  it('is valid by its own schema', () => {
    expect(z.safeParse(coverageSchema, JSON.parse(text)).success).toBe(true);
  });

  it('holds no handle, value, finding, title, address or audience', () => {
    const t = translate('en');
    const findings = report.accounts.flatMap((entry) => entry.findings);
    const told = [
      ...report.accounts.flatMap(({ account }) => [
        account.id,
        account.handle,
        ...account.handles,
        account.url,
      ]),
      ...report.accounts.flatMap(({ observations }) =>
        observations.flatMap((one) => [one.id, one.url, 'shown' in one ? one.shown : null]),
      ),
      ...findings.flatMap((one) => [one.id, one.check, nameFinding(t, one).title, one.fix?.url]),
      ...(report.sharing?.findings ?? []).flatMap(({ id, sharing }) => [id, sharing?.name]),
      ...(report.sharing?.companies ?? []).flatMap(({ company, name }) => [company, name]),
      ...[...audiences, ...severities, 'fail', 'pass', 'hash', 'low', 'high', 'setting'],
    ].filter((one): one is string => typeof one === 'string' && one !== '');
    expect(told.length).toBeGreaterThan(100);
    // What such a report holds is told of by the report's own format, so the list is no empty one.
    expect(JSON.stringify(report)).toContain(told[0]);
    expect(told.filter((one) => text.includes(one))).toEqual([]);
  });

  it('is the same whatever was found, and whoever it is', () => {
    const other = structuredClone(report);
    for (const { account, findings, observations, score } of other.accounts) {
      Object.assign(account, {
        id: 'x:other',
        handle: 'other',
        handles: ['other'],
        url: null,
        posture: 'work',
      });
      for (const finding of findings)
        Object.assign(finding, { outcome: 'fail', audience: 'public', dismissed: 1 });
      for (const one of observations) Object.assign(one, { id: 'x', shown: 'y', audience: 'public' });
      Object.assign(score, { low: 99, high: 100 });
    }
    delete other.sharing;
    expect(stateCoverage(other, { policy })).toEqual(stateCoverage(report, { policy }));
  });
});
