/** The account a page title is about. */
export interface TitledAccount {
  /** Null where the title shows the handle alone. */
  name: string | null;
  /** Without `@`. */
  handle: string;
}

/**
 * Takes `Name (@handle)` off a title, whatever language follows: `(3) Robin (@robin) / X`, `Robin（@robin）• …`.
 * An unread count in front is no part of the name.
 */
export function splitTitle(title: string | null | undefined): TitledAccount | null {
  const parts = /^(?:\(\d+\+?\) )?(.*?)\s*[(（]@([\p{L}\p{N}._-]+)[)）]/u.exec(title ?? '');
  if (parts) return { name: parts[1] || null, handle: parts[2]! };
  const alone = /^(?:\(\d+\+?\) )?@([\p{L}\p{N}._-]+)(?=\s|$)/u.exec(title ?? '');
  return alone && { name: null, handle: alone[1]! };
}
