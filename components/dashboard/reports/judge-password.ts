/** Shorter ones make no file: with fewer characters trying them all takes no patience. */
export const leastPassword = 8;

/** What its length says of a password, and no more than that: what it is made of nobody looks at. Null of none. */
export function judgePassword(password: string): 'short' | 'weak' | 'fair' | 'strong' | null {
  const length = [...password.normalize('NFKC')].length;
  if (length === 0) return null;
  if (length < leastPassword) return 'short';
  if (length < 12) return 'weak';
  return length < 20 ? 'fair' : 'strong';
}
