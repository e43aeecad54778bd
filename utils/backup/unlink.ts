import { foldWords } from '../lists/fold-words';
import { signText } from '../store/keyed-hash';
import { unlinkedMark } from '../store/unlinked';
import type { Row } from './rows';

/**
 * Makes rows of another install fit this one: its keyed hashes mean nothing here, and would look like answers. Those of fields and places go,
 * and ids made of them get a mark instead; own contacts are nothing but hashes and stay behind; apps, whose names are kept, are hashed anew.
 */
export function makeUnlink(key: CryptoKey, made: number): (row: Row) => Promise<Row | null> {
  let next = 0;
  const mark = () => `${unlinkedMark}${made.toString(36)}-${next++}`;
  return async (row) => {
    if (row.store === 'contacts') return null;
    if (row.store === 'sharings') return { ...row, value: { ...row.value, contacts: [] } };
    if (row.store !== 'observations') return row;
    const { value } = row;
    const within = (id: string) => value.id.slice(0, value.id.lastIndexOf('|') + 1) + id;
    if (value.kind === 'profile-field') {
      if (value.hash === null) return row;
      // The id of a photo is not made of its hash.
      if (value.field === 'photo') return { ...row, value: { ...value, hash: null } };
      return { ...row, value: { ...value, id: within(mark()), hash: null } };
    }
    if (value.kind === 'session') return { ...row, value: { ...value, id: within(mark()), placeHash: null } };
    if (value.kind !== 'connected-app') return row;
    const hash = await signText(key, `connected-app\u0000${foldWords(value.name)}`);
    return { ...row, value: { ...value, id: within(hash) } };
  };
}
