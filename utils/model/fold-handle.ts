/** Equal for who searches by handle: case does not count, nor a leading `@` and a federated `@instance`, which say where an account is, not whose. */
export function foldHandle(handle: string): string {
  const folded = handle.normalize('NFKC').toLowerCase().trim();
  return /^@?([^@/\s]+)(?:@[^@/\s]+)?$/.exec(folded)?.[1] ?? folded;
}
