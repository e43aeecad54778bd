// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../../utils/snapshot/format';
import { draw, findButton, press } from '../draw';

const world = vi.hoisted(() => ({
  sent: [] as unknown[],
  answers: [] as unknown[],
  saved: [] as { filename: string; mime: string; text: string }[],
  said: [] as string[],
}));
vi.mock('../../../utils/messages/send', () => ({
  send: async (message: unknown) => {
    world.sent.push(message);
    return world.answers.shift() ?? null;
  },
}));
vi.mock('../../../components/save-file', () => ({
  saveFile: (file: (typeof world.saved)[number]) => void world.saved.push(file),
}));
vi.mock('../../../components/dashboard/dashboard-model', () => ({
  say: (text: string) => void world.said.push(text),
}));
const { SnapshotPage } = await import('../../../components/dashboard/SnapshotPage');
const { drawOutline } = await import('../../../components/dashboard/draw-outline');

const snapshot: Snapshot = {
  format: 'vitrine-snapshot',
  version: 1,
  made: '2026-11-22',
  network: 'facebook',
  page: 'find-and-contact',
  kind: 'settings',
  health: 'layout-changed',
  title: 'cue:settingsTitle',
  root: {
    tag: 'html',
    kids: [
      {
        tag: 'body',
        cut: 7,
        kids: [
          {
            tag: 'div',
            attributes: { role: 'switch', 'aria-checked': 'true', 'aria-label': 'label:search_engines' },
            control: 'switch',
            size: [48, 24],
            unseen: true,
            kids: ['text:12#1', ' '],
          },
          {
            tag: 'x-card',
            shadow: ['sentence:90#2'],
            frame: { tag: 'html', kids: ['audience:friends + text:4#3'] },
          },
        ],
      },
    ],
  },
};

beforeEach(() => {
  Object.assign(world, { sent: [], answers: [], saved: [], said: [] });
});

describe('drawOutline', () => {
  it('has a line for all there is, and counts it', () => {
    const { lines, ...counts } = drawOutline(snapshot);
    expect(counts).toEqual({ elements: 5, controls: 1, known: 3, unknown: 3, left: 7 });
    expect(lines).toEqual([
      'title “cue:settingsTitle”',
      'html',
      '  body',
      '    div role=“switch” aria-checked=“true” aria-label=“label:search_engines” unseen 48×24 → switch',
      '      “text:12#1”',
      '    x-card',
      '      #shadow-root',
      '        “sentence:90#2”',
      '      #frame',
      '        html',
      '          “audience:friends + text:4#3”',
      '    … 7',
    ]);
  });
});

describe('report this page', () => {
  it('shows the whole file, and saves exactly what it shows', async () => {
    world.answers.push({ snapshot });
    const root = await draw(<SnapshotPage tab="12" />);
    expect(world.sent).toEqual([{ type: 'snapshot', tabId: 12 }]);
    const shown = root.querySelector('textarea')!.value;
    expect(JSON.parse(shown)).toEqual(snapshot);
    expect(root.querySelector('pre')!.textContent).toContain('→ switch');
    expect(root.textContent).toContain('No text of yours or of anyone else');
    expect(root.textContent).toContain('issue tracker');
    expect(root.querySelector('[role=status]')!.textContent).toContain('Nothing is kept unless you save it');
    await press(findButton(root, 'Save file'));
    expect(world.saved).toEqual([
      {
        filename: 'vitrine-snapshot-facebook-find-and-contact-2026-11-22.json',
        mime: 'application/json',
        text: shown,
      },
    ]);
    expect(world.said).toEqual([
      'Saved as vitrine-snapshot-facebook-find-and-contact-2026-11-22.json. Nothing was sent.',
    ]);
    // Nothing else was asked of anybody.
    expect(world.sent).toHaveLength(1);
  });

  it('throws it away, with the focus where it can go on', async () => {
    world.answers.push({ snapshot }, { snapshot });
    const root = await draw(<SnapshotPage tab="12" />);
    await press(findButton(root, 'Discard'));
    expect(root.querySelector('textarea')).toBeNull();
    expect(root.textContent).not.toContain('search_engines');
    expect(root.querySelector('[role=status]')!.textContent).toContain('Discarded');
    expect(document.activeElement).toBe(root.querySelector('h1'));
    expect(world.saved).toEqual([]);
    await press(findButton(root, 'Make it again'));
    expect(world.sent).toHaveLength(2);
    expect(root.querySelector('textarea')).not.toBeNull();
  });

  it('says what to do where the page cannot be taken', async () => {
    world.answers.push({ snapshot: null });
    const root = await draw(<SnapshotPage tab="12" />, 'nl');
    expect(root.querySelector('[role=status]')!.textContent).toContain('kon niet worden opgenomen');
    expect(root.textContent).toContain('druk daar op de knop van Vitrine');
    expect(findButton(root, 'Bestand opslaan')).toBeUndefined();
  });

  it('asks for no tab that is none', async () => {
    const root = await draw(<SnapshotPage tab="x:sam" />);
    expect(world.sent).toEqual([]);
    expect(root.querySelector('[role=status]')!.textContent).toContain('could not be taken');
  });
});

it('says so where reporting is switched off', async () => {
  world.answers = [{ snapshot: null, problem: 'off' }];
  const root = await draw(<SnapshotPage tab="7" />);
  expect(root.querySelector('[role=status]')!.textContent).toBe(
    'Reporting pages is switched off, so nothing was made.',
  );
  expect(findButton(root, 'Save file')).toBeUndefined();
});
