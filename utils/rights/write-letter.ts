import { cleanText } from '../model/clean-text';
import type { Locale } from '../model/settings';
import { letters as de } from './letters/de';
import type { Block, LetterKind, LetterWords } from './letters/define';
import { letters as en } from './letters/en';
import { letters as fr } from './letters/fr';
import { letters as nl } from './letters/nl';

const languages: Readonly<Record<Locale, LetterWords>> = { en, nl, de, fr };

export interface LetterRequest {
  kind: LetterKind;
  language: Locale;
  /** The network's name, or its server's; empty where there is no name for it. */
  network: string;
  /** The account it is about; null when none is known. */
  account: { handle: string; url: string | null } | null;
  /** Of who writes. */
  name: string;
  /** Where the answer may go, a line each. */
  sender: readonly string[];
  /** Name and postal address of whom it is for, a line each. */
  contact: readonly string[];
  /** `2026-11-22`. Given, so that the same request makes the same letter. */
  date: string;
  /** What else the data can be found by, a line each: an e-mail address, a customer number. */
  references: readonly string[];
  /** Of an objection: the person's own grounds; empty for those of the letter. */
  reasons?: string;
}

export interface Letter {
  subject: string;
  /** From the greeting to the name. */
  body: string;
  /** The whole sheet: sender, recipient, date, subject and body. */
  sheet: string;
}

const longestLine = 200;
const longestReasons = 2_000;
const mostLines = 12;

/** One line without anything that could break or disguise it; lone surrogates would make an address impossible to write. */
const cleanLine = (text: string, longest = longestLine): string =>
  [...cleanText(text.toWellFormed().replace(/\s+/g, ' '))].slice(0, longest).join('').trim();

const cleanLines = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => line.split(/\r\n|[\r\n\u2028\u2029]/))
    .map((line) => cleanLine(line))
    .filter((line) => line !== '')
    .slice(0, mostLines);

/** In one pass, so that a name written like a placeholder stays a name. */
const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, slot: string) => values[slot] ?? whole);

function writeDate(date: string, words: LetterWords): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = words.months.split(' ')[month! - 1];
  if (!year || !name || !day) throw new Error(`not a date: ${date}`);
  return words.date(day, name, year);
}

const isWebAddress = (url: string | null): url is string =>
  url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/**
 * Writes a letter by which a person uses a right of the GDPR. Pure; own wording, after the text of Regulation (EU) 2016/679 of 27 April
 * 2016, articles 12, 15, 17 to 22, 46 and 77 (https://eur-lex.europa.eu/eli/reg/2016/679/oj, OJ L 119 of 4 May 2016). Throws for a date
 * that is none.
 */
export function writeLetter(request: LetterRequest): Letter {
  const words = languages[request.language];
  const handle = cleanLine(request.account?.handle ?? '');
  const url = request.account?.url ?? null;
  const values = {
    network: cleanLine(request.network) || words.site,
    handle,
    url: isWebAddress(url) ? cleanLine(url, 2_000) : '',
    reasons: cleanLine(request.reasons ?? '', longestReasons) || words.reasons,
  };
  const known = [
    ...(handle === '' ? [] : [fill(words.handle, values)]),
    ...(values.url === '' ? [] : [fill(words.profile, values)]),
    ...cleanLines(request.references),
  ];
  const name = cleanLine(request.name) || words.nameless;
  const blocks: readonly Block[] = [
    words.greeting,
    fill(known.length > 0 ? words.aboutFound : words.about, values),
    ...(known.length > 0 ? [known] : []),
    ...words.body[request.kind].map((block) => (typeof block === 'string' ? fill(block, values) : block)),
    ...words.shared,
    words.closing,
    name,
  ];
  const body = blocks
    .map((block) => (typeof block === 'string' ? block : block.map((line) => `- ${line}`).join('\n')))
    .join('\n\n');
  const subject = fill(words.subject[request.kind], values);
  const heads = [
    [name, ...cleanLines(request.sender)],
    cleanLines(request.contact),
    [writeDate(request.date, words)],
    [subject],
  ];
  const head = heads.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return { subject, body, sheet: `${[...head, body].join('\n\n')}\n` };
}
