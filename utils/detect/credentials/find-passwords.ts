import type { Span } from '../define';

/** Words that a secret follows; those in `short` mean so only before a colon or an equals sign. */
const strong =
  '(?:wi-?fi|wlan|login|inlog|master|admin|router|netwerk)?[ -]?(?:pass ?words?|pass ?wd|pwd|pass ?codes?|pass ?phrases?|wachtwoord(?:en)?|wachtwrd|toegangscode|pass ?wort|pass ?wörter|kennwort|zugangscode|mots? de passe|contraseña|pin ?-?codes?|(?:wifi|wi-fi|alarm|gate|door|deur|poort|sleutelkluis)[ -]?codes?|code (?:pin|wi-?fi|alarme|portail)|(?:login|inlog)[ -]?codes?|codice pin|geheimzahl)';
const short = 'pass|pw|passw|ww|mdp|pin|psk';
/** Names of secrets in settings and code: `aws_secret_access_key`, `apiKey`. */
const keyed =
  '(?:api|access|auth|secret|private|client|account|encryption|signing)[_ -]?(?:key|token|secret)(?:[_ -]?(?:id|key))?';
/** How all of these begin, see `makeWordScan`. */
export const passwordStems = [
  ...'pass |passw|passc|passp|passd|pwd|wachtw|toegangsc|kennw|zugangsc|mot de p|mots de p|contras|pin |pinco|code pi|code w|code al|code po|login c|loginc|inlog c|inlogc|codice p|geheimz|pw |ww |mdp|psk'.split(
    '|',
  ),
  ...'wi fi|wifi|wlan|alarm|gate|door|deur|poort|sleutelkluis'
    .split('|')
    .flatMap((word) => [`${word} c`, `${word}c`]),
  ...'wi fi|wifi|wlan|login|inlog|master|admin|router|netwerk'
    .split('|')
    .flatMap((word) => [`${word} p`, `${word}p`, `${word} w`, `${word}w`, `${word} k`, `${word}k`]),
  ...'api|access|auth|secret|private|client|account|encryption|signing'
    .split('|')
    .flatMap((word) => [...'kts'].flatMap((next) => [`${word} ${next}`, `${word}${next}`])),
];
const trigger = new RegExp(`(?<keyed>${keyed})|(?<strong>${strong})|\\b(?<short>${short})\\b`, 'iy');
const letter = /[\p{L}\d]/u;

/** What stands between word and secret: at most a few words of whose or what for. */
const link =
  /["'*_`”]{0,2}(?:[ \u00a0](?:(?:for|of|to|van|voor|für|von|zum|du|de|pour|on|op)[ \u00a0][^\s:=]{1,24}(?:[ \u00a0][^\s:=]{1,24})?))?(?<extra>[ \u00a0][\p{L}\d-]{2,16}(?=[ \u00a0]?[:=]))?(?:[ \u00a0]?(?<sign>[:=]|=>|->|→)[ \u00a0\t]{0,2}\n?|[ \u00a0](?<verb>is(?: now| nu| still)?|was|wird|lautet|ist(?: jetzt)?|est(?: maintenant)?|es|è|becomes|wordt)(?:[ \u00a0]?(?<both>:))?[ \u00a0])/iuy;
const value = /[^\s]{4,128}/y;

/** Said where a password would stand, in place of one. */
const placeholder =
  /^(?:[*•x.…_?-]+|<.*>|\[.*\]|\{.*\}|\$.*|%.*%|(?:your|my|mijn|jouw|dein|votre|the|new|old)?[-_ ]?(?:pass ?word|wachtwoord|passwort|kennwort|secret|token|key|pin)s?|none|null|nil|undefined|true|false|required|optional|redacted|hidden|secret|geheim|n\/?a|tbd|todo|changeme|reset|verplicht|erforderlich|obligatoire|requis|vergessen|oublié|verloren|kwijt|falsch|fout|onjuist|ungültig|medium|strong|weak|sterk|zwak|stark|schwach|verlopen|abgelaufen|gewijzigd|geändert|changed|expired|incorrect|invalid|wrong|forgotten|vergeten|example|string|empty|leeg|default)$/i;
/** `12-16 characters`, `8 tekens`: what a password must be, not what it is. */
const afterRule =
  /^[ \u00a0](?:or more |of meer )?(?:char|tekens|zeichen|caract|digit|cijfers|ziffern|chiffres|letters|long|lang|times|keer|mal|fois|years|jaar|minutes|minuten|days|dagen|attempts|people|persons?\b|%|percent)/i;

/** A secret told by the word that starts at `at`: `password: …`, `het wachtwoord is …`. */
export function readPassword(text: string, at: number): Span | null {
  trigger.lastIndex = at;
  const word = trigger.exec(text);
  if (!word || letter.test(text.charAt(trigger.lastIndex))) return null;
  link.lastIndex = trigger.lastIndex;
  const between = link.exec(text);
  if (!between) return null;
  const sign = Boolean(between.groups!.sign || between.groups!.both);
  if (!sign && !word.groups!.strong) return null;
  const extra = Boolean(between.groups!.extra);
  value.lastIndex = link.lastIndex;
  const raw = value.exec(text)?.[0];
  if (!raw) return null;
  const start = link.lastIndex + /^["'`*“‘„«(]*/.exec(raw)![0].length;
  const quoted = start > link.lastIndex;
  const secret = trimSecret(text.slice(start, link.lastIndex + raw.length), quoted);
  const end = start + secret.length;
  const pin = /pin|code|zahl/i.test(word[0]);
  const keyed = Boolean(word.groups!.keyed);
  // `password hint: …`, `pass rate: …`: a word between may make it another thing.
  if (extra && !(word.groups!.strong && /\d/.test(secret) && /\p{L}/u.test(secret))) return null;
  if (!isSecret(secret, text.slice(end, end + 24), { sign, pin, quoted, keyed })) return null;
  return {
    kind: 'credentials',
    start,
    end,
    certainty: sign && isMixed(secret) ? 'high' : isMixed(secret) || sign ? 'medium' : 'low',
    form: pin && !/pass/i.test(word[0]) ? 'pin' : keyed ? 'secret' : 'password',
  };
}

function trimSecret(raw: string, quoted: boolean): string {
  const closing = quoted ? /["'`”’“»*)]/.exec(raw) : null;
  if (closing && closing.index >= 4) return raw.slice(0, closing.index);
  return raw
    .replace(/[.,;:)\]}"'`”’»]+$/, '')
    .replace(/(?<=[\p{L}\d])[!?*]$/u, (end) => (end === '!' ? end : ''));
}

function isMixed(secret: string): boolean {
  return /\d/.test(secret)
    ? /\D/.test(secret) || secret.length >= 6
    : /\p{Ll}\p{Lu}|[$%^&*#!@+=~]/u.test(secret);
}

function isSecret(
  secret: string,
  after: string,
  how: { sign: boolean; pin: boolean; quoted: boolean; keyed: boolean },
): boolean {
  if (secret.length < 4 || placeholder.test(secret) || afterRule.test(after)) return false;
  // Marks, shares, dates and times.
  if (/^\d{1,4}(?:[/:.-]\d{1,4}){0,2}%?$/.test(secret) && /[/:%.]/.test(secret)) return false;
  if (/^(?:<\p{L}|https?:|www\.|@|#\p{L}+$|[-–—]+$)/iu.test(secret)) return false;
  // Prose: words, hyphened or shortened ones.
  const word = /^[\p{L}]+(?:[-'’/]\p{L}+)*[!.]?$/u.test(secret);
  if (how.keyed) return secret.length >= 12 && /\d/.test(secret) && /\p{L}/u.test(secret);
  if (how.pin) return /^\d[\d-]{2,7}\d[#*]?$/.test(secret) || (how.sign && /\d/.test(secret) && !word);
  if (!word)
    return how.sign || how.quoted || (isMixed(secret) && (secret.length >= 5 || /^\d+$/.test(secret)));
  if (/\p{Ll}\p{Lu}/u.test(secret) && !/[-'’/]/.test(secret)) return true;
  // One plain word is a password where it is all that follows.
  return (
    (how.sign || how.quoted) && secret.length >= 4 && (how.quoted || /^[.!,;]?[ \t]*(?:\n|$)/.test(after))
  );
}
