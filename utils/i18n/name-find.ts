import type { DraftKind } from '../model/words';
import { words as enNotice } from './en/notice';

const { forms } = enNotice.notice;
type Key = `notice.kinds.${DraftKind}.label` | `notice.forms.${keyof typeof forms}`;

/** What a find is called: by its form where that has a name, else by its kind. */
export const nameFind = (t: (key: Key) => string, kind: DraftKind, form: string): string =>
  t(Object.hasOwn(forms, form) ? `notice.forms.${form as keyof typeof forms}` : `notice.kinds.${kind}.label`);
