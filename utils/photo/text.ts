/** Characters of a value that are kept; no name or keyword is longer, and a comment is told by its beginning. */
const maxText = 2000;

/** Control characters, of which writers pad values with NUL, and white space at the ends; null for what is then empty. */
export function tidyText(text: string): string | null {
  const tidy = text
    .slice(0, maxText)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+/g, ' ')
    .trim();
  return tidy === '' ? null : tidy;
}

/** UTF-8 where the bytes are, else Windows-1252, as nearly all writers did before. Ends at the first NUL. */
export function decodeText(bytes: Uint8Array): string | null {
  const nul = bytes.indexOf(0);
  const used = bytes.subarray(0, Math.min(nul < 0 ? bytes.length : nul, maxText * 4));
  return tidyText(decodeBytes(used));
}

export function decodeBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export function decodeUtf16(bytes: Uint8Array, little: boolean): string | null {
  const used = bytes.subarray(0, maxText * 2);
  const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(used);
  const nul = text.indexOf('\0');
  return tidyText(nul < 0 ? text : text.slice(0, nul));
}

const dateForm = /^\s*(\d{4})[-:/. ]?(\d\d)[-:/. ]?(\d\d)(?:[T ]+(\d\d)[: ]?(\d\d)(?:[: ]?(\d\d))?)?/;

/** Exif's `2026:11:22 13:04:05`, ISO 8601, and IPTC's `20261122`; the time only where it stands. Null for 0000:00:00 and what is none. */
export function readDate(text: string): string | null {
  const match = dateForm.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  if (year! < 1800 || month! < 1 || month! > 12 || day! < 1 || day! > 31) return null;
  if (hour! > 23 || minute! > 59 || second! > 60) return null;
  const date = `${match[1]}-${match[2]}-${match[3]}`;
  return match[4] === undefined ? date : `${date}T${match[4]}:${match[5]}:${match[6] ?? '00'}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 1123's `Sun, 22 Nov 2026 13:04:05 +0100`, as PNG's specification suggests; the zone is left out, as elsewhere. */
export function readMailDate(text: string): string | null {
  const match = /(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})(?: +(\d\d:\d\d(?::\d\d)?))?/i.exec(text);
  const month = months.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  if (!match || month === 0) return null;
  const date = `${match[3]}-${String(month).padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
  return readDate(match[4] ? `${date}T${match[4]}` : date);
}

/** What an unset field holds by default says nothing of anybody. */
export function isBlank(text: string): boolean {
  return /^(?:[\s\-_.?*0]*|unknown|none|n\/a|null|undefined|\(null\))$/i.test(text);
}
