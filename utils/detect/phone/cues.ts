import { isDigit, isLetter } from './letters';

/**
 * What a word before a number says of it. `label`: names a phone number; `verb`: something done with one, or any number;
 * `other`: names some other number.
 */
export type Cue = 'label' | 'verb' | 'other' | '';

export interface CueBefore {
  /** What the nearest cue before the number says; empty where none is near. */
  cue: Cue;
  /** The cue leads straight to the number: `call me at`, `Phone:`. */
  leads: boolean;
}

const labels =
  /^(?:(?:cell|mobile|tele)?phones?|tel|tele?fono?|telef|telefoon\p{L}*|telefon(?:e|i|isch|nummern?)?|(?:mobil|festnetz|handy|ruf|notruf|fax|telefax)(?:telefon)?(?:nummern?)?|(?:thuis|werk|priv[ée]|gsm|nood|contact|doorkies|service|fax|bel|alarm|privat|kontakt|service|durchwahl)nummern?|t[ée]l[ée]phone|t[ée]l|telnr|telno|mobile?|mobiel\p{L}*|mob|mobieltje|cell|gsm|fax|faks|telefax|landline|hotline|helpline|whats?app?|wapp|wa|sms|signal|viber|portable|m[óo]vil|celular|cellulare|handphone|hp|ph|mobiltelefon|06-?nummer)$/u;
/** These are names of numbers only with a colon or stop behind them. */
const labelled =
  /^(?:t|m|p|f|h|w|c|desk|office|home|work|kantoor|werk|thuis|priv[ée]|privat|b[üu]ro|bureau|toll|free)$/;
const verbs = new Set(
  'call calls calling called text texts texting txt tex ring dial dialing phoned reach message messages messaging contact answer answering answers bel belt bellen gebeld belde app appen appje appt appelez appeler appelle joindre joignable anrufen angerufen ruf erreichbar erreichst erreichen bereikbaar bereiken llama llamar llame chiama chiamare ligue ring'.split(
    ' ',
  ),
);
const number = /^(?:numbers?|nummers?|nummern|numéro|numero|número|nr|no)$/;
/** Before `number` these leave open which. */
const open = new Set(
  'my the this that your his her our their a an new old private personal direct work home which following right correct same other another emergency on at via by to from and or is with of for mijn zijn haar dit het dat een ons onze je jouw uw jullie nieuw nieuwe oud oude op naar bij onder met van vast vaste meine meiner mein deine seine ihre unsere die der unter neue neuen mon son notre votre le du au ce nouveau mi su il mio meu'.split(
    ' ',
  ),
);
const others =
  /^(?:order\p{L}*|bestel\p{L}*|track\p{L}*|trace|parcel|package|pakket\p{L}*|zending\p{L}*|sendung\p{L}*|colis|timestamp|tijdstempel|is[bs]n|bsn|burgerservice\p{L}*|sofi\p{L}*|ssn|security|iban|bic|account|rekening\p{L}*|konto\p{L}*|kvk\p{L}*|btw\p{L}*|vat|siren|siret|invoice\p{L}*|factu\p{L}*|rechnung\p{L}*|serial|serie\p{L}*|model\p{L}*|version|versi\p{L}*|build|reference|referentie|ref|kenmerk|id|ids|pin|code|barcode|streepjescode|ean|gtin|upc|sku|part|kenteken|seizoen|season|ticket|case|dossier\p{L}*|polis\p{L}*|policy|klant\p{L}*|customer|kunden\p{L}*|pati[eë]nt\p{L}*|licen[cs]e|passport|paspoort|reisepass|card|kaart\p{L}*|karte|carte|creditcard|steuer\p{L}*|nino|nhs|isrc|imei|zip|postcode|coordinates|lat|lon|score|type|zaak\p{L}*|artikel\p{L}*|item|lot|batch|booking|boeking\p{L}*|reservation|kbo|bce|chassis|vluchtnummer|flight|member\p{L}*|lidmaatschap\p{L}*|transactie\p{L}*|transaction\p{L}*|doi|pmid|commit|uuid|hash|\p{L}{2,}nummern?)$/u;

/** Words that may stand between a cue and the number it is about. */
const links = new Set(
  'me us him her them at on via now my our your his the this number numbers no nr to is it or and registered new today back directly direct mobile phone cell office home work op naar met nummer het mij ons ook au le la sur moi nous mich uns unter auf an die der al a by please anytime mijn je dan even gewoon maar en of onder hier nummers are it numéro nummer ist lautet est mon uw'.split(
    ' ',
  ),
);
const mostLinks = 5;
/** How far a cue reaches, in characters. */
const reach = 48;
/** A longer run of letters is no word that is known here. */
const longest = 24;

const known = new Map<string, Cue>();

function sayOf(word: string): Cue {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const cue = labels.test(word) ? 'label' : verbs.has(word) ? 'verb' : others.test(word) ? 'other' : '';
  if (known.size > 4000) known.clear();
  known.set(word, cue);
  return cue;
}

/** The run of letters that ends at an offset; empty where it is glued to a digit or longer than a word. */
function readWordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start <= longest && isLetter(text.charCodeAt(start - 1))) start -= 1;
  if (end - start > longest || isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(end)))
    return '';
  return text.slice(start, end).toLowerCase();
}

/** Signs between words that part nothing. */
const loose = new Set([...':.,;()-–=>*_|/?!"\'’`'].map((sign) => sign.charCodeAt(0)));
const isLoose = (code: number) => code <= 32 || code === 160 || loose.has(code);
/** 📞 📟 📠, 📱 📲, ☎ ✆: their last units. */
const isPhoneSign = (code: number, before: number) =>
  code === 0x260e ||
  code === 0x2706 ||
  (before === 0xd83d && ((code >= 0xdcde && code <= 0xdce0) || code === 0xdcf1 || code === 0xdcf2));

/** What the words before a number say of it: looks back from it to the nearest cue, a short way only. */
export function readCue(text: string, start: number): CueBefore {
  let leads = true;
  let words = 0;
  let digits = 0;
  const floor = Math.max(0, start - reach);
  let at = start;
  while (at > floor) {
    const code = text.charCodeAt(at - 1);
    if (isLetter(code)) {
      const word = readWordBefore(text, at);
      const cue = word && nameCue(text, at, word);
      if (cue) return { cue, leads };
      words += 1;
      if (words > mostLinks || !links.has(word)) leads = false;
      at -= Math.max(1, word.length);
      continue;
    }
    if (isPhoneSign(code, text.charCodeAt(at - 2))) return { cue: 'label', leads };
    // A variation selector belongs to the sign before it.
    // What stands before another number is said of that one.
    if (isDigit(code) && ++digits > 6) break;
    if (isDigit(code) || !(isLoose(code) || code === 0xfe0f)) leads = false;
    at -= 1;
  }
  return { cue: '', leads: false };
}

function nameCue(text: string, end: number, word: string): Cue {
  if (number.test(word)) return nameNumber(text, end - word.length, word);
  const cue = sayOf(word);
  // States are written with their capitals: `Seattle, WA 98101`.
  if (
    word === 'wa' &&
    text.startsWith('WA', end - 2) &&
    /\p{L}, ?WA$/u.test(text.slice(Math.max(0, end - 8), end))
  )
    return '';
  if (cue) return cue;
  return labelled.test(word) && /^ ?[:.] /.test(text.slice(end, end + 3)) ? 'label' : '';
}

/** `phone number`, `order number`, or only `the number`. */
function nameNumber(text: string, start: number, word: string): Cue {
  let at = start;
  while (at > 0 && start - at < 3 && ' -.'.includes(text[at - 1]!)) at -= 1;
  const before = at < start ? readWordBefore(text, at) : '';
  if (word === 'no' || word === 'nr') return sayOf(before);
  if (!before || open.has(before)) return 'verb';
  const cue = sayOf(before);
  return cue === 'verb' ? 'label' : cue || (before.length > 1 ? 'other' : 'verb');
}

const after =
  /[\s,)\-–*]{0,3}\(?(?:office|fax|mobile|mobiel|cell|home|work|mob|gsm|whatsapp|werk|thuis|priv[ée]|kantoor|bureau|b[üu]ro|privat|handy|phone|tel)(?![\p{L}\d])/iuy;

/** Whether the words behind a number say that it is one to call: `office`, `fax`. */
export function isNamedAfter(text: string, end: number): boolean {
  after.lastIndex = end;
  return after.test(text);
}
