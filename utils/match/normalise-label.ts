import { fold } from '../dom/text';
import { withMemory } from './remember';

/** Marks that nobody sees: soft hyphens, joiners, direction marks, variation selectors. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0f/g;
/** `Nutzer*innen`, `Nutzer:innen`, `Nutzer/-innen`, `NutzerInnen` (marked beforehand, as case is lost by folding). */
const german = /(?<!\p{L})(\p{L}{3,})(?:[*:_·]|\/-?)innen(?!\p{L})/gu;
/** `Freundinnen und Freunde`: the second says it all. */
const germanPair = /(?<!\p{L})(\p{L}{4})\p{L}*innen (?:und|oder|&) (?=\1)/gu;
/** `ami·e·s`, `ami(e)s`, `ami.e.s`, `abonné-e-s`, `connecté(e)`. */
const french = /(?<=\p{L}{2})(?:\(e\)|[·.•]e|-e(?=-s))(?:[·.•-]?(s))?(?!\p{L})/gu;
/** What networks hang on a label for a while. */
const badge =
  /[([](?:beta|new|nieuw|neu|nouveau|nouveaute|preview|recommended|aanbevolen|empfohlen|recommande|optional|optioneel|optionnel|facultatif|experimental)[)\]]|(?<=\S\s)(?:beta|new)$/g;

/**
 * One spelling for compared texts. Case, accents, apostrophes, ellipses, dashes, quotes, emoji, numbering, badges, gendered forms and
 * all punctuation do not count; words are parted by single spaces. `''` where nothing is left.
 */
export const normaliseLabel = withMemory(spell);

/** Most labels are plain: what cannot apply to a text is not tried on it. */
function spell(text: string): string {
  const isPlain = /^[ -~]*$/.test(text);
  const seen = isPlain ? text : text.replace(unseen, '');
  const marked = seen.includes('Innen') ? seen.replace(/(?<=\p{Ll})Innen(?!\p{L})/gu, '*innen') : seen;
  let one = isPlain ? marked.trim().replace(/ {2,}/g, ' ').toLowerCase() : fold(marked);
  if (one.includes('inn'))
    one = one
      .replace(german, (_, stem: string) =>
        stem.endsWith('er') ? stem : stem + (stem.endsWith('freund') ? 'e' : 'en'),
      )
      .replace(germanPair, '')
      .replace(/\(inn\)en(?!\p{L})/gu, 'en');
  if (/\(e\)|[·.•]e|-e-s/.test(one)) one = one.replace(french, (_, plural?: string) => plural ?? '');
  if (!isPlain)
    one = one
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .replace(/ß/g, 'ss')
      .replace(/œ/g, 'oe');
  if (one.includes('mail')) one = one.replace(/(?<!\p{L})e[-‐‑ ]mail/gu, 'email');
  if (one.includes("n't")) one = one.replace(/n't(?!\p{L})/gu, ' not');
  one = one.replace(/^(?:\d{1,2}[.)]|[a-z]\))\s+/, '');
  if (/[([]|(?:beta|new)$/.test(one)) one = one.replace(badge, ' ');
  one = one.replace(isPlain ? /[^a-z\d']+/g : /[^\p{L}\p{N}\p{M}']+/gu, ' ');
  if (one.includes("'"))
    one = one.replace(/(?<![\p{L}\p{N}])'+|'+(?![\p{L}\p{N}])/gu, '').replace(/ {2,}/g, ' ');
  return one.trim();
}
