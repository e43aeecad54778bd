/** A number long enough that a word before it is about it, not about the one after. */
const otherNumber = /\d(?:[ .-]?\d){4,}/g;

/**
 * The text just before a find in which a word may say what it is: at most `length` characters, after the last other number and the
 * last empty line.
 */
export function readBefore(text: string, start: number, length = 60): string {
  let before = text.slice(Math.max(0, start - length), start);
  const line = before.lastIndexOf('\n\n');
  if (line >= 0) before = before.slice(line + 2);
  let after = 0;
  for (const match of before.matchAll(otherNumber)) after = match.index + match[0].length;
  return before.slice(after);
}

/** The text just after a find, to the end of its line, where a word in brackets may say what it is. */
export function readAfter(text: string, end: number, length = 24): string {
  const after = text.slice(end, end + length);
  const line = after.indexOf('\n');
  return line < 0 ? after : after.slice(0, line);
}
