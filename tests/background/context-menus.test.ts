import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Menu {
  id: string;
  title: string;
  contexts: string[];
}
type Listener = (...args: never[]) => unknown;

const world = vi.hoisted(() => {
  const on: Record<string, Listener[]> = {};
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      on[name] = [...(on[name] ?? []), listener];
    },
  });
  const state = {
    on,
    menus: new Map<string, Menu>(),
    twice: 0,
    locale: 'auto',
    featuresOff: [] as string[],
    badges: new Map<number, string>(),
    pasted: [] as { tabId: number; text: string }[],
    result: true as boolean | Error,
    fire: (name: string, ...args: unknown[]) => {
      for (const listener of on[name] ?? []) listener(...(args as never[]));
    },
  };
  const browser = {
    runtime: { onInstalled: event('installed'), onStartup: event('startup'), lastError: undefined },
    i18n: { getUILanguage: () => 'en-GB' },
    storage: {
      local: { get: async () => ({ settings: { locale: state.locale, featuresOff: state.featuresOff } }) },
      onChanged: event('changed'),
    },
    contextMenus: {
      onClicked: event('clicked'),
      removeAll: async () => state.menus.clear(),
      create: (menu: Menu, done: () => void) => {
        if (state.menus.has(menu.id)) state.twice += 1;
        state.menus.set(menu.id, menu);
        done();
      },
    },
    scripting: {
      executeScript: async ({ target, args }: { target: { tabId: number }; args: [string] }) => {
        if (state.result instanceof Error) throw state.result;
        state.pasted.push({ tabId: target.tabId, text: args[0] });
        return [{ result: state.result }];
      },
    },
    action: {
      getBadgeText: async ({ tabId }: { tabId: number }) => state.badges.get(tabId) ?? '',
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        void state.badges.set(tabId, text),
      setBadgeBackgroundColor: async () => {},
    },
  };
  return { state, browser };
});
vi.mock('../../utils/browser', () => ({ browser: world.browser }));

const { startContextMenus, makeMenus } = await import('../../utils/background/context-menus');
const { state } = world;
startContextMenus();

const press = async (info: Record<string, string>, tabId = 7) => {
  state.fire('clicked', info, { id: tabId });
  await vi.advanceTimersByTimeAsync(0);
};
const onPage = { menuItemId: 'clean-address-page', pageUrl: 'https://shop.example/?size=4&fbclid=1#top' };

beforeEach(() => {
  vi.useFakeTimers();
  state.menus.clear();
  state.badges.clear();
  state.pasted.length = 0;
  state.result = true;
  state.locale = 'auto';
  state.featuresOff = [];
  state.twice = 0;
});

afterEach(async () => {
  await vi.runAllTimersAsync();
});

describe('context menus', () => {
  it('are there once, however often they are made', async () => {
    state.fire('installed', { reason: 'install' });
    state.fire('startup');
    await Promise.all([makeMenus(), makeMenus()]);
    expect([...state.menus.values()].map(({ title, contexts }) => [title, contexts])).toEqual([
      ['Copy clean address', ['page']],
      ['Copy clean address of link', ['link']],
    ]);
    expect(state.twice).toBe(0);
  });

  it('speak the person’s language, and follow it', async () => {
    await makeMenus();
    state.locale = 'nl';
    state.fire('changed', { settings: { newValue: { locale: 'nl' } } }, 'local');
    await vi.advanceTimersByTimeAsync(0);
    expect([...state.menus.values()].map(({ title }) => title)).toEqual([
      'Schoon adres kopiëren',
      'Schoon adres van link kopiëren',
    ]);
  });

  it('go at once when they are switched off, and come back', async () => {
    await makeMenus();
    for (const [featuresOff, count] of [[['clean-address'], 0] as const, [[], 2] as const]) {
      state.featuresOff = [...featuresOff];
      state.fire('changed', { settings: { newValue: { featuresOff } } }, 'local');
      await vi.advanceTimersByTimeAsync(0);
      expect(state.menus.size).toBe(count);
    }
  });

  it('copy the page’s address, or the link’s, clean', async () => {
    await press(onPage);
    await press({
      menuItemId: 'clean-address-link',
      pageUrl: 'https://shop.example/',
      linkUrl: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example%2F%3Fgclid%3D1',
    });
    expect(state.pasted).toEqual([
      { tabId: 7, text: 'https://shop.example/?size=4#top' },
      { tabId: 7, text: 'https://news.example/' },
    ]);
    await press({ menuItemId: 'another', pageUrl: 'https://shop.example/' });
    expect(state.pasted).toHaveLength(2);
  });

  it('say so on the badge for two seconds, then what was there', async () => {
    state.badges.set(7, '3');
    await press(onPage);
    expect(state.badges.get(7)).toBe('✓');
    await vi.advanceTimersByTimeAsync(1500);
    await press(onPage);
    await vi.advanceTimersByTimeAsync(1500);
    expect(state.badges.get(7)).toBe('✓');
    await vi.advanceTimersByTimeAsync(600);
    expect(state.badges.get(7)).toBe('3');
  });

  it('say that it could not be done, and leave alone what came meanwhile', async () => {
    state.result = new Error('Cannot access a chrome:// URL');
    await press(onPage);
    expect(state.badges.get(7)).toBe('!');
    state.badges.set(7, '2');
    await vi.advanceTimersByTimeAsync(2100);
    expect(state.badges.get(7)).toBe('2');
    state.result = false;
    await press(onPage);
    expect(state.badges.get(7)).toBe('!');
  });

  it('copy from the background itself where it can', async () => {
    const written: string[] = [];
    vi.stubGlobal('navigator', {
      languages: ['en'],
      clipboard: { writeText: async (text: string) => void written.push(text) },
    });
    await press(onPage);
    expect(written).toEqual(['https://shop.example/?size=4#top']);
    expect(state.pasted).toEqual([]);
    vi.unstubAllGlobals();
  });
});
