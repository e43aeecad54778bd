/** A page's structure as it may leave the device: no text and no values. Nothing, until it is known what to leave out. */
export function stripSnapshot(_raw: unknown): unknown {
  return null;
}
