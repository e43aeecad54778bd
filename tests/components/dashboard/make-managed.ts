import type { Managed } from '../../../utils/model/policy';
import { defaultSettings, type Settings } from '../../../utils/model/settings';

const by = 'Example BV';
export const lock = (...locks: string[]): Managed => ({ by, locks, held: {} });
export const hold = (key: string, held: Partial<Managed['held'][string]>): Managed => ({
  by,
  locks: [],
  held: { [key]: { in: [], out: [], ...held } },
});
export const make = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });

export const fieldOf = (root: ParentNode, name: string) =>
  [...root.querySelectorAll('label')]
    .find((label) => label.textContent?.trim() === name)!
    .querySelector('input')!;

/** The text of all that describes an element. */
export const readDescription = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim();
