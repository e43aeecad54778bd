import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RawSnapshot } from '../../utils/dom/snapshot';

const world = vi.hoisted(() => ({
  raw: null as unknown,
  injected: [] as string[],
  session: {} as Record<string, unknown>,
}));
vi.mock('../../utils/browser', () => ({
  browser: {
    scripting: {
      executeScript: async ({ files }: { files: string[] }) => void world.injected.push(...files),
    },
    tabs: {
      sendMessage: async () => {
        if (world.raw instanceof Error) throw world.raw;
        return world.raw;
      },
    },
    storage: { session: { get: async (key: string) => ({ [key]: world.session[key] }) } },
  },
}));
const { makeSnapshot } = await import('../../utils/background/make-snapshot');

const at = Date.UTC(2026, 10, 22);
const raw = (url: string): RawSnapshot => ({
  url,
  title: 'Robin Example',
  root: { tag: 'html', kids: [{ tag: 'body', kids: ['Protect your posts', 'Robin Example'] }] },
});

beforeEach(() => {
  Object.assign(world, { raw: null, injected: [], session: {} });
});

describe('makeSnapshot', () => {
  it('has the page’s structure taken, and takes out what must not leave', async () => {
    world.raw = raw('https://x.com/settings/audience_and_tagging?x=robin');
    world.session['inspection:3'] = {
      url: 'https://x.com/settings/audience_and_tagging',
      health: 'layout-changed',
    };
    const snapshot = await makeSnapshot(3, at);
    expect(world.injected).toEqual(['/snapshot.js']);
    expect(snapshot).toMatchObject({
      network: 'x',
      page: 'audience',
      health: 'layout-changed',
      title: 'text:20#1',
      root: { kids: [{ kids: ['label:protected', 'text:20#1'] }] },
    });
    expect(JSON.stringify(snapshot)).not.toMatch(/robin/i);
  });

  it('says nothing of the health of another page', async () => {
    world.raw = raw('https://x.com/settings/location');
    world.session['inspection:3'] = { url: 'https://x.com/settings/audience_and_tagging', health: 'ok' };
    expect((await makeSnapshot(3, at))?.health).toBeNull();
  });

  it('takes a page of no network too', async () => {
    world.raw = raw('https://shop.example/account');
    expect(await makeSnapshot(3, at)).toMatchObject({ network: null, page: null, kind: null });
  });

  it.each<[string, unknown]>([
    ['the browser lets nothing in', new Error('Cannot access')],
    ['nobody answers', undefined],
    ['the answer is none', { url: 'https://x.com/', root: 'html' }],
    ['the answer has no address', { title: '', root: { tag: 'html' } }],
  ])('gives nothing where %s', async (_, answer) => {
    world.raw = answer;
    expect(await makeSnapshot(3, at)).toBeNull();
  });
});
