import type { Span } from '../define';
import { isPublicDomain } from './judge-domain';
import { readLocal } from './read-local';

const atWords = 'at|ät|arobase|apenstaartje|apestaartje|klammeraffe|@';
/** An `@` in brackets, or as a word on its own. */
const sign = new RegExp(
  `[ \\u00a0]?(?:[([{<«]\\s?(?:${atWords}|a)\\s?[)\\]}>»])[ \\u00a0]?|[ \\u00a0](?:${atWords})[ \\u00a0]`,
  'gi',
);
const dotWord =
  '[ \\u00a0]?[([{<«]\\s?(?:dot|punt|punkt|point|\\.)\\s?[)\\]}>»][ \\u00a0]?|[ \\u00a0](?:dot|punt|punkt|point|\\.)[ \\u00a0]';
const domainShape = new RegExp(
  `[a-z\\d\\u00c0-\\u024f][a-z\\d\\u00c0-\\u024f-]{0,62}(?:(?:${dotWord}|\\.)[a-z\\u00c0-\\u024f\\d][a-z\\u00c0-\\u024f\\d-]{1,62}){1,3}`,
  'iy',
);
const dots = new RegExp(dotWord, 'gi');

/** Hosts of mail that people name in plain words; after `at` few other things are meant. */
const mailHost =
  /^(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|protonmail|proton|gmx|web|aol|msn|ziggo|kpnmail|xs4all|telenet|skynet|wanadoo|laposte|orange|t-online|posteo|mailbox|tutanota|fastmail|btinternet)\./i;
const mailWord =
  /(?<![\p{L}\d])(?:e-?mail|mail|mailen|contact|reach|bereik|bereikbaar|schreib|adresse?|address|courriel)\p{L}{0,3}(?![\p{L}\d])/iu;
/** Words before a plain `at` that begin no address. */
const noLocal =
  /^(?:me|us|him|her|it|you|them|am|is|are|was|were|be|been|work|works|worked|working|look|looking|here|mail|email|account|job|again|available|people|sold|out|now|and|or|not|only|all|page|site)$/i;

/** Addresses written so that machines miss them: `jane (at) example (dot) com`, `jane at gmail dot com`. */
export function findObfuscated(text: string): Span[] {
  const spans: Span[] = [];
  sign.lastIndex = 0;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const from = sign.lastIndex;
    // Signs may share the space between them.
    sign.lastIndex = from - 1 > match.index ? from - 1 : from;
    domainShape.lastIndex = from;
    const run = domainShape.exec(text)?.[0];
    if (!run) continue;
    const start = readLocal(text, match.index);
    if (start === match.index) continue;
    const found = pickDomain(run);
    if (!found) continue;
    const bracketed = /[([{<«]/.test(match[0]);
    const named = !/^.(?:at|@).$/i.test(match[0]);
    if (!bracketed && !named && !isMeant(text, start, text.slice(start, match.index), found)) continue;
    spans.push({
      kind: 'email',
      start,
      end: from + found.length,
      certainty: bracketed || named ? 'medium' : 'low',
      form: '',
    });
    sign.lastIndex = from + found.length;
  }
  return spans;
}

/** The part of the run that, once its dots are dots, is a public domain. */
function pickDomain(run: string): string | null {
  const ends = [run.length, ...[...run.matchAll(dots), ...run.matchAll(/\./g)].map(({ index }) => index)];
  for (const end of ends.sort((a, b) => b - a)) {
    const part = run.slice(0, end).replace(/-+$/, '');
    const domain = part.replace(dots, '.');
    if (domain.includes('.') && isPublicDomain(domain)) return part;
  }
  return null;
}

function isMeant(text: string, start: number, local: string, domain: string): boolean {
  if (noLocal.test(local)) return false;
  if (mailHost.test(domain.replace(dots, '.'))) return true;
  dots.lastIndex = 0;
  // `open at bookshop.example.com` and `follow us at x dot com` say where, not whom.
  if (domain.replace(dots, '.') === domain) return false;
  return /[\d._]/.test(local) || mailWord.test(text.slice(Math.max(0, start - 40), start));
}
