import { defineDetector, type Span } from '../define';
import { readBefore } from '../read-around';

/** Four numbers; as part of a longer version, a word or a path it is none. */
const four = /(?<![\p{L}\d_\-–]|\d[.:]|[.:]\d)(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\d_]|\.\d|-\d)/gu;
/** Begins with a digit and no look behind, which is tried at every character. */
const mayHoldFour = /\d\.\d{1,3}\.\d/;
/** Two colons with at most a group between them: every address of the sixth version has such a pair, few other things do. */
const pair = /:[0-9a-f]{0,4}:/gi;

const numberedWord =
  /(?:(?<![a-z\u00c0-\u024f\d])(?:v|ver|versie|version|versión|versione|release|build|firmware|driver|update|patch|firefox|chrom(?:e|ium)|safari|edge|opera|windows|macos|android|ios|linux|node|php|java|nginx|apache|mysql|sw|fw|sdk|api|kernel|[a-z\u00c0-\u024f]*section|§+|sec|chapter|hoofdstuk|paragraaf|par|art|artikel|article|kapitel|abschnitt|chapitre|table|tabel|tabelle|fig|figure|figuur|oid)\.?[ \u00a0:=#-]{0,2}|[a-z\u00c0-\u024f\d]\/)$/i;
const addressWord =
  /(?<![a-z\u00c0-\u024f\d])(?:ip(?:v[46])?s?|ip-?adres[a-z\u00c0-\u024f]*|server|host|ping|adres|address|adresse)(?![a-z\u00c0-\u024f\d])/i;

export default defineDetector({
  kind: 'ip-address',
  find(text) {
    const spans = [...(mayHoldFour.test(text) ? findFours(text) : []), ...findSixes(text)];
    spans.sort((a, b) => a.start - b.start);
    return spans.filter(({ start }, index) => index === 0 || start >= spans[index - 1]!.end);
  },
});

function findFours(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(four)) {
    const numbers = match[0].split('.');
    if (numbers.some((part) => Number(part) > 255 || (part.length > 1 && part.startsWith('0')))) continue;
    const [a, b] = numbers.map(Number) as [number, number];
    // The machine itself, nobody, everybody, and masks of networks say nothing about a person.
    if (a === 0 || a === 127 || a === 255) continue;
    const before = readBefore(text, match.index, 40);
    const named = addressWord.test(before);
    if (numberedWord.test(before) && !named) continue;
    const local =
      a === 10 ||
      (a === 172 && b >= 16 && b < 32) ||
      (a === 192 && b === 168) ||
      (a === 169 && b === 254) ||
      a >= 224;
    const known = /^(?:1\.1\.1\.1|1\.0\.0\.1|8\.8\.[48]\.[48]|9\.9\.9\.9)$/.test(match[0]);
    // `1.2.3.4` may number a paragraph as well.
    const small = numbers.every((part) => Number(part) < 30);
    const certainty = local || known || (small && !named) ? 'low' : named ? 'high' : 'medium';
    spans.push({
      kind: 'ip-address',
      start: match.index,
      end: match.index + match[0].length,
      certainty,
      form: 'v4',
    });
  }
  return spans;
}

/** An address has at most 45 characters. */
const longest = 46;

function findSixes(text: string): Span[] {
  const spans: Span[] = [];
  pair.lastIndex = 0;
  for (let match = pair.exec(text); match; match = pair.exec(text)) {
    let start = match.index;
    while (start > 0 && match.index - start <= longest && isGroupChar(text.charCodeAt(start - 1))) start--;
    let end = match.index;
    while (end < text.length && end - match.index <= longest && isGroupChar(text.charCodeAt(end))) end++;
    pair.lastIndex = end;
    // An embedded fourth version's address stands at the end.
    const tail = /^(?:\.\d{1,3}){3}/.exec(text.slice(end, end + 12));
    if (tail) end += tail[0].length;
    if (/[:]$/.test(text.slice(start, end)) && !text.slice(start, end).endsWith('::')) end--;
    if (/^:[^:]/.test(text.slice(start, end))) start++;
    if (/[\p{L}\d_.-]/u.test(text.charAt(start - 1)) || /[\p{L}\d_]/u.test(text.charAt(end))) continue;
    const certainty = judgeSix(text.slice(start, end), () => addressWord.test(readBefore(text, start, 40)));
    if (certainty) spans.push({ kind: 'ip-address', start, end, certainty, form: 'v6' });
  }
  return spans;
}

function judgeSix(address: string, isNamed: () => boolean): Span['certainty'] | null {
  const tail = /(?<=:)\d{1,3}(?:\.\d{1,3}){3}$/.exec(address);
  if (tail?.[0].split('.').some((part) => Number(part) > 255)) return null;
  const body = tail ? `${address.slice(0, tail.index)}0:0` : address;
  const halves = body.split('::');
  if (halves.length > 2) return null;
  const groups = halves.flatMap((half) => (half ? half.split(':') : []));
  if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return null;
  const first = groups[0]?.toLowerCase() ?? '';
  // Given out so far are addresses from 2000 to 3fff; `fe80` and `fc00` to `fdff` are local.
  const given = /^[23][0-9a-f]{3}$/.test(first);
  if (halves.length === 1)
    return groups.length !== 8 ? null : given ? 'high' : /^f[cde]/.test(first) ? 'low' : 'medium';
  if (groups.length > 7) return null;
  if (given && groups.length >= 2) return 'high';
  if (/^(?:fe80|f[cd][0-9a-f]{2})$/.test(first) && groups.length >= 2) return 'low';
  return groups.length >= 3 && isNamed() ? 'low' : null;
}

function isGroupChar(code: number): boolean {
  return (
    (code >= 48 && code <= 58) || // digits and the colon
    (code >= 97 && code <= 102) ||
    (code >= 65 && code <= 70)
  );
}
