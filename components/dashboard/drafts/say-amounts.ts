import type { FullTranslator } from '../../../utils/i18n/translate';
import type { Amount } from './sum-cautions';

/** `9 in drafts and 3 in photos`; what there is none of is left out. */
export function sayAmounts(t: FullTranslator, { draft, photo }: Amount): string {
  const list = [
    draft > 0 ? t('drafts.found.inDrafts', { some: draft }) : '',
    photo > 0 ? t('drafts.found.inPhotos', { some: photo }) : '',
  ];
  const said = list.filter((one) => one !== '');
  return t.list(said);
}
