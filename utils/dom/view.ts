/** What a reader gets: one document at one moment, with parsed results kept for the length of one reading. */
export interface View {
  readonly document: Document;
  readonly url: URL;
  /** Primary language subtag of the page, lower case (`en`), or `''` when the page does not say. */
  readonly language: string;
  /** Computes once per reading and keeps the result. */
  once<T>(key: string, compute: () => T): T;
}

/** Opens a view on a document. `url` is the page's address, which a saved copy may not carry itself. */
export function createView(document: Document, url: URL): View {
  const kept = new Map<string, unknown>();
  return {
    document,
    url,
    language: (document.documentElement?.lang ?? '').toLowerCase().split(/[-_]/)[0] ?? '',
    once: <T>(key: string, compute: () => T): T => {
      if (!kept.has(key)) kept.set(key, compute());
      return kept.get(key) as T;
    },
  };
}
