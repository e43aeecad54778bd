import { normaliseLabel } from './normalise-label';
import { withMemory } from './remember';

/** A text, made ready for comparing; the rest is worked out when an equal one was not found. */
export interface Label {
  /** As `normaliseLabel` writes it. */
  text: string;
  parts(): Parts;
}

interface Parts {
  /** Words that carry meaning; articles, pronouns and prepositions left out. */
  words: readonly string[];
  /** Letters in `words`. */
  size: number;
  /** What it is about, rows of `objects` in order: two labels about different things are never near. */
  about: string;
  /** First letters of `words`, a bit each; what shares none with another label's shares no word with it. */
  firsts: number;
  /** It says *hide*, *not*, *without*: the opposite of the same words without. */
  negative: boolean;
}

const stopWords = new Set(
  (
    'the a an your my you me i to of on in for from by with and or this that is are be it at can may re s do does if ' +
    'de het een je jouw jij u uw mijn mij ik van op voor met en dat die te kan mag der die das den dem des ein eine ' +
    'dein deine deinen deiner dir dich sie du ich ihr ihre ihren ihrer mein meine meinen meiner zu von auf im fur mit und kann darf ' +
    'le la les un une des d l votre vos mon ma mes ton ta tes vous tu me moi m t n c qu j au aux sur par pour avec et ou que peut'
  ).split(' '),
);

const negation = new Set(
  (
    'not never no without hide hides hidden block blocks disable prevent stop opt out deny refuse except exclude remove unlink ' +
    'niet geen nooit zonder verberg verbergen verborgen blokkeer blokkeren behalve verwijder ' +
    'nicht kein keine keinen nie ohne ausblenden verstecken blockieren ausser ' +
    'ne pas jamais sans masquer cacher bloquer desactiver refuser sauf'
  ).split(' '),
);

/** One thing per row, in any language; those of five letters and more stand for what begins with them. */
const objects = (
  'email courriel|phone telefo telepho mobile mobiel handy handynummer mobilfunk sms|post posts tweet tweets beitrag beitra publication|' +
  'story stories storys verhaal verhalen|reel reels|video videos clip clips|photo photos foto fotos picture image bild bilder|' +
  'message messag nachricht bericht berichten privebericht dm dms|comment opmerking reactie reacties kommentar commentaire|' +
  'reply replies antwoord antwort reponse|like likes aime aimes|tag tags tagged tagging taggen getagd markier identifi|mention vermeld erwahn|' +
  'following followed gefolgt|follower volger volgers abonne abonnes abonnent|friend vriend freund freunde amis ami vrienden freundes|' +
  'contact kontakt|group groep grupp|location locat standort localisation|city stad stadt ville|birth geboor verjaar geburt naissance anniversaire|' +
  'age leeftijd alter|gender geslacht geschlecht sexe genre|search zoeken zoek suche recherche|history geschiedenis verlauf historique|' +
  'call calls bellen oproepen anruf anrufe appel appels|past previous old eerdere oude vergangen fruhere ancien anciens anciennes passe passes|' +
  'third partner derden dritt dritte tiers|playlist|subscription abonnement|receipt leesbev lesebest|typing tippen|application apps app|' +
  'website sites site|device appareil appara gerat gerate|password wachtwoord passwort|interest interess|company companies employer bedrijf unternehmen'
)
  .split('|')
  .flatMap((row, at) => row.split(' ').map((stem) => [stem, at] as const));
const rowOf: ReadonlyMap<string, number> = new Map(objects);
const longest = Math.max(...objects.map(([stem]) => stem.length));
const none = -1;

/** The row of `objects` that a word belongs to, by itself, without a plural's ending or by its beginning; else `none`. */
const findRow = withMemory((word) => {
  const row = rowOf.get(word) ?? (word.endsWith('s') ? rowOf.get(word.slice(0, -1)) : undefined);
  for (let end = Math.min(word.length - 1, longest); row === undefined && end > 4; end--) {
    const begun = rowOf.get(word.slice(0, end));
    if (begun !== undefined) return begun;
  }
  return row ?? none;
});

const firstOf = (word: string) => 1 << (word.charCodeAt(0) & 31);

/** `text` is normalised already. */
export function readNormal(text: string): Label {
  let parts: Parts | undefined;
  return {
    text,
    parts() {
      if (parts) return parts;
      const all = text.split(text.includes("'") ? /[ ']/ : ' ').filter(Boolean);
      const words = all.filter((word) => !stopWords.has(word) && !negation.has(word));
      const rows = new Set(words.map(findRow).filter((row) => row !== none));
      parts = {
        words,
        size: words.reduce((sum, word) => sum + word.length, 0),
        about: [...rows].sort((one, other) => one - other).join(),
        firsts: words.reduce((bits, word) => bits | firstOf(word), 0),
        negative: all.some((word) => negation.has(word)),
      };
      return parts;
    },
  };
}

export const readLabel = withMemory((text) => readNormal(normaliseLabel(text)));

/** Are two words the same but for an ending or a slip of the pen? */
function areAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 3 || long.length - short.length > 2 || short[0] !== long[0]) return false;
  if (long.startsWith(short)) return short.length > 3 || long === `${short}s`;
  const most = short.length > 8 ? 2 : 1;
  return short.length > 5 && countEdits(short, long, most) <= most;
}

/** Levenshtein distance, or more than `most` where it is more. */
function countEdits(one: string, other: string, most: number): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1];
    let least = at + 1;
    for (let to = 1; to <= other.length; to++) {
      const swap = row[to - 1]! + (other.charCodeAt(to - 1) === one.charCodeAt(at) ? 0 : 1);
      const edits = Math.min(row[to]! + 1, next[to - 1]! + 1, swap);
      next.push(edits);
      if (edits < least) least = edits;
    }
    if (least > most) return least;
    row = next;
  }
  return row[other.length]!;
}

/** Could two labels be near at all? Told by their words' first letters, far quicker than by the words. */
export function mayBeNear(one: Label, other: Label): boolean {
  const [short, long] = one.text.length <= other.text.length ? [one, other] : [other, one];
  if (short.text.length * 2 < long.text.length) return false;
  const [few, many] = [short.parts(), long.parts()];
  if ((few.firsts & many.firsts) === 0) return false;
  if (few.firsts === many.firsts) return true;
  const lost = countLost(few, many);
  // Nothing lost: it may be within the longer one.
  return lost === 0 || (lost + countLost(many, few)) * 5 <= few.size + many.size;
}

/** Letters of words that begin as none of the other's. */
function countLost({ words }: Parts, { firsts }: Parts): number {
  let lost = 0;
  for (const word of words) if ((firstOf(word) & firsts) === 0) lost += word.length;
  return lost;
}

/**
 * How near two labels are, 0 to 1; 1 only where they are equal. From 0.8 on they say the same: the same words but for endings, or one
 * within the other with at least 60 % of its length. Always 0 where they are about different things or one says the opposite.
 */
export function compareLabels(one: Label, other: Label): number {
  if (!one.text || !other.text) return 0;
  if (one.text === other.text) return 1;
  const [short, long] = one.text.length <= other.text.length ? [one, other] : [other, one];
  if (short.text.length * 2 < long.text.length) return 0;
  const few = short.parts();
  const many = long.parts();
  if (few.about !== many.about || few.negative !== many.negative) return 0;
  if (!few.words.length || !many.words.length) return 0;
  const left = [...many.words];
  let shared = 0;
  for (const word of few.words) {
    const at = left.findIndex((candidate) => areAlike(word, candidate));
    if (at < 0) continue;
    shared += word.length + left[at]!.length;
    left.splice(at, 1);
  }
  const within = short.text.length >= long.text.length * 0.6 && ` ${long.text} `.includes(` ${short.text} `);
  return Math.min(0.99, Math.max(shared / (few.size + many.size), within ? 0.8 : 0));
}
