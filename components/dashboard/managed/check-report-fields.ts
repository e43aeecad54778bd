import type { Settings } from '../../../utils/model/settings';

export type ReportField = 'reportName' | 'reportContact' | 'supportAddress';
export type Problem = 'long' | 'signs' | 'address';

/** Most characters of each, as `settings-schema.ts` has them; the door of the background holds them too. */
export const longest: Record<ReportField, number> = {
  reportName: 200,
  reportContact: 200,
  supportAddress: 300,
};

/** What is stored of what was typed: `help@example.com` becomes an address to open. */
export function readField(field: ReportField, typed: string): Settings[ReportField] {
  const text = typed.trim();
  return field === 'supportAddress' && /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)
    ? `mailto:${text}`
    : text;
}

/** What a person typed it as. */
export const showField = (field: ReportField, stored: string): string =>
  field === 'supportAddress' && /^mailto:[^?%]+$/.test(stored) ? stored.slice('mailto:'.length) : stored;

/** What is wrong with a value that is to be stored; null where nothing is. */
export function checkField(field: ReportField, value: string): Problem | null {
  if (value.length > longest[field]) return 'long';
  if (field !== 'supportAddress') return /\p{Cc}/u.test(value) ? 'signs' : null;
  if (value === '') return null;
  return /^(?:https:\/\/|mailto:)\S+$/.test(value) && URL.canParse(value) ? null : 'address';
}
