/** Above this many characters some mail programs and browsers open nothing, or cut the text off. */
export const mailtoLimit = 2_000;

/**
 * An address that opens the mail program with everything filled in (RFC 6068: percent-encoded, lines ended by CR LF). Text that is no
 * well-formed Unicode is mended first.
 */
export function writeMailto({
  to,
  subject,
  body = '',
}: {
  to: string;
  subject: string;
  body?: string;
}): string {
  const encode = (text: string) => encodeURIComponent(text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n'));
  const fields = [`subject=${encode(subject)}`, ...(body === '' ? [] : [`body=${encode(body)}`])];
  return `mailto:${encode(to.replace(/\s+/g, '')).replaceAll('%40', '@')}?${fields.join('&')}`;
}
