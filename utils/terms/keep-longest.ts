interface Span {
  start: number;
  end: number;
}

/** Adds a span to those kept, which never overlap: of two that do the longer stays. Spans must come in order of their ends. */
export function keepLonger<S extends Span>(kept: S[], span: S): void {
  let size = kept.length;
  while (size > 0 && kept[size - 1]!.end > span.start) {
    const other = kept[size - 1]!;
    if (other.end - other.start >= span.end - span.start) return;
    size--;
  }
  kept.length = size;
  kept.push(span);
}
