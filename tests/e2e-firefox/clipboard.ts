import { elementKey } from './page';
import type { Stage } from './stage';

/** What the person would paste. */
export function readClipboard({ firefox }: Stage): Promise<string> {
  return firefox.runPrivileged(() => navigator.clipboard.readText());
}

export function writeClipboard({ firefox }: Stage, text: string): Promise<void> {
  return firefox.runPrivileged((one) => navigator.clipboard.writeText(one), text);
}

/** Opens the browser's own menu over the first element that matches. */
export async function openContextMenu({ firefox }: Stage, css: string): Promise<void> {
  const element = await firefox.command<Record<string, string>>('WebDriver:FindElement', {
    using: 'css selector',
    value: css,
  });
  await firefox.command('WebDriver:PerformActions', {
    actions: [
      {
        ...{ type: 'pointer', id: 'mouse' },
        actions: [
          { type: 'pointerMove', origin: { [elementKey]: element[elementKey] ?? element }, x: 0, y: 0 },
          { type: 'pointerDown', button: 2 },
          { type: 'pointerUp', button: 2 },
        ],
      },
    ],
  });
}

/** Picks an entry of the menu as soon as it is open. */
export function pickInContextMenu({ firefox }: Stage, entry: string): Promise<void> {
  return firefox.runPrivileged(async (label) => {
    const menu = document.getElementById('contentAreaContextMenu');
    const labels = () => [...menu.querySelectorAll('menuitem')].map((item) => item.label);
    for (let tries = 0; tries < 100; tries++) {
      const item = [...menu.querySelectorAll('menuitem')].find((one) => one.label === label);
      if (menu.state === 'open' && item) return menu.activateItem(item);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`no “${label}” in the menu (${menu.state}) but: ${labels().join(' | ')}`);
  }, entry);
}

interface MenuItem {
  label: string;
}
declare const document: {
  getElementById(id: string): {
    state: string;
    querySelectorAll(css: string): Iterable<MenuItem>;
    activateItem(item: MenuItem): void;
  };
};
