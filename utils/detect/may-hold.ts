/** Numbers, addresses of networks, dates, letters and digits in one long word, and what has an `@` inside. */
const numbers =
  /(?<=[^\s@])@[a-z\d\u00c0-\u024f]|\d(?:(?:[^\n]{0,3}\d){5}|\.\d{1,3}\.\d|\d? ?[./-] ?\d\d? ?[./-] ?\d\d)|(?<=[a-z])\d[a-z\d]{6}|(?<=[a-z]{5})\d\d[a-z]|:[\da-f]{0,4}:/i;
/** An `@` in disguise, how secrets begin, and words beside which a word or short number is personal. */
const words =
  /[([{<«]\s?(?:[aä]t?|@|ar\w{2,14}|ap\w{2,14})\s?[)\]}>»]|[ \u00a0](?:[aä]t|@|arob\w{2,9}|ape\w{2,14}|klam\w{2,9})[ \u00a0][^\s.]{2,63}(?:\.[a-z]|[ \u00a0([{<«]+(?:\.|dot|p[ou]i?nk?t))|_[a-z\d]{10}|sk-|eyJ|A[KS]IA|AIza|ya29|SG\.|xox|xapp|pypi-|gl[a-z]{2,4}-|gocspx|hooks|-----B|:\/\/[^\s/]{1,200}@|\b(?:bearer|basic|token) {1,3}\S{16}|\b(?:pass|[pw]w|pwd|mdp|pin|psk)\b|pass[wcp -]|wachtw|kennw|gangsc|contras|mots? de p|pin ?-?c|code pin|codice|geheimz|codes?\W? ?(?:[:=]|is |van |for |voor |nu )|(?:key|token|secret)\w{0,12}\W? ?[:=]|(?:\bborn|\bgebor|\bgeb|birthd|verjaa|\bjarig|geburts|naiss|annivers|\bnée?s?[ (.])[^\n\d]{0,48}\d|\d[^\n\d]{1,16}(?:gebo|geburts|birthd|annivers|verjaa|jarig)|kenteken|pla(?:at|te)n?|plaque|kennz|nummerns|immatri|nrpla|car reg|ausweis|\bperso\b|id[ -]?card|ty card|dokumentennu|empty|unatt|unocc|leer|leeg|unbew|\bvide\b|inocc|niemand|nobod|no[ -]one|personne/i;
/** A number beside a name, or beside what streets are called: a house. */
const houses =
  /\b(?:[AFD]PO|[afd]po)\b|[Cc]orner of|#\d|\bul\. |\d{4} ?[A-Z]{2} \d|\d{3}(?: \p{L}{1,20}\.?){1,5} \d|\b(?:[Rr]u[ae]|[Vv]ia|[Cc]alle|[Aa]venida|[Aa]venue|ul\.) [^\n\d]{2,30}\d|\d (?:\d?1st|\d?2nd|\d?3rd|\d{1,2}th|\d?1ST|\d?2ND|\d?3RD|\d{1,2}TH)\b|(?<!\p{L})(?:[uU]|[Aa]pt|[Ss]uite|[Ff]lat|[Uu]nit|[Bb]ox)\.? \d|(?:[Aa]ddr|[Aa]dres|[Ll]ives? at|located at|woon|wohn|habit)\p{L}{0,9}[^.]{0,40}\d|\d[a-z]{0,2},?\s{1,3}\p{Lu}|\p{Lu}[^\s\d]{1,24},?\s{1,3}\d|(?:str(?:aat|a(?:ss|ß)e|eet|\.|)|laan|weg|plein|dijk|kade|gracht|singel|hof|pad|platz|allee|ring|gasse|damm|dreef|steeg|plnts|stg|gatan?|gade|vej|vägen|katu|bo[iî]te|road|rd|ave|avenue|lane|drive|way|close)[.,]?\s{1,3}\d|\d[a-z]{0,2},?\s{1,3}(?:bis |ter )?(?:rue|av|bd|bou|imp|chem|all|place|quai|route|cours|sq|street|(?:[\p{L}'’]{1,20}\.?\s){1,3}(?:st|str|rd|ave|ln|dr|lane|road|street|drive|way|court|close|avenue)\b)/u;
/** Who is away, and until when. */
const away =
  /holida|hols|vaca|\baway|abroad|overs|out of|on leave|al leave|honeym|\bhome|travel|gone|(?:leav|fly|head|go|driv)ing (?:to|for|on)|off (?:to|for|on)|\b(?:am|m|are|re|be) (?:in|at)\b|\b(?:ik|we|wij) (?:ben|zi|bl|g|v)|\b(?:ben|zit|zijn|zitten|gaa?n?|vertrek\w{0,3}) (?:ik|we|wij)|(?:man|vrouw|ouders|gezin|buren|familie|kinderen) (?:is|zi)|vakan|verlof|afwez|thuis|van huis|buitenl|tussenu|reis|urlaub|ferien|abwes|hause|daheim|unterw|ausland|(?:ich|wir) [bsf]|[bsf]\w{1,8} (?:ich|wir)|congé|conge|absen|(?:nous|on|je) (?:pa|al|va)|pas (?:là|chez)|étrang|déplac|\b(?:suis|sommes|est|ser\w{1,6}) (?:parti|à|en|aux?)\b|loin de/i;
const when =
  /\d|until|\btill|thru|through|from|between|\bfor|this|next|tomorrow|\ball|whole|entire|(?:on|ues|nes|urs|ri|tur|un)day|\btot\b|t\/m|\bvan|tussen|we[ek]k|weken|dagen|maand|zomer|morgen|\bna?cht|\bbis\b|vo[nm]\b|zwischen|woche|tage|\bab\b|jusqu|\bdu\b|entre|pour|pendant|durant|demain|semaine|mois|dès|medi|manche|vendre|lundi|partir/i;

/**
 * Whether a detector may find something: a cheap look for where the detectors are not, with no import, wrong only in saying yes. Linear;
 * a test holds it to every detector.
 */
export function mayHold(text: string): boolean {
  return numbers.test(text) || houses.test(text) || words.test(text) || (away.test(text) && when.test(text));
}
