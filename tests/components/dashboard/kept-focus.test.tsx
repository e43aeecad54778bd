// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { ExportPanel } from '../../../components/dashboard/ExportPanel';
import { PausedPanel } from '../../../components/dashboard/managed/PausedPanel';
import { defaultSettings, type Settings } from '../../../utils/model/settings';
import { draw, findButton, press } from '../draw';

function Paused({ hosts }: { hosts: string[] }) {
  const [settings, change] = useState<Settings>({ ...defaultSettings, pausedHosts: hosts });
  return <PausedPanel settings={settings} onChange={(wanted) => change({ ...settings, ...wanted })} />;
}

const host = (name: string) => `button[aria-label$="${name}"]`;
async function resume(root: HTMLElement, name: string): Promise<void> {
  const button = root.querySelector<HTMLElement>(host(name))!;
  button.focus();
  await press(button);
  expect(root.querySelector(host(name))).toBeNull();
}

it('keeps the place of who takes entries off a list by keys', async () => {
  const root = await draw(<Paused hosts={['a.example', 'b.example', 'c.example']} />);
  await resume(root, 'b.example');
  expect(document.activeElement).toBe(root.querySelector(host('c.example')));
  await resume(root, 'c.example');
  expect(document.activeElement).toBe(root.querySelector(host('a.example')));
  await resume(root, 'a.example');
  expect(document.activeElement).toBe(root.querySelector('h2'));
});

it('goes on to the format that may be used again', async () => {
  function Formats() {
    const [settings, change] = useState<Settings>({ ...defaultSettings, exportsOff: ['json'] });
    return (
      <ExportPanel
        settings={settings}
        onExport={() => {}}
        onChange={(wanted) => change({ ...settings, ...wanted })}
      />
    );
  }
  const root = await draw(<Formats />);
  const again = findButton(root, 'Use again')!;
  again.focus();
  await press(again);
  expect(document.activeElement?.textContent).toContain('JSON');
});

it('leaves alone who went elsewhere', async () => {
  const root = await draw(<Paused hosts={['a.example', 'b.example']} />);
  const button = root.querySelector<HTMLElement>(host('a.example'))!;
  button.focus();
  button.blur();
  await press(button);
  expect(document.activeElement).toBe(document.body);
});
