import * as z from 'zod/mini';
import { browser } from '../browser';
import { defaultSettings, type Settings, settingsSchema } from '../model/schemas';

const key = 'settings';

/** The person's settings; a damaged value falls back to its default, key by key. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key];
  return mendSettings(stored);
}

export function mendSettings(stored: unknown): Settings {
  const settings: Settings = { ...defaultSettings };
  if (typeof stored !== 'object' || stored === null) return settings;
  for (const [name, schema] of Object.entries(settingsSchema.shape)) {
    const parsed = z.safeParse(schema, (stored as Record<string, unknown>)[name]);
    if (parsed.success) Object.assign(settings, { [name]: parsed.data });
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
