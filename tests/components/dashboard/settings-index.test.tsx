// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { SettingsIndex } from '../../../components/dashboard/SettingsIndex';
import { Panel } from '../../../components/Panel';
import { draw } from '../draw';

const view = (at: string | null) => (
  <div>
    <SettingsIndex at={at} />
    <Panel at="parts" title="Parts of Vitrine">
      <p>One</p>
    </Panel>
    <Panel title="Without an address">
      <p>Two</p>
    </Panel>
    <Panel at="before-you-post" title="Before you post">
      <p>Three</p>
    </Panel>
  </div>
);

it('names the panels that have an address, and leads to each by a link that works by itself', async () => {
  const root = await draw(view(null));
  const links = [...root.querySelectorAll('nav a')];
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Parts of Vitrine', '#settings/parts'],
    ['Before you post', '#settings/before-you-post'],
  ]);
  for (const link of links)
    expect(document.getElementById(link.getAttribute('href')!.slice(1))).not.toBeNull();
  expect(document.activeElement).toBe(document.body);
});

it('puts the keyboard at the panel that the address names', async () => {
  await draw(view('before-you-post'));
  expect(document.activeElement?.textContent).toBe('Before you post');
});

it('stays where it is where the address names none that is there', async () => {
  await draw(view('no-such-panel'));
  expect(document.activeElement).toBe(document.body);
});
