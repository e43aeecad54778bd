import { describe, expect, it } from 'vitest';
import { gradeConsents, gradeExplained } from '../../utils/oauth/grade-consents';
import { makeConsent } from '../audit/make-sharing';

describe('gradeExplained', () => {
  it.each([
    ['high', [], false, 'high'],
    ['high', ['x'], true, 'high'],
    ['medium', [], false, 'medium'],
    ['medium', ['x'], false, null],
    ['low', [], true, null],
    ['low', [], false, 'low'],
    ['unknown', [], false, null],
  ] as const)('%s, unknown %j, hidden %s: %s', (grade, unknown, hidden, expected) => {
    expect(gradeExplained({ grade, unknown: [...unknown], hidden })).toBe(expected);
  });
});

describe('gradeConsents', () => {
  it('grades each by its provider’s scopes, and none of a provider that is not known', async () => {
    const grades = await gradeConsents([
      makeConsent({ id: '1', provider: 'google', scopes: ['openid'] }),
      makeConsent({ id: '2', provider: 'google', scopes: ['openid', 'https://mail.google.com/'] }),
      makeConsent({ id: '3', provider: 'google', scopes: ['openid', 'https://example.com/no-such-scope'] }),
      makeConsent({ id: '4', provider: 'no-such-provider' }),
      makeConsent({ id: '5', provider: '__proto__' }),
    ]);
    expect(Object.fromEntries(grades)).toEqual({ 1: 'low', 2: 'high', 3: null, 4: null, 5: null });
  });
});
