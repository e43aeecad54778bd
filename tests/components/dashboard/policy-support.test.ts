import { describe, expect, it } from 'vitest';
import { nameBrowser, policyAddress } from '../../../components/dashboard/policy/name-browser';
import { writeSupportFile } from '../../../components/dashboard/policy/write-support-file';
import type { PolicyState } from '../../../utils/model/policy';
import { policyKeys } from '../../../utils/policy/registry';

const at = Date.UTC(2026, 10, 22, 12);
const list = {
  id: 'projects',
  name: 'Project names',
  why: '',
  words: ['Project Falcon', 'Blue Harbour'],
  patterns: ['CUST-\\d{6}'],
  level: 'hold' as const,
  fineOn: ['slack'],
  warnOn: [],
  holdOn: [],
};
const state: PolicyState = {
  status: 'in-force',
  policy: {
    organisation: 'Example BV',
    version: '2026-11',
    keys: { language: { default: 'nl', lock: 'en' }, terms: { lock: { add: [list], remove: ['old'] } } },
  },
  rejected: [
    { path: 'sharing-days.lock', value: '9000', reason: 'out-of-range', wanted: '1 to 730' },
    { path: 'terms.lock.add[0].patterns[1]', value: '"(FALCON"', reason: 'bad-pattern', wanted: null },
  ],
  readAt: at,
  changedAt: at - 1000,
};
const make = (withWords: boolean, of: PolicyState = state) => {
  const file = writeSupportFile({
    state: of,
    generated: at,
    version: '1.2.3',
    browser: 'Firefox 153',
    withWords,
  });
  return { ...file, content: JSON.parse(file.text) };
};

describe('the file for support', () => {
  it('holds the state, every key and what was left out', () => {
    const { filename, content } = make(true);
    expect(filename).toBe('vitrine-policy-2026-11-22.json');
    expect(content).toMatchObject({
      format: 'vitrine-policy',
      version: 1,
      generated: '2026-11-22',
      generator: { name: 'Vitrine', version: '1.2.3' },
      browser: 'Firefox 153',
      policy: {
        status: 'in-force',
        organisation: 'Example BV',
        version: '2026-11',
        read: '2026-11-22T12:00:00.000Z',
      },
      keys: {
        advice: { set: [] },
        language: { set: ['default', 'lock'], default: 'nl', lock: 'en' },
        terms: { set: ['lock'], lock: { add: [list], remove: ['old'] } },
      },
      rejected: state.rejected,
      wordsLeftOut: false,
    });
    expect(Object.keys(content.keys)).toEqual([...policyKeys.keys()]);
  });

  it('holds no words of the organisation’s unless they are asked for, not those that were left out either', () => {
    const { text, content } = make(false);
    expect(text).not.toMatch(/falcon|harbour|CUST/i);
    expect(content.keys.terms.lock.add[0]).toMatchObject({ name: 'Project names', words: 2, patterns: 1 });
    expect(content.rejected).toHaveLength(2);
    expect(content.rejected[0]).toEqual(state.rejected[0]);
    expect(content.wordsLeftOut).toBe(true);
  });

  it('holds none of them either where the key was misspelt, or nothing could be read', () => {
    const wrong = ['term', 'Terms', 'terms ', ''].map((path) => ({
      ...{ path, value: '{"add":[{"words":["Falcon"]}]}', wanted: null },
      reason: path === '' ? ('wrong-type' as const) : ('unknown-key' as const),
    }));
    const known = { path: 'language.locked', value: '"nl"', reason: 'unknown-key', wanted: null } as const;
    const { text, content } = make(false, { ...state, policy: null, rejected: [...wrong, known] });
    expect(text).not.toContain('Falcon');
    expect(content.rejected[4]).toEqual(known);
    expect(make(true, { ...state, rejected: wrong }).text).toContain('Falcon');
  });

  it('can be made where nothing is set', () => {
    const none = { status: 'none', policy: null, rejected: [], readAt: null, changedAt: null } as const;
    const { content } = make(false, { ...none, rejected: [] });
    expect(content.policy).toEqual({
      status: 'none',
      organisation: null,
      version: null,
      read: null,
      changed: null,
    });
    expect(Object.values(content.keys)).toEqual([...policyKeys].map(() => ({ set: [] })));
  });
});

describe('the browser', () => {
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
  it.each([
    [chrome, 'Chromium 156', 'chrome://policy'],
    [chrome.replace('Chrome/', 'HeadlessChrome/'), 'Chromium 156', 'chrome://policy'],
    [`${chrome} Edg/156.0.1.2`, 'Edge 156', 'edge://policy'],
    [firefox, 'Firefox 153', 'about:policies'],
    ['Something/1', 'unknown', 'chrome://policy'],
  ])('%s', (agent, name, address) => {
    expect([nameBrowser(agent), policyAddress(agent)]).toEqual([name, address]);
  });
});
