import type { Database } from '../store/database';
import { signText } from '../store/keyed-hash';

/** By which an install knows the files that it made: a text that says nothing, under its key. Null where there is no key (any more). */
export async function markInstall(db: Database): Promise<string | null> {
  const key = await db.get('keys', 'hmac');
  return key ? signText(key, 'backup\u0000install') : null;
}
