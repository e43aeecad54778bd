import { passwordStems, readPassword } from '../credentials/find-passwords';
import { keyCue, keyShapes, keyStems } from '../credentials/keys';
import { defineDetector, type Span } from '../define';

const privateKey = /-----BEGIN (?:[A-Z\d]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
/** Longest private key that is read to its end, in characters. */
const longestKey = 8000;
/** Beginnings of keys that are looked at: more than 50,000 characters, which is what is read of a draft, hold of whole keys. */
const mostKeys = 300;
const bearer = /(?:bearer|basic|token)[ \u00a0]+([A-Za-z\d._~+/-]{16,4000}={0,2})/iy;
const bearerStems = ['bearer ', 'basic ', 'token '];
const userinfo = /(?<=[a-z\d]:\/\/)[^\s/?#@:]{1,100}:([^\s/?#@]{1,200})@(?=[\p{L}\d[])/giu;

export default defineDetector({
  kind: 'credentials',
  hint: /-----BEGIN |:AA|:\/\//,
  stems: [...passwordStems, ...keyStems, ...bearerStems],
  find(text, _context, starts) {
    const spans: Span[] = [];
    const add = (start: number, end: number, form: string, certainty: Span['certainty'] = 'high') =>
      spans.push({ kind: 'credentials', start, end, form, certainty });
    if (text.includes('-----BEGIN ')) {
      let seen = 0;
      for (const match of text.matchAll(privateKey)) {
        if (++seen > mostKeys) break;
        const from = match.index + match[0].length;
        const close = /-----END [A-Z\d ]{0,40}PRIVATE KEY(?: BLOCK)?-----/.exec(
          text.slice(from, from + longestKey),
        );
        add(match.index, close ? from + close.index + close[0].length : from, 'private-key');
      }
    }
    let keys = false;
    for (const at of starts) {
      if (!keys) {
        keyCue.lastIndex = at;
        keys = keyCue.test(text);
      }
      bearer.lastIndex = at;
      const match = bearer.exec(text);
      if (match) {
        const token = match[1]!.replace(/[.,]+$/, '');
        const start = bearer.lastIndex - match[1]!.length;
        // A path or a long word is none.
        if (/\d/.test(token) && /[A-Za-z]/.test(token) && !/^[\w-]+(?:[./][a-z-]+)+$/.test(token))
          add(start, start + token.length, 'bearer', 'medium');
      }
      const password = readPassword(text, at);
      if (password) spans.push(password);
    }
    // Telegram's tokens begin with digits.
    if (keys || text.includes(':AA'))
      for (const { form, shape } of keyShapes)
        for (const match of text.matchAll(shape)) add(match.index, match.index + match[0].length, form);
    if (text.includes('://') && text.includes('@')) {
      for (const match of text.matchAll(userinfo)) {
        if (/^(?:[*x•]+|<.*>|pass(?:word)?|\$.*|\{.*\})$/i.test(match[1]!)) continue;
        add(match.index, match.index + match[0].length - 1, 'address-password');
      }
    }
    return spans.length > 1 ? takeFirst(spans) : spans;
  },
});

/** Of several that overlap the certain and then the longer one. */
function takeFirst(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (!last || last.end <= span.start) kept.push(span);
    else if (span.certainty === 'high' && last.certainty !== 'high') kept[kept.length - 1] = span;
  }
  return kept;
}
