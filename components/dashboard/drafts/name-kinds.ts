import type { FullTranslator } from '../../../utils/i18n/translate';
import type { Caution } from '../../../utils/model/draft';
import type { DraftKind, PhotoKind } from '../../../utils/model/words';

/** What a count is about: `E-mail address`, `Where it was taken`. */
export const nameCaution = (t: FullTranslator, { about, kind }: Pick<Caution, 'about' | 'kind'>): string =>
  about === 'draft'
    ? t(`notice.kinds.${kind as DraftKind}.label`)
    : t(`notice.photoKinds.${kind as PhotoKind}.label`);
