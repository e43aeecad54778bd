import { type GrantGroup, grantGroups } from '../model/words';
import { foldWords } from './fold-words';
import {
  behalf,
  enFirst,
  enLater,
  enRead,
  enWrite,
  forYou,
  fullAccess,
  groupWords,
  identityWords,
  knownWords,
  onlyGives,
  otherGives,
  otherKeeps,
  otherReads,
  otherWrites,
  publicWords,
  readOnly,
  readWrite,
  yours,
} from './grant-words';
import { readScopes } from './scopes';

/** What a page says that an app may do; `granted` only when all that it says was understood. */
export interface Grants {
  groups: GrantGroup[];
  granted: boolean;
}

/** Lines under which permissions follow, or which go on with them. */
const headers =
  /^(?:(?:what )?(?:this|the) app(?:lication)? (?:can|may|has access to|will be able to|is allowed to|receives)(?: (?:do|see|access))?|it can|(?:currently )?(?:has|have|had) (?:some )?access to|(?:has )?access(?: to|ible)?|permissions?(?: granted)?|granted permissions?|allowed to|(?:data|info(?:rmation)?) (?:you )?(?:'re |are )?(?:shared?|sharing)(?: with .+)?|you(?:'re| are) sharing|scopes?|will (?:be able to|receive)|deze app(?:licatie)? (?:kan|mag|heeft toegang tot)|heeft toegang tot|toegang(?: tot)?|machtigingen|rechten|toestemmingen|(?:gedeelde )?gegevens(?: die je deelt)?|diese (?:app|anwendung) (?:kann|darf|hat zugriff auf)|hat (?:teilweise )?zugriff auf|zugriff(?: auf)?|berechtigungen|(?:geteilte|freigegebene) (?:daten|informationen|infos)|cette app(?:lication)? (?:peut|pourra|a acces a)|a (?:partiellement )?acces a|acces(?: a)?|autorisations?|(?:donnees|informations?|infos) partagees|droits)\s*(?:[:\u2026]+\s*|$)/u;
const headerOpen =
  /^(?:(?:this|the) app(?:lication)? (?:can|may|will be able to|is allowed to|has access to)|(?:currently )?(?:has|have|had) (?:some )?access to|deze app(?:licatie)? (?:kan|mag|heeft toegang tot)|heeft toegang tot|diese (?:app|anwendung) (?:kann|darf|hat zugriff auf)|hat (?:teilweise )?zugriff auf|cette app(?:lication)? (?:peut|pourra|a acces a)|a (?:partiellement )?acces a)\s+(?=\S)/u;
const negative =
  /(?<![\p{L}\d])(?:cannot|can't|can not|will not|won't|does not|doesn't|no longer|no access|never|kan niet|kan geen|mag niet|mag geen|heeft geen|nooit|kann nicht|kann keine|darf nicht|darf keine|hat keinen|nie|ne (?:peut|pourra) pas|n'a pas|jamais|aucun acces)(?![\p{L}\d])/u;
/** What stands on such pages beside permissions. */
const beside =
  /^(?:learn more|more info(?:rmation)?|details|privacy policy|terms.*|website|contact.*|report.*|by .+|meer informatie|meer weten|privacybeleid|voorwaarden.*|van .+|door .+|mehr (?:erfahren|infos)|datenschutz.*|nutzungsbedingungen|von .+|en savoir plus|plus d'infos?|politique de .+|conditions.*|par .+|\S+\.[a-z]{2,10}(?:\/\S*)?|(?:trusted |verified )?(?:app|application|active|actief|aktiv|expired|verlopen|abgelaufen|expiree?))$/u;

interface Clause extends Grants {
  /** `strong` can be nothing but a permission; `weak` could be an app's advertising (`Manage your posts`). */
  as: 'strong' | 'weak' | 'none';
}

/** Groups of what an app may do, out of the lines of its entry (dates and names left out by the caller). */
export function readGrants(lines: readonly string[]): Grants {
  const clauses: Clause[] = [];
  let open = false;
  let scopes = false;
  let closed = false;
  for (const line of lines) {
    const folded = foldWords(line).replace(/^[-–—•*✓✔]\s*/, '');
    const header = headers.exec(folded) ?? headerOpen.exec(folded);
    const rest = header ? folded.slice(header[0].length) : folded;
    if (negative.test(folded)) {
      // *This app cannot:* begins a list of what it may not do.
      closed = /[:…]$/.test(folded) || /\bapp\w* (?:cannot|can't)$/.test(folded);
      open = false;
      continue;
    }
    if (header) {
      open = true;
      closed = false;
      scopes = /^scopes?/.test(folded);
    }
    if (closed || rest === '') continue;
    // Folding may change lengths and letters, names of scopes it does not.
    const named = readScopes(header ? line.slice(-rest.length) : line, scopes);
    if (!named && beside.test(rest)) continue;
    const clause: Clause = named ? { groups: named, granted: true, as: 'strong' } : readClause(rest, open);
    if (open || clause.as !== 'none') clauses.push(clause);
  }
  // One line that could be advertising is no evidence; two, or one beside a sure one, are.
  const strong = open || clauses.some(({ as }) => as === 'strong') || clauses.length > 1;
  if (!strong || clauses.length === 0) return { groups: [], granted: false };
  const found = new Set(clauses.flatMap(({ groups }) => groups));
  const all = lines.map(foldWords);
  if (
    all.some((line) => readOnly.test(line)) &&
    !all.some((line) => readWrite.test(line)) &&
    clauses.every(({ as }) => as !== 'weak')
  )
    if (all.some((line) => fullAccess.test(line))) found.delete('acts-for-you');
  return {
    groups: grantGroups.filter((group) => found.has(group)),
    granted: clauses.every(({ granted }) => granted),
  };
}

/** Items of a list in a line; a row of verbs (`See, edit and delete …`) is none. */
function splitItems(text: string): string[] {
  if (enFirst.test(text)) return [text];
  return text.split(/\s*[,;]\s*|\s+(?:and|en|und|et|&)\s+/u).filter(Boolean);
}

function readClause(text: string, open: boolean): Clause {
  const whole = readPhrase(text);
  const named = splitItems(text).map(readPhrase);
  // Each item must be understood, or something that the app may do is not known.
  const granted = whole.verb ? whole.known : named.every(({ known }) => known);
  const groups = [...whole.groups];
  if (whole.sure) return { groups, granted: true, as: 'strong' };
  if (open) return { groups, granted, as: 'strong' };
  if (text.length > 160 || !granted) return { groups, granted, as: 'none' };
  if (whole.reads && yours.test(text)) return { groups, granted, as: 'strong' };
  if (whole.verb) return { groups, granted, as: yours.test(text) ? 'weak' : 'none' };
  // Nothing but names of things, such as *Name and profile picture, friends list*.
  return { groups, granted, as: named.every(({ bare }) => bare) ? 'strong' : 'none' };
}

interface Phrase {
  groups: ReadonlySet<GrantGroup>;
  known: boolean;
  verb: boolean;
  reads: boolean;
  /** A phrase of its own that means one thing only. */
  sure: boolean;
  /** Nothing but the name of a thing. */
  bare: boolean;
}

const identityAll = new RegExp(identityWords.source, 'gu');

function readPhrase(text: string): Phrase {
  const groups = new Set<GrantGroup>();
  const english = enFirst.exec(text)?.[0] ?? '';
  const writes = enWrite.test(english) || (english !== '' && enLater.test(text)) || otherWrites.test(text);
  const reads = enRead.test(english) || otherReads.test(text);
  const verb = writes || reads;
  const full = fullAccess.test(text);
  const both = readWrite.test(text);
  const named = behalf.test(text) || (writes && forYou.test(text));
  const acts = named || full || both;
  // *Send you e-mail* is done to the person, not for them.
  if (acts || (writes && !/^send you(?![\p{L}])/u.test(text))) groups.add('acts-for-you');

  const rest = text.replace(identityAll, ' ');
  if (rest !== text) groups.add('identity');
  const gives = onlyGives.test(text) || (otherGives.test(text) && !reads && !otherKeeps.test(text));
  if (!gives) {
    for (const [group, words] of groupWords)
      if (words.test(rest) && !(group === 'reads-files' && publicWords.test(rest))) groups.add(group);
  }
  if (full && (groups.size === 1 || /account|konto|compte/.test(text))) groups.add('reads-messages');
  const thing = rest !== text || knownWords.test(rest) || groupWords.some(([, words]) => words.test(rest));
  const closed = full || both || readOnly.test(text) || named;
  // Who one is plays no part where something else of one's own is changed.
  if (writes && groups.size > 2) groups.delete('identity');
  const words = rest.split(/\s+/).filter((word) => /[\p{L}]/u.test(word)).length;
  const bareThing = rest !== text ? words <= 2 : thing && words <= 4;
  return {
    groups,
    known: thing || closed || (verb && words <= 1),
    verb,
    reads,
    sure: named || ((full || both || readOnly.test(text)) && words <= 8),
    bare: !verb && bareThing && text.length <= 60,
  };
}
