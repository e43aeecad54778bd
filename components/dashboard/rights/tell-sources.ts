import type { FullTranslator } from '../../../utils/i18n/translate';
import type { Source } from '../../../utils/networks/define-settings';

const known: readonly [start: string, name: string][] = [
  ['github:datenanfragen/data ', 'datenanfragen.de'],
  ['github:jdm-contrib/jdm ', 'JustDeleteMe'],
];

function nameSource(t: FullTranslator, ref: string): string {
  const name = known.find(([start]) => ref.startsWith(start))?.[1];
  if (name) return name;
  if (URL.canParse(ref) && ref.startsWith('https:')) return new URL(ref).host.replace(/^www\./, '');
  return ref.startsWith('github:') ? ref.slice('github:'.length).split(' ')[0]! : t('rights.sourcePublic');
}

/** A day or a month in the reader's language; other words of the source as they are. */
function tellDate(t: FullTranslator, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return t.date(Date.UTC(year!, month! - 1, day), { timeZone: 'UTC' });
  if (/^20\d{2}-(0[1-9]|1[0-2])$/.test(date))
    return t.date(Date.UTC(year!, month! - 1), {
      ...{ dateStyle: undefined, month: 'long', year: 'numeric', timeZone: 'UTC' },
    });
  return date === 'undated' ? t('rights.undated') : date.replace('-', '–');
}

/** “datenanfragen.de, 12 Jan 2026; JustDeleteMe, 21 Aug 2026”. */
export function tellSources(t: FullTranslator, sources: readonly Source[]): string {
  const told = sources.map(([ref, date]) =>
    t('rights.sourceOn', { name: nameSource(t, ref), date: tellDate(t, date) }),
  );
  return t('rights.sources', { sources: [...new Set(told)].join('; ') });
}
