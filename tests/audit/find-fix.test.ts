import { describe, expect, it } from 'vitest';
import { findFix } from '../../utils/audit/find-fix';
import type { NetworkCatalogue } from '../../utils/networks/define';
import { catalogue } from './make';

const link = (url: string) => ({
  url,
  source: 'https://example.com',
  date: '2026',
  confidence: 'medium' as const,
});
const only = (url: string): NetworkCatalogue => ({
  id: 'n',
  links: { 'edit-profile': link(url) },
  visibleTo: {},
});

describe('findFix', () => {
  it('fills in the handle and tells how sure the link is', () => {
    expect(findFix('email', { handle: 'robin x' }, catalogue)).toEqual({
      url: 'https://example-net.example.com/robin%20x/edit',
      confidence: 'high',
    });
  });

  it('prefers the link of the field, then the usual one', () => {
    const own: NetworkCatalogue = {
      ...catalogue,
      links: { ...catalogue.links, privacy: link('https://example.com/privacy') },
      fieldLinks: { phone: 'privacy' },
    };
    expect(findFix('phone', { handle: 'robin' }, own)?.url).toBe('https://example.com/privacy');
    expect(findFix('email', { handle: 'robin' }, own)?.url).toContain('/edit');
    expect(findFix('connections', { handle: 'robin' }, own)?.url).toContain('/settings/lists');
    expect(findFix('connections', { handle: 'robin' }, only('https://example.com/me'))?.url).toBe(
      'https://example.com/me',
    );
  });

  it('lets no handle lead out of its folder', () => {
    for (const handle of ['..', '../..', 'robin/../..', '.', 'robin//x'])
      expect(findFix('email', { handle }, catalogue), handle).toBeNull();
    expect(findFix('email', { handle: 'in/robin.x' }, catalogue)?.url).toContain('/in/robin.x/edit');
  });

  it('splits a federated handle, and gives up without an instance', () => {
    const federated = only('https://{instance}/@{handle}/edit');
    expect(findFix('bio', { handle: '@robin@social.example.com' }, federated)?.url).toBe(
      'https://social.example.com/@robin/edit',
    );
    expect(findFix('bio', { handle: 'robin' }, federated)).toBeNull();
    expect(findFix('bio', { handle: 'robin@evil.example/..?' }, federated)).toBeNull();
  });

  it('gives web addresses only', () => {
    expect(findFix('bio', { handle: 'robin' }, only('javascript:{handle}'))).toBeNull();
    expect(findFix('bio', { handle: '' }, only('https://example.com/{handle}'))).toBeNull();
    expect(findFix('bio', { handle: 'robin' }, { links: {} })).toBeNull();
    expect(findFix('bio', { handle: 'robin' }, null)).toBeNull();
  });
});
