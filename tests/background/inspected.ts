import type { InspectMessage } from '../../utils/messages/protocol';
import type { Control, ListEntry, PageLook } from '../../utils/model/control';

/** Messages of the inspecting script as tests need them. */
export type Told = Extract<InspectMessage, { type: 'inspected' }>;

export const makeControl = (change: Partial<Control>): Control => ({
  ...{ ref: 1, role: 'switch', name: '', group: '', description: '', value: null, options: [], keys: [] },
  ...{ href: null, disabled: false, visible: true },
  ...change,
});

export const makeLook = (change: Partial<PageLook> = {}): PageLook => ({
  ...{ language: 'en', title: 'Settings / X', headings: ['Your audience and the people who see you'] },
  ...{ actions: [], asksPassword: false, overlay: null, busy: false, textLength: 900, viewer: null },
  ...change,
});

export const makeEntry = (ref: number, name: string, ...lines: string[]): ListEntry => ({
  ...{ ref, name, lines, actions: ['Remove access'], times: [] },
});

export const makeTold = (
  url: string,
  controls: Control[],
  look: Partial<PageLook> = {},
  entries: ListEntry[] = [],
): Told => ({
  ...{ type: 'inspected', url, look: makeLook(look), controls, entries },
  effort: { ms: 1, longestMs: 1, slices: 1, steps: 1 },
});

export const protect = (value: 'on' | 'off', change: Partial<Control> = {}) =>
  makeControl({ ref: 1, name: 'Protect your posts', value, keys: ['testid:protectPosts'], ...change });
export const tagging = (value: string | null) =>
  makeControl({ ref: 2, role: 'radio', name: 'Photo tagging by other people', value });
export const theme = makeControl({ ref: 3, name: 'Dark mode', value: 'on' });
