const says =
  /(?:address(?:es)?|adres|adresse|anschrift|wohnhaft|domicile|direcci[oó]n|indirizzo|li(?:ve|ves|ving|ved)|resid\p{L}{1,5}|located|office|offices|meet\p{L}{0,3}|sent|send|deliver\p{L}{0,3}|ship\p{L}{0,4}|return|taxi|restaurant|station|drops? \p{L}{2,6} off|pedestrians|woon|woont|wonen|wohn(?:e|t|en)|habit(?:e|ons|ent|ez)|gevestigd|bezoekadres|postadres|side|arrived|moved|moving|move|verhuisd|verhuis|gezogen|party|concert|stay|staying|come (?:by|over)|find (?:me|us)|stuff|new one|home is|house is)(?![\p{L}])[^.!?\n]{0,26}?(?:(?<!\p{L})(?:at|in|on|to|is|was|with|of|for|op|aan|naar|in de|op de|aan de|am|an der|in der|au|à|sur|from)|:)\s{0,6}$/iu;
const label =
  /(?:address|adres|adresse|anschrift|user|to|it'?s (?:in|at)|here they are|address to the same|now live in|once lived in|following\?)\s{0,2}[:?]?\s{1,6}$/i;

/** How the words before an offset lead to an address: `We live at`, `Adres:`. */
export function leadsTo(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    says.test(before) ||
    /(?:address|adres|adresse|anschrift|here they are)\b[^\n.!?]{0,30}[:?]\s{1,6}$/i.test(before) ||
    (label.test(before) && /[:?]\s{1,6}$|(?:in|at)\s$/.test(before))
  );
}
