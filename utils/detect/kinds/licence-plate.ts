import { defineDetector, type Span } from '../define';

const words =
  /(?<![a-z\u00c0-\u024f\d])(?:kentekens?|kentekenplaat|kentekenplaten|nummerplaa?t(?:en)?|nrplaat|autokennzeichen|(?:kfz-?)?kennzeichen|nummernschild(?:er)?|plaques?|immatricul[a-z\u00c0-\u024f]*|(?:licen[cs]e|number|registration|reg|vehicle|car|vanity) ?-?plates?|plates?|(?:vehicle|car) reg(?:istration)?)(?:nummer|nr)?(?![a-z\u00c0-\u024f\d])/iy;
/** How these begin, see `makeWordScan`. */
const stems =
  'kenteken|nummerpla|nrplaat|autokenn|kennz|kfz kenn|kfzkenn|nummernsch|plaque|immatric|licen|number p|numberp|registration p|registrationp|reg p|regp|vehicle p|vehicle r|vehiclep|car p|carp|car r|vanity|plate'.split(
    '|',
  );

/** Words for plates that are looked around: beyond what a draft of 50,000 characters holds, unless it is about nothing else. */
const most = 2000;

/** How far from such a word a plate may stand, in characters. */
const reach = 60;

/** Letters and digits in groups; a plate has at least one of each. */
const candidate =
  /(?<![a-z\u00c0-\u024f\d_@#/.-])[A-ZÄÖÜ\d]{1,3}(?:[ ·•:-]?[A-ZÄÖÜ\d]{1,4}){1,3}(?![a-z\u00c0-\u024f\d_@]|[-.]\d)/gi;

/** Dutch side codes 1 to 14, without their dashes. */
const dutch =
  /^(?:[A-Z]{2}\d{4}|\d{4}[A-Z]{2}|\d{2}[A-Z]{2}\d{2}|[A-Z]{2}\d{2}[A-Z]{2}|[A-Z]{4}\d{2}|\d{2}[A-Z]{4}|\d{2}[A-Z]{3}\d|\d[A-Z]{3}\d{2}|[A-Z]{2}\d{3}[A-Z]|[A-Z]\d{3}[A-Z]{2}|[A-Z]{3}\d{2}[A-Z]|[A-Z]\d{2}[A-Z]{3}|\d[A-Z]{2}\d{3}|\d{3}[A-Z]{2}\d)$/;
/** Since 2010 a digit before; before that three letters and three digits. */
const belgian = /^(?:[1-9][A-Z]{3}\d{3}|[A-Z]{3}\d{3}|\d{3}[A-Z]{3})$/;
const german = /^[A-ZÄÖÜ]{1,3}[ ·•:-]?[A-Z]{1,2}[ -]?[1-9]\d{0,3}[EH]?$/;

const proseWord =
  /(?:^|[ -])(?:is|in|de|het|een|nr|no|van|op|en|der|die|das|und|von|am|im|le|la|du|est|et|my|the|and|an|at|on|of|to|by|it|i|ik|met|was|has|are|had|for|per|vor|bei|sur|des|les)(?:[ -]|$)/i;

export default defineDetector({
  kind: 'licence-plate',
  stems,
  find(text, { regions }, starts) {
    const spans: Span[] = [];
    let from = 0;
    let seen = 0;
    let wordEnd = 0;
    for (const start of starts) {
      if (start < wordEnd) continue;
      words.lastIndex = start;
      const word = words.exec(text);
      if (!word) continue;
      if (++seen > most) break;
      wordEnd = words.lastIndex;
      const left = Math.max(from, word.index - reach);
      const right = Math.min(text.length, wordEnd + reach);
      if (right <= left) continue;
      candidate.lastIndex = left;
      for (let match = candidate.exec(text); match && match.index < right; match = candidate.exec(text)) {
        const found = trimToPlate(match[0]);
        if (!found) {
          // Words before it may have been read into it: try again from the next one.
          const next = match[0].search(/[ -]/);
          if (next > 0) candidate.lastIndex = match.index + next + 1;
          continue;
        }
        const [plate, form] = found;
        const end = match.index + plate.length;
        from = end;
        candidate.lastIndex = end;
        const likely = regions.includes(form.slice(0, 2).toUpperCase());
        spans.push({
          kind: 'licence-plate',
          start: match.index,
          end,
          certainty: likely && /[ -]/.test(plate) ? 'high' : 'medium',
          form,
        });
      }
      from = Math.max(from, word.index);
    }
    return spans;
  },
});

/** The longest start of the groups that is a plate. */
function trimToPlate(groups: string): [plate: string, form: string] | null {
  for (
    let end = groups.length;
    end >= 4;
    end = Math.max(groups.lastIndexOf(' ', end - 1), groups.lastIndexOf('-', end - 1))
  ) {
    const plate = groups.slice(0, end);
    const compact = plate.replace(/[ -]/g, '').toUpperCase();
    if (!/\d/.test(compact) || !/\p{L}/u.test(compact)) continue;
    // Words beside a number are prose: `is 12`.
    if (proseWord.test(plate)) continue;
    if (dutch.test(compact) && isGrouped(plate)) return [plate, 'nl'];
    if (belgian.test(compact)) return [plate, 'be'];
    if (german.test(plate.toUpperCase())) return [plate, 'de'];
  }
  return null;
}

/** Groups change where letters change to digits, or two of a kind to the next two. */
function isGrouped(plate: string): boolean {
  const groups = plate.split(/[ -]/);
  return (
    groups.length === 1 || (groups.length === 3 && groups.every((group) => /^(?:\d+|\p{L}+)$/u.test(group)))
  );
}
