import { findPasswords } from '../credentials/find-passwords';
import { keyCue, keyShapes } from '../credentials/keys';
import { defineDetector, type Span } from '../define';

const privateKey = /-----BEGIN (?:[A-Z\d]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
/** Longest private key that is read to its end, in characters. */
const longestKey = 8000;
const bearer = /(?<![\p{L}\d])(?:bearer|basic|token)[ \u00a0]+([A-Za-z\d._~+/-]{16,4000}={0,2})/giu;
const userinfo = /(?<=[a-z\d]:\/\/)[^\s/?#@:]{1,100}:([^\s/?#@]{1,200})@(?=[\p{L}\d[])/giu;

export default defineDetector({
  kind: 'credentials',
  find(text) {
    const spans: Span[] = [];
    const add = (start: number, end: number, form: string, certainty: Span['certainty'] = 'high') =>
      spans.push({ kind: 'credentials', start, end, form, certainty });
    if (keyCue.test(text))
      for (const { form, shape } of keyShapes)
        for (const match of text.matchAll(shape)) add(match.index, match.index + match[0].length, form);
    if (text.includes('-----BEGIN ')) {
      for (const match of text.matchAll(privateKey)) {
        const from = match.index + match[0].length;
        const close = /-----END [A-Z\d ]{0,40}PRIVATE KEY(?: BLOCK)?-----/.exec(
          text.slice(from, from + longestKey),
        );
        add(match.index, close ? from + close.index + close[0].length : from, 'private-key');
      }
    }
    if (/bearer|basic|token/i.test(text)) {
      for (const match of text.matchAll(bearer)) {
        const end = match.index + match[0].length;
        const token = match[1]!.replace(/[.,]+$/, '');
        // A path or a long word is none.
        if (/\d/.test(token) && /[A-Za-z]/.test(token) && !/^[\w-]+(?:[./][a-z-]+)+$/.test(token))
          add(end - match[1]!.length, end - match[1]!.length + token.length, 'bearer', 'medium');
      }
    }
    if (text.includes('://') && text.includes('@')) {
      for (const match of text.matchAll(userinfo)) {
        if (/^(?:[*x•]+|<.*>|pass(?:word)?|\$.*|\{.*\})$/i.test(match[1]!)) continue;
        add(match.index, match.index + match[0].length - 1, 'address-password');
      }
    }
    for (const span of findPasswords(text)) spans.push(span);
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
