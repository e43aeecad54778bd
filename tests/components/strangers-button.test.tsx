// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Told } from '../../utils/store/strangers';
import { draw, findButton, press } from './draw';

const world = vi.hoisted(() => ({
  told: {} as Record<string, unknown>,
  answer: { problem: null } as unknown,
  sent: [] as unknown[],
}));
vi.mock('../../utils/browser', () => ({
  browser: {
    storage: { session: { get: async () => ({ 'strangers-told': world.told }) } },
    runtime: {
      onMessage: { addListener: () => {}, removeListener: () => {} },
      sendMessage: async (message: unknown) => {
        world.sent.push(message);
        return world.answer;
      },
    },
  },
}));
const { StrangersButton } = await import('../../components/StrangersButton');

const account = { id: 'x:7', network: 'x' };

async function show(told: Told | null): Promise<HTMLElement> {
  world.told = told ? { 'x:7': told, 'x:8': { state: 'seen', fields: ['email'], at: 1 } } : {};
  const root = await draw(<StrangersButton account={account} findings="#findings?network=x" />);
  await vi.waitFor(() => expect(findButton(root, 'See what strangers see')).toBeDefined());
  await act(async () => {});
  return root;
}

beforeEach(() => {
  world.sent.length = 0;
  world.answer = { problem: null };
});

it('says what it will do before it does it, and asks for that one account', async () => {
  const root = await show(null);
  expect(root.textContent).toContain('Opens your profile in a private window');
  await press(findButton(root, 'See what strangers see'));
  expect(world.sent).toEqual([{ type: 'strangers', account: 'x:7' }]);
});

it('tells how many things strangers see, which, and where to read what that means', async () => {
  const root = await show({ state: 'seen', fields: ['name', 'bio'], at: 1 });
  const status = root.querySelector('[aria-live]')!;
  expect(status.textContent).toContain('Strangers see 2 things of it: Name and Bio.');
  expect(status.querySelector('a')?.getAttribute('href')).toBe('#findings?network=x');
});

it.each<[Told, string]>([
  [{ state: 'seen', fields: [], at: 1 }, 'Strangers see nothing of it in what could be read.'],
  [{ state: 'unread', health: 'signed-out', at: 1 }, 'Could not be read: X asks strangers to sign in first.'],
  [{ state: 'signed-in', at: 1 }, 'Somebody is signed in in that private window'],
  [{ state: 'unsure', at: 1 }, 'The page does not tell whether somebody is signed in'],
  [{ state: 'looking', at: 1 }, 'Looking at it in the private window'],
])('tells %j in words', async (told, text) => {
  expect((await show(told)).querySelector('[aria-live]')!.textContent).toContain(text);
});

it('explains how to allow it, and how to do without', async () => {
  world.answer = { problem: 'not-allowed' };
  const root = await show(null);
  await press(findButton(root, 'See what strangers see'));
  const { textContent } = root.querySelector('[aria-live]')!;
  expect(textContent).toMatch(/chrome:\/\/extensions|about:addons|edge:\/\/extensions/);
  expect(textContent).toContain('sign out of X in this window');
});
