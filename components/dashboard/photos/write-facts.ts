import type { FullTranslator } from '../../../utils/i18n/translate';
import type { PhotoFacts, Town } from '../../../utils/photo/define';

/** Within these kilometres it is *near* a town. */
const nearKm = 5;

/** `4.2 MB`, as the language writes it. */
export function writeSize(t: FullTranslator, bytes: number): string {
  const [unit, value] =
    bytes >= 1e9
      ? (['gigabyte', bytes / 1e9] as const)
      : bytes >= 1e6
        ? (['megabyte', bytes / 1e6] as const)
        : (['kilobyte', bytes / 1e3] as const);
  const digits = value < 10 && unit !== 'kilobyte' ? 1 : 0;
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(t.locale, format).format(unit === 'kilobyte' ? Math.max(1, value) : value);
}

/** `Near Utrecht, Netherlands`. */
export function writeTown(t: FullTranslator, town: Town | null): string {
  if (!town) return t('photos.noTown');
  const country = nameCountry(t.locale, town.country);
  if (town.km <= nearKm) return t('photos.near', { town: town.name, country });
  return t('photos.nearFar', { town: town.name, country, km: town.km });
}

function nameCountry(locale: string, code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Five digits are about a metre; written as coordinates are everywhere. */
export const writePlace = ({ latitude, longitude }: NonNullable<PhotoFacts['gps']>): string =>
  `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;

/** Date and time by the device's own clock, without a zone; what is no time stands as it is. */
export function writeTaken(t: FullTranslator, taken: string): string[] {
  const isDay = taken.length === 10;
  const ms = Date.parse(isDay ? taken : `${taken}Z`);
  if (Number.isNaN(ms)) return [taken];
  const zone = { timeZone: 'UTC' };
  if (isDay) return [t.date(ms, zone)];
  return [t.date(ms, zone), new Intl.DateTimeFormat(t.locale, { timeStyle: 'short', ...zone }).format(ms)];
}

/** Enough to know it by. */
const shorten = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** What has no column of its own: what it is, and what stands there; empty where that is a picture. */
export function listOthers(
  t: FullTranslator,
  { software, thumbnail, keywords, comments }: PhotoFacts,
): { what: string; value: string }[] {
  return [
    { what: t('photos.other.keywords'), value: shorten(keywords.join(', ')) },
    { what: t('photos.other.comment'), value: shorten(comments.join(' / ')) },
    { what: t('photos.other.software'), value: software ?? '' },
  ]
    .filter(({ value }) => value !== '')
    .concat(thumbnail?.differs ? [{ what: t('photos.other.thumbnail'), value: t('photos.previewWhy') }] : []);
}
