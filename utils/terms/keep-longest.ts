interface Span {
  start: number;
  end: number;
}

/**
 * Whether a span may be added to those kept, which never overlap: of two that do the longer stays, so shorter ones are taken out. Spans must come
 * in order of their ends.
 */
export function makeRoom(kept: Span[], start: number, end: number): boolean {
  let size = kept.length;
  while (size > 0 && kept[size - 1]!.end > start) {
    const other = kept[size - 1]!;
    if (other.end - other.start >= end - start) return false;
    size--;
  }
  kept.length = size;
  return true;
}
