import { signal } from '@preact/signals';
import { browser } from '../../utils/browser';
import { loadPageWords, pageWords } from '../../utils/i18n/load-page-words';
import { resolveLocale } from '../../utils/i18n/resolve-locale';
import type { FullTranslator } from '../../utils/i18n/translate';
import { send } from '../../utils/messages/send';
import type { OwnSettings, Settings } from '../../utils/model/settings';
import { readSettings, watchSettings } from '../../utils/store/settings';

export const settings = signal<Settings | null>(null);
/** 0–2: the steps; 3: done. */
export const step = signal(0);
export const stepCount = 3;

const localeOf = (one: Settings | null) => resolveLocale(one?.locale ?? 'auto', navigator.languages);

export const wordsNow = (): FullTranslator => pageWords(localeOf(settings.value));

/** The words come first, since everything is drawn with them. */
async function takeSettings(next: Settings): Promise<void> {
  await loadPageWords(localeOf(next));
  settings.value = next;
}

export async function openWelcome(): Promise<void> {
  await takeSettings(await readSettings());
  watchSettings((next) => void takeSettings(next));
}

export async function change(next: Partial<OwnSettings>): Promise<void> {
  const answer = await send({ type: 'settings', change: next });
  if (answer) await takeSettings(answer.settings);
}

export const claim = (entries: { network: string | null; text: string }[]) =>
  send({ type: 'claim', entries });

export function goTo(next: number): void {
  step.value = next;
  if (next === stepCount) void change({ welcomed: true });
}

export function openDashboard(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html' as never) });
}
