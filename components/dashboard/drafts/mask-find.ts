import type { DraftKind } from '../../../utils/model/words';
import { maskValue } from '../../../utils/store/mask';

const asField = { email: 'email', phone: 'phone' } as const;

/** What was found, recognisable to who wrote it and to nobody who looks over their shoulder. */
export function maskFind(kind: DraftKind, value: string): string {
  const field = asField[kind as keyof typeof asField];
  const masked = field ? maskValue(field, value) : null;
  return masked ?? value.replace(/[\p{L}\p{N}]/gu, (char, at: number) => (at < 2 ? char : '•')).slice(0, 120);
}
