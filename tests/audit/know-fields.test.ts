import { describe, expect, it } from 'vitest';
import { knowFields } from '../../utils/audit/know-fields';
import { catalogue, day, makeField, makeHealth } from './make';

const fields = { profile: ['email', 'bio', 'location'], 'profile-edit': ['phone'] } as const;
const know = (observations: Parameters<typeof knowFields>[0]) => knowFields(observations, fields, catalogue);

describe('knowFields', () => {
  it('knows nothing before anything was read', () => {
    expect(know([])('email')).toEqual({ state: 'not-read', seen: [] });
  });

  it('reads a field where a signed-in view looked for it, and no other', () => {
    const field = know([makeHealth(['email'])]);
    expect(field('email').state).toBe('read');
    expect(field('bio').state).toBe('not-read');
  });

  it('unites what several addresses of one page looked for', () => {
    const field = know([
      makeHealth(['email']),
      makeHealth(['bio'], { url: 'https://example-net.example.com/robin/about' }),
    ]);
    expect([field('email').state, field('bio').state]).toEqual(['read', 'read']);
  });

  it('believes the newest reading of an address, whatever order they come in', () => {
    const old = makeHealth(['email', 'bio']);
    const later = makeHealth([], { lastSeen: day + 1, health: 'layout-changed' });
    for (const observations of [
      [old, later],
      [later, old],
    ]) {
      expect(know(observations)('email').state).toBe('not-readable');
    }
    const again = makeHealth(['email'], { lastSeen: day + 2 });
    expect(know([again, later, old])('email').state).toBe('read');
    expect(know([again, later, old])('bio').state).toBe('not-read');
  });

  it('trusts no absence on a page that was not read well, even if it says it looked', () => {
    expect(know([makeHealth(['email'], { health: 'not-loaded' })])('email').state).toBe('not-readable');
  });

  it('takes absence signed out as absence only where the network shows the field to all', () => {
    const field = know([makeHealth(['email', 'bio', 'location'], { viewer: 'anonymous' })]);
    expect(field('email').state).toBe('not-read');
    expect(field('bio').state).toBe('read');
    // Documented as public, but with low confidence.
    expect(field('location').state).toBe('not-read');
    expect(know([makeHealth(['email', 'bio'], { viewer: 'unknown' })])('email').state).toBe('not-read');
  });

  it('blames a page that could not be read only for the fields that stand there', () => {
    const field = know([makeHealth([], { page: 'profile-edit', health: 'consent-wall' })]);
    expect([field('phone').state, field('email').state]).toEqual(['not-readable', 'not-read']);
  });

  it('says when the network does not offer a field, unless it was seen all the same', () => {
    expect(know([])('family').state).toBe('not-offered');
    expect(know([makeField('family')])('family').state).toBe('not-read');
  });

  it('gives what stands, newest first, without what is gone', () => {
    const older = makeField('email', { lastSeen: day });
    const newer = makeField('email', { lastSeen: day + 5 });
    const gone = makeField('email', { lastSeen: day + 9, gone: day + 10 });
    expect(know([older, gone, newer])('email').seen).toEqual([newer, older]);
  });
});
