/** What was worked out of the texts of the page at hand. */
const filled = new Set<Map<string, unknown>>();
let isRemembering = false;

/**
 * While this work is done, what is worked out of a text is worked out once; a page repeats many. Nothing of a page's texts stays in
 * memory after it, so the work must end at once: no promise of it is waited for.
 */
export function rememberTexts<T>(work: () => T): T {
  if (isRemembering) return work();
  isRemembering = true;
  try {
    return work();
  } finally {
    isRemembering = false;
    for (const known of filled) known.clear();
    filled.clear();
  }
}

/** The same function of a text, with a memory for as long as `rememberTexts` lasts. */
export function withMemory<T>(tell: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!isRemembering) return tell(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const told = tell(text);
    known.set(text, told);
    filled.add(known);
    return told;
  };
}
