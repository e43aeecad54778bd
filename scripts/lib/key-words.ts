import { loadModule } from './load-module.ts';
import type { KeyWords } from './managed-schema.ts';
import { languages, type TemplateLanguage } from './policy-keys.ts';

/** What every dictionary says of the policy's keys. */
export async function loadKeyWords(): Promise<Record<TemplateLanguage, KeyWords>> {
  const own = await Promise.all(
    languages.map(async (language) => {
      const path = `utils/i18n/${language}/policy.ts`;
      return [language, (await loadModule<{ words: { keys: KeyWords } }>(path)).words.keys] as const;
    }),
  );
  return Object.fromEntries(own) as Record<TemplateLanguage, KeyWords>;
}
