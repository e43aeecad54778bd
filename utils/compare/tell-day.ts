import type { FullTranslator } from '../i18n/translate';

/** The day a report was made, in UTC, so that the same file reads the same everywhere. */
export const tellDay = (t: FullTranslator, at: number): string => t.date(at, { timeZone: 'UTC' });
