import { enNotice } from '../../../utils/i18n/en-notice';
import type { FullTranslator } from '../../../utils/i18n/translate';
import type { Caution } from '../../../utils/model/draft';
import type { DraftKind, PhotoKind } from '../../../utils/model/words';

/** What a count is about: `E-mail address`, `Where it was taken`. */
export const nameCaution = (t: FullTranslator, { about, kind }: Pick<Caution, 'about' | 'kind'>): string =>
  about === 'draft'
    ? t(`notice.kinds.${kind as DraftKind}.label`)
    : t(`notice.photoKinds.${kind as PhotoKind}.label`);

type Form = keyof typeof enNotice.notice.forms;

/** What a find is, by its form where that has a name of its own. */
export const nameFind = (t: FullTranslator, kind: DraftKind, form: string): string =>
  Object.hasOwn(enNotice.notice.forms, form)
    ? t(`notice.forms.${form as Form}`)
    : t(`notice.kinds.${kind}.label`);
