/** Longest part before the `@`, in characters (RFC 5321). */
const longest = 64;

/** Start of the part before an `@` that stands at `at`; `at` itself where there is none. */
export function readLocal(text: string, at: number): number {
  let start = at;
  while (start > 0 && isLocalChar(text.charCodeAt(start - 1))) {
    if (at - start >= longest) return at;
    start--;
    // `wait...jane@example.com` and `2..jane`: two dots end it.
    if (text.charCodeAt(start) === 46 && text.charCodeAt(start - 1) === 46) {
      start++;
      break;
    }
  }
  while (start < at && /[.'+’-]/.test(text.charAt(start))) start++;
  if (start === at || text.charCodeAt(at - 1) === 46 || !/[\p{L}\d]/u.test(text.slice(start, at))) return at;
  return start;
}

function isLocalChar(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 64 + 1 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 46 || // .
    code === 95 || // _
    code === 45 || // -
    code === 43 || // +
    code === 39 || // '
    // Letters of Latin scripts; others run on into addresses where words are not spaced.
    (code >= 0xc0 && code <= 0x24f)
  );
}
