/** Words of address, then at most a few words. */
const said =
  /(?<!\p{L})(?:address(?:es)?|adres|adresse|anschrift|domicile|direcci[oó]n|indirizzo|endereço|located|wohnhaft|gevestigd|enter)(?!\p{L})(?:[^.!?;\n\d]{0,26}?(?<!\p{L})(?:at|in|on|to|of|is|are|was|with|op|aan|naar|an der|in der|au|à|sur|en|from))?(?: (?:the|my|new|your))?[:=]?\s{1,8}$/iu;
/** Words of living and sending, then what an address follows. */
const lived =
  /(?<!\p{L})(?:li(?:ve|ves|ving|ved)|resid\p{L}{1,5}|woon|woont|wonen|woonde|wohn(?:e|t|en|te)|habit(?:e|ons|ent|ez|o)|verhuisd|verhuizen|umgezogen|déménagé|mov(?:e|ed|ing)|deliver\p{L}{0,3}|ship(?:ped)?|sen[dt]|mail(?:ed)?|post(?:ed)?|drop(?:s|ped)?(?:\s\p{L}{2,6})? off|pick(?:s|ed)?(?:\s\p{L}{2,6})? up|taxi|cab|stop|station|office|house|home|party|place|come|side|corner|return|arrived|meet(?: (?:me|us))?|restaurant|shop|store)(?!\p{L})[^.!?;\n\d]{0,26}?(?<!\p{L})(?:at|in|on|to|of|is|with|following|op|aan|naar|in de|op de|aan de|am|an der|in der|im|au|à|sur|en)(?: (?:the|my|new|your))?[:=]?\s{1,8}$/iu;
/** A question about an address and the answer, and names of fields. */
const asked =
  /(?:(?:address(?:es)?|adres|adresse|anschrift)[^\n.!]{0,40}[?:]\s{1,6}(?:it'?s?(?: is)? (?:in |at )?)?|(?:sent|deliver\p{L}{0,3}|going|following|live|living) ?\p{L}{0,5}[?:] (?:\p{L}{2,8}: )?|they are: |it'?s (?:in|at) )$/iu;

/** The name of a place before its address: `at Cafe Milano, `. */
const named = /\p{Lu}[\p{L}\p{M}'’&-]*(?: \p{Lu}[\p{L}\p{M}'’&-]*){0,3}, $/u;
/** Somebody's address, by their name. */
const owned =
  /(?:address(?:es)?|adres|adresse|anschrift) (?:of|from|for|van|de|du|von)[^.!?;\n\d]{0,50} (?:is|was|est|ist|:) ?$/iu;

/** How the words before an offset lead to an address: `We live at`, `Adres:`. */
export function leadsTo(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (!/[\s:]$/.test(before)) return false;
  return (
    said.test(before) ||
    lived.test(before) ||
    asked.test(before) ||
    owned.test(before) ||
    (before.endsWith(', ') && named.test(before) && lived.test(before.replace(named, '')))
  );
}
