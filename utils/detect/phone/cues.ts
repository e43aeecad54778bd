/**
 * Words before a number that say what it is. `label`: names a phone number; `verb`: something done with one;
 * `other`: names some other number. Prefixes, so that compounds and inflections are met.
 */
const label =
  '(?:(?:cell|mobile|tele)?[ -]?phone|mobile|cell|fax|contact|whatsapp)[ -]numbers?|phone|telephone|telefoon\\p{L}*|tele?fono?|t[ée]l[ée]phone|t[ée]l|telnr|mobile?|mobiel\\p{L}*|mob|mobilnummer|cell|cellphone|gsm|fax|faks|handy|handynummer|rufnummer|landline|hotline|helpline|whatsapp|whats app|wapp|wa|sms|signal|portable|m[óo]vil|cellulare|toll[- ]free|tel\\.? ?nr|tel\\.? ?nummer|(?:desk|office|home|work)(?=:)|mobiltelefon|festnetz';
const verb =
  "call|calls|calling|called|text|texts|texting|txt|tex|ring|dial|dialing|reach|message|messages|messaging|contact|answer|answering|answers|bel|belt|bellen|app|appen|sms'en|appelez|appeler|joindre|joignable|anrufen|ruf|erreichbar|erreichen|bereikbaar|bereiken|llama|chiama|number|numéro|nummer";
const other =
  '(?!(?:my|the|this|that|your|his|her|our|their|an?|new|old|private|personal|direct|work|home|which|following|right|correct|same|mijn|zijn|haar|dit|het|dat|een|ons|nieuwe?|oude?) )\\p{L}{2,20} (?:number|nummer)|order\\p{L}*|bestel\\p{L}*|track\\p{L}*|trace|timestamp|tijdstempel|is[bs]n|bsn|burgerservice\\p{L}*|sofi\\p{L}*|ssn|social security|iban|bic|account|rekening\\p{L}*|konto\\p{L}*|kvk\\p{L}*|btw\\p{L}*|vat|siren|siret|invoice|factu\\p{L}*|rechnung\\p{L}*|serial|serie\\p{L}*|model\\p{L}*|version|versi\\p{L}*|build|reference|referentie|ref|kenmerk|id|pin|code|barcode|streepjescode|ean|gtin|sku|part|kenteken|seizoen|season|ticket|case|dossier\\p{L}*|polis\\p{L}*|policy|klant\\p{L}*|customer|kunden\\p{L}*|pati[eë]nt\\p{L}*|licen[cs]e|passport|paspoort|reisepass|card|kaart\\p{L}*|karte|carte|steuer\\p{L}*|national id|nino|nhs|isrc|imei|zip|postcode|coordinates|lat|lon|score|type|zaak\\p{L}*|artikel\\p{L}*|item|lot|batch';

const cue = new RegExp(`(?<![\\p{L}\\d])(?:(${label})|(${verb})|(${other}))(?![\\p{L}\\d])`, 'giu');
/** What may stand between a verb and the number it is about. */
const link =
  /^[\s:.,;()\-–=>]*(?:(?:me|us|him|her|them|at|on|via|now|my|our|your|his|the|this|number|no|nr|to|is|it|or|registered|new|today|back|directly|mobile|phone|cell|op|naar|met|nummer|het|mij|ons|ook|au|le|la|sur|moi|nous|mich|uns|unter|auf|an|die|der|al|a|at:|by|please)[\s:.,;()\-–=>]*){0,5}$/i;
/** How far a cue reaches, in characters. */
const reach = 48;

export type Cue = 'label' | 'verb' | 'other' | '';

export interface CueBefore {
  /** What the nearest cue before the number says; empty where none is near. */
  cue: Cue;
  /** The cue leads straight to the number: `call me at`, `Phone:`. */
  leads: boolean;
}

/** Reads what the words before a number say of it; asked from left to right it passes over the text once. */
export function followCues(text: string): (start: number) => CueBefore {
  let read = 0;
  let last = { end: -reach, cue: '' as Cue };
  return (start) => {
    const from = Math.max(read, start - reach);
    for (const match of text.slice(from, start).matchAll(cue)) {
      const said = match[1] ? 'label' : match[2] ? 'verb' : 'other';
      last = { end: from + match.index + match[0].length, cue: said };
    }
    read = Math.max(read, start);
    if (last.end > start || start - last.end > reach) return { cue: '', leads: false };
    return { cue: last.cue, leads: link.test(text.slice(last.end, start)) };
  };
}

const after =
  /[\s,)\-–]{0,3}\(?(?:office|fax|mobile|mobiel|cell|home|work|mob|gsm|whatsapp|werk|thuis|priv[ée]|kantoor|bureau|b[üu]ro|privat|handy|phone|tel)(?![\p{L}\d])/iuy;

/** Whether the words behind a number say that it is one to call: `office`, `fax`. */
export function isNamedAfter(text: string, end: number): boolean {
  after.lastIndex = end;
  return after.test(text);
}
