import type { FullTranslator } from '../../../utils/i18n/translate';
import type { PhotoSums } from './photo-list';

/** `12 of 40 tell where they were taken.` */
export function sayWhere(t: FullTranslator, { read, where }: PhotoSums): string {
  if (read === 1) return t(where === 1 ? 'photos.sum.whereOne' : 'photos.sum.oneNot');
  return where === 0 ? t('photos.sum.noneWhere') : t('photos.sum.where', { some: where, count: read });
}

/** What else they tell, how many nothing, and of how many that is not known. Empty for a single one, which its row tells about. */
export function sayRest(t: FullTranslator, sums: PhotoSums): string {
  if (sums.read < 2) return '';
  const list = (['when', 'device', 'who', 'nothing', 'unknown'] as const)
    .filter((what) => sums[what] > 0)
    .map((what) => t(`photos.sum.${what}`, { some: sums[what] }));
  return list.length === 0 ? '' : t('photos.sum.rest', { count: sums.read, list: t.list(list) });
}
