import { browser } from '../browser';
import { defaultSettings, locales, type Settings } from '../model/settings';

const key = 'settings';

/** The person's settings; a damaged value falls back to its default, key by key. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key];
  return mendSettings(stored);
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isSound: { [K in keyof Settings]: (value: unknown) => boolean } = {
  locale: (value) => value === 'auto' || locales.some((locale) => locale === value),
  networksOff: (value) => Array.isArray(value) && value.every(isText),
  pausedHosts: (value) => Array.isArray(value) && value.every(isText),
  // One pattern that the browser refuses would undo all registrations.
  sitesRead: (value) =>
    Array.isArray(value) && value.every((one) => /^\*:\/\/[\w.-]+\/\*$/.test(String(one))),
  retentionDays: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 3650,
  keepSharing: (value) => typeof value === 'boolean',
  sharingDays: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 730,
  welcomed: (value) => typeof value === 'boolean',
};

/** Plain checks instead of the schema: the popup reads settings first of all, and does without zod. */
export function mendSettings(stored: unknown): Settings {
  const settings: Settings = { ...defaultSettings };
  if (typeof stored !== 'object' || stored === null) return settings;
  for (const [name, sound] of Object.entries(isSound)) {
    const value = (stored as Record<string, unknown>)[name];
    if (sound(value)) Object.assign(settings, { [name]: value });
  }
  return settings;
}

/** Background only: pages send a `settings` message, so that there is one writer. */
export async function writeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = mendSettings({ ...(await readSettings()), ...change });
  await browser.storage.local.set({ [key]: settings });
  return settings;
}

export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) callback(mendSettings(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
