import type { Span } from '../define';
import { isPublicDomain } from './judge-domain';
import { readLocal } from './read-local';

const atWords = 'at|ät|arobase|apenstaartje|apestaartje|klammeraffe';
/** How these begin where they are words on their own, see `makeWordScan`. */
export const signStems = ['at ', 'ät ', 'arobase ', 'apenst', 'apest', 'klammeraff'];
const wordSign = new RegExp(`(?:${atWords})[ \\u00a0]`, 'iy');
/** Begin with a character that is rare in prose, so that a text without it is passed over at once. */
const bracketSign = new RegExp(`[([{<«]\\s?(?:${atWords}|a|@)\\s?[)\\]}>»]`, 'gi');
const spacedSign = /@(?<=[ \u00a0]@)[ \u00a0]/g;
const isSpace = (text: string, at: number) => /^[ \u00a0]$/.test(text.charAt(at));
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
  /(?<![a-z\u00c0-\u024f\d])(?:e-?mail|mail|mailen|contact|reach|bereik|bereikbaar|schreib|adresse?|address|courriel)[a-z\u00c0-\u024f]{0,3}(?![a-z\u00c0-\u024f\d])/i;
/** Words before a plain `at` that begin no address. */
const noLocal =
  /^(?:me|us|him|her|it|you|them|am|is|are|was|were|be|been|work|works|worked|working|look|looking|here|mail|email|account|job|again|available|people|sold|out|now|and|or|not|only|all|page|site)$/i;

interface Sign {
  start: number;
  end: number;
  /** Stands in brackets, or is a word that is used for nothing else. */
  sure: boolean;
}

/** All that may stand for an `@`, with the spaces around it, in order. */
function listSigns(text: string, starts: readonly number[]): Sign[] {
  const signs: Sign[] = [];
  for (const { index, 0: found } of text.matchAll(bracketSign)) {
    const end = index + found.length;
    signs.push({
      start: isSpace(text, index - 1) ? index - 1 : index,
      end: isSpace(text, end) ? end + 1 : end,
      sure: true,
    });
  }
  for (const { index } of text.matchAll(spacedSign))
    signs.push({ start: index - 1, end: index + 2, sure: false });
  for (const start of starts) {
    wordSign.lastIndex = start;
    if (isSpace(text, start - 1) && wordSign.test(text))
      signs.push({ start: start - 1, end: wordSign.lastIndex, sure: wordSign.lastIndex - start > 3 });
  }
  return signs.sort((a, b) => a.start - b.start);
}

/** Addresses written so that machines miss them: `jane (at) example (dot) com`, `jane at gmail dot com`. */
export function findObfuscated(text: string, starts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const sign of listSigns(text, starts)) {
    const from = sign.end;
    if (sign.start < done) continue;
    domainShape.lastIndex = from;
    const run = domainShape.exec(text)?.[0];
    if (!run) continue;
    const start = readLocal(text, sign.start);
    if (start === sign.start) continue;
    const found = pickDomain(run);
    if (!found) continue;
    if (!sign.sure && !isMeant(text, start, text.slice(start, sign.start), found, from + found.length))
      continue;
    spans.push({
      kind: 'email',
      start,
      end: from + found.length,
      certainty: sign.sure ? 'medium' : 'low',
      form: '',
    });
    done = from + found.length;
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

function isMeant(text: string, start: number, local: string, domain: string, end: number): boolean {
  if (noLocal.test(local)) return false;
  if (mailHost.test(domain.replace(dots, '.'))) return true;
  dots.lastIndex = 0;
  // `open at bookshop.example.com` and `follow us at x dot com` say where, not whom.
  if (domain.replace(dots, '.') === domain) return false;
  return (
    /[\d._]/.test(local) ||
    mailWord.test(text.slice(Math.max(0, start - 40), start)) ||
    /^ (?:is|ist|est) .{0,12}e?-?mail/i.test(text.slice(end, end + 24))
  );
}
