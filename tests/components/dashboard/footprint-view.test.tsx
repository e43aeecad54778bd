// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FootprintView } from '../../../components/dashboard/footprint/FootprintView';
import { findNeighbour } from '../../../components/dashboard/footprint/find-neighbour';
import { startLayout } from '../../../components/dashboard/footprint/layout-graph';
import { shapeGraph } from '../../../components/dashboard/footprint/shape-graph';
import { judgeFootprint } from '../../../utils/audit/judge-footprint';
import type { Tie } from '../../../utils/model/footprint';
import { makeAccount } from '../../audit/make';
import { draw, findButton, openCards, press } from '../draw';

const accounts = [
  makeAccount({ network: 'x', handle: 'robin' }),
  makeAccount({ network: 'github', handle: 'robin' }),
  makeAccount({ network: 'flickr', handle: 'rexample' }),
  makeAccount({ network: 'reddit', handle: 'quiet', lastSeen: null }),
];
const [x, github, flickr] = accounts as [(typeof accounts)[0], (typeof accounts)[0], (typeof accounts)[0]];
const tie = (
  a: string,
  b: string,
  kind: Tie['kind'],
  seenBy: Tie['seenBy'] = 'public',
  likeness = 1,
): Tie => ({
  ...{ a: a < b ? a : b, b: a < b ? b : a, kind, field: null, seenBy, likeness },
});
const ties = [tie(x.id, github.id, 'handle'), tie(x.id, flickr.id, 'picture', 'members', 0.95)];
const actions = { onDismiss: vi.fn(), onRestore: vi.fn(), onForget: vi.fn() };
const show = async (own = accounts, found = ties) => {
  const root = await draw(
    <FootprintView
      footprint={{
        accounts: own,
        ties: found,
        pictures: [{ account: x.id, hash: '00ff00ff00ff00ff', at: Date.UTC(2026, 10, 3, 12) }],
        dismissals: new Map(),
        findings: judgeFootprint(own, found, new Map()),
      }}
      {...actions}
    />,
  );
  // The map is laid out in slices, between which everything else goes on.
  await vi.waitFor(
    async () => {
      await act(async () => {});
      expect(root.querySelector('[aria-busy="true"]')).toBeNull();
    },
    { timeout: 20_000, interval: 10 },
  );
  return root;
};
const text = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent!.replace(/\s+/g, ' ').trim());
const node = (root: ParentNode, id: string) => root.querySelector<SVGGElement>(`[data-id="${id}"]`)!;
const key = (element: Element, name: string, more = {}) =>
  act(
    async () =>
      void element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...more })),
  );

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  for (const action of Object.values(actions)) action.mockClear();
});

describe('FootprintView', () => {
  it('says first who can put what together, circle by circle', async () => {
    const root = await show();
    expect(root.textContent).toContain('Anyone can tie these 2 accounts together, by handle.');
    expect(root.textContent).toContain(
      'Whoever is signed in there can tie these 3 accounts together, by picture and handle.',
    );
    expect(root.textContent).toContain('1 account was not read yet');
  });

  it('has everything of the map in the table, with who can see it', async () => {
    const root = await show();
    const cells = text(root, 'tbody tr');
    expect(cells).toContain('robin on GitHubhandlerobin on XAnyone');
    expect(cells.join(' ')).toMatch(/picture that looks alike \(95% alike\)/);
    expect(cells.at(-1)).toContain('quiet on Reddit');
    expect(cells.at(-1)).toContain('no tie found');
    expect(root.querySelectorAll('[data-id]')).toHaveLength(4);
    expect(root.querySelectorAll('line')).toHaveLength(2 + 2);
  });

  it('shows less when asked to, in map and table alike', async () => {
    const root = await show();
    const [picture] = root.querySelectorAll<HTMLInputElement>('search input');
    await press(picture);
    expect(text(root, 'tbody').join(' ')).not.toContain('looks alike');
    expect(root.querySelectorAll('svg[role="group"] line')).toHaveLength(1);
    const select = root.querySelector('select')!;
    await act(async () => {
      select.value = 'public';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(text(root, 'tbody').join(' ')).toContain('Anyone');
  });

  it('is one stop for the keyboard; Enter picks up, arrows move, Escape lets go, and it is told', async () => {
    const root = await show();
    expect(root.querySelectorAll('[data-id][tabindex="0"]')).toHaveLength(1);
    const robin = node(root, x.id);
    await key(robin, 'Enter');
    expect(robin.getAttribute('aria-pressed')).toBe('true');
    const status = () => text(root, '[role="status"]')[0];
    expect(status()).toBe(
      'robin on X is picked up. With robin on GitHub: handle. With rexample on Flickr: picture.',
    );
    const before = robin.getAttribute('transform');
    await key(robin, 'ArrowRight');
    expect(robin.getAttribute('transform')).not.toBe(before);
    await key(robin, 'Escape');
    expect(robin.getAttribute('aria-pressed')).toBe('false');
    expect(status()).toBe('robin on X is let go.');
    const moved = robin.getAttribute('transform');
    await key(robin, 'ArrowRight');
    expect(robin.getAttribute('transform')).toBe(moved);
  });

  it('names every account for who cannot see the map', async () => {
    const root = await show();
    expect(node(root, x.id).getAttribute('aria-label')).toBe('robin on X: 2 ties');
    expect(node(root, accounts[3]!.id).getAttribute('aria-label')).toBe('quiet on Reddit: no tie found');
  });

  it('can have a finding meant, and a picture’s look forgotten', async () => {
    const root = await show();
    await openCards(root);
    await press([...root.querySelectorAll('button')].find((one) => one.textContent?.includes('intended')));
    expect(actions.onDismiss).toHaveBeenCalledOnce();
    await press(findButton(root, 'Forget'));
    expect(actions.onForget).toHaveBeenCalledWith(x);
  });

  it('never calls it safe where nothing was found, and says how much was read', async () => {
    const none = await show(accounts, []);
    expect(none.textContent).toContain('No ties found in what was read');
    expect(none.textContent).toContain('3 of 4 accounts were read.');
    expect(none.textContent).not.toMatch(/safe/i);
    expect((await show([], [])).textContent).toContain('No accounts yet');
    expect((await show([x], [])).textContent).toContain('One account so far');
  });
});

describe('shapeGraph', () => {
  const pairs = (ids: string[], kind: Tie['kind']) =>
    ids.flatMap((a, at) => ids.slice(at + 1).map((b) => tie(a, b, kind)));

  it('draws one line per pair, however many ties', () => {
    const graph = shapeGraph(['a', 'b', 'c'], [tie('a', 'b', 'email'), tie('a', 'b', 'handle')]);
    expect(graph.edges).toEqual([{ id: 'a|b', from: 'a', to: 'b', kinds: ['email', 'handle'] }]);
    expect(graph.apart).toEqual(['c']);
  });

  it('has those who all share one thing meet in a hub, so that 200 of one handle are 200 lines', () => {
    const ids = Array.from({ length: 200 }, (_, at) => `n${at}`);
    const graph = shapeGraph(ids, pairs(ids, 'handle'));
    expect(graph.edges).toHaveLength(200);
    expect(graph.nodes.filter(({ hub }) => hub === 'handle')).toHaveLength(1);
  });

  it('keeps every tie where not everybody is tied to everybody', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const graph = shapeGraph(ids, pairs(ids, 'email').slice(1));
    expect(graph.nodes.filter(({ hub }) => hub)).toHaveLength(0);
    expect(graph.edges).toHaveLength(14);
  });
});

describe('startLayout', () => {
  it('gives the same places each time, however the work is cut, and no two accounts the same', () => {
    const ids = Array.from({ length: 60 }, (_, at) => `n${at}`);
    const graph = shapeGraph(
      ids,
      ids.slice(1, 50).map((id, at) => tie(ids[at >> 1]!, id, 'link')),
    );
    const whole = startLayout(graph);
    whole.step(() => true);
    const cut = startLayout(graph);
    let turns = 0;
    for (let left = 0; !cut.step(() => left-- > 0); left = 3) turns++;
    expect(turns).toBeGreaterThan(10);
    expect([...cut.positions()]).toEqual([...whole.positions()]);
    expect(
      new Set([...whole.positions().values()].map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size,
    ).toBe(60);
  });
});

describe('findNeighbour', () => {
  const positions = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 100, y: 10 }],
    ['c', { x: 40, y: 200 }],
    ['d', { x: 60, y: 70 }],
  ]);
  it('goes to what lies ahead rather than aside, and nowhere where nothing does', () => {
    const go = (x: number, y: number) => findNeighbour('a', { x, y }, [...positions.keys()], positions);
    expect(go(1, 0)).toBe('b');
    expect(go(0, 1)).toBe('d');
    expect(go(-1, 0)).toBeNull();
  });
});
