import { browser } from '../browser';
import { defaultSettings, locales, type Settings } from '../model/settings';

const key = 'settings';

/** The settings in force; a damaged value falls back to its default, key by key. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key];
  return mendSettings(stored);
}

/** Days that are kept at most. */
const most: Partial<Record<keyof Settings, number>> = {
  retentionDays: 3650,
  sharingDays: 730,
  historyDays: 3650,
};

const isKnown = (value: unknown): boolean => value === 'auto' || locales.some((locale) => locale === value);

function isSound(name: keyof Settings, value: unknown): boolean {
  if (name === 'managed') return typeof value === 'object';
  if (name === 'locale') return isKnown(value);
  // One pattern that the browser refuses would undo all registrations.
  const form = name === 'sitesRead' ? /^\*:\/\/[\w.-]+\/\*$/ : /(?:)/;
  if (Array.isArray(defaultSettings[name]))
    return Array.isArray(value) && value.every((one) => typeof one === 'string' && form.test(one));
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1 && value <= (most[name] ?? 0);
  return typeof value === typeof defaultSettings[name];
}

/** Plain checks instead of the schema: the popup reads settings first of all, and does without zod. */
export function mendSettings(stored: unknown): Settings {
  const settings: Settings = { ...defaultSettings };
  if (typeof stored !== 'object' || stored === null) return settings;
  for (const name of Object.keys(settings) as (keyof Settings)[]) {
    const value = (stored as Record<string, unknown>)[name];
    if (isSound(name, value)) Object.assign(settings, { [name]: value });
  }
  return settings;
}

export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) callback(mendSettings(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
