/** How a language says that somebody is away; sources of regular expressions, matched without regard to case. */
export interface AbsenceLanguage {
  /** How the words in `cue` begin, see `makeWordScan`. */
  stems: readonly string[];
  /** Words that some way of saying it holds: looked for first, over the whole text, without `u` as that is faster. */
  cue: string;
  /** The writer or their household, in the present or future. */
  subject: string;
  /** Where they are not, or what keeps them away. */
  state: string;
  /** States that say it without a subject, as a notice on a door does. */
  sole: string;
  /** A place by its name in `place`, which must be written with a capital. */
  place: string;
  /** Words that days are told with; `markDates` puts marks in their place, which `dated` and `begun` are matched against. */
  token: string;
  /** Until or between when; with days. */
  dated: string;
  /** How long, without a day. */
  vague: string;
  /** From when on, of which the end is open. */
  begun: string;
  /** Words that turn it round, or make it somebody's past or wish. */
  not: string;
  /** Whole sentences of their own: an empty house, a journey about to start. */
  others: readonly string[];
}

/** What stands in the place of a word that days are told with, so that patterns of days are short: first character, others. */
const mark = '\ue000';
const markRest = '\ue001';
/** French words that days are told with, and that lead to days: `du 3 au 17`. */
const from = '\ue002';
const to = '\ue003';
const markStart = `[${mark}${from}${to}]${markRest}*`;
const date = `${markStart}(?:[ ,.\\u00a0-]{1,2}${markStart}){0,6}`;

/** The sentence with marks in the place of what `tokens` match, character for character. */
export function markDates(sentence: string, tokens: RegExp): string {
  return sentence.replace(tokens, (token) => {
    const first = /^du$/i.test(token) ? from : /^aux?$/i.test(token) ? to : mark;
    return first + markRest.repeat(token.length - 1);
  });
}

const tokens = (token: string) => `(?:(?:${token})(?!\\p{L})[ ,.\\u00a0-]{0,2}){1,7}(?<![ ,.\\u00a0-])`;
const number = '\\d{1,4}(?:st|nd|rd|th|e|er|ste|de)?(?:[./]\\d{1,4}|-\\d{1,2}-\\d{2,4}){0,2}(?!\\d)';
const dash = '[ \\u00a0]?(?:-|–|—)[ \\u00a0]?';

const enToken = `${number}|the|this|next|early|mid|late|end|middle|of|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|weekend|week|month|year|summer|spring|autumn|winter|easter|christmas|xmas|new year(?:['’]s)?|tomorrow|after|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec`;
const enDate = tokens(enToken);
const enSpan =
  '(?:(?:the|a|an|about|around|over|next|coming|whole|one|two|three|four|five|six|ten|few|couple|of|\\d{1,2}|entire|rest)[ ]){1,4}(?:nights?|days?|weeks?|fortnight|months?|weekend|summer|year)';
const en: AbsenceLanguage = {
  stems:
    'holid|hols|vaca|away|abroad|overs|out of |on leave|annual l|honeym|empty|unatten|unoccup|nobody|no one|not hom|not be|not at|travell|traveli|m in |m at |am in |am at |re in |re at |are in |are at |be in |be at |off to|off for|off on|leaving |leave fo|fly to|flying |heading |going to|going for|going on|driving |gone unt|gone til|gone f'.split(
      '|',
    ),
  cue: 'holidays?\\b|hols\\b|vacation|vacay|away\\b|abroad|overseas|out of (?:town|office|the (?:office|country))|on leave|annual leave|honeymoon|(?:empty|unattended|unoccupied)\\b|(?:nobody|no[ -]one)[^.!?\\n]{1,12} home|not (?:be )?(?:at )?home|travell?ing|(?:m|am|re|are|be) (?:in|at) |(?:off|leaving|flying|heading|going|driving|leave|fly) (?:to|for|on)\\b|gone (?:until|till|from|for)\\b',
  subject:
    "(?:i['’]?m|i am|i['’]ll be|i will be|we['’]re|we are|we['’]ll(?: all| both)? be|we will(?: all| both)? be|(?:my|our|the|me and my|my whole) (?:wife|husband|family|partner|parents|kids|boyfriend|girlfriend|flatmates?|roommates?|household|neighbou?rs?)(?: and (?:i|me))?(?:['’]s| is| are| will be|['’]ll be)|everyone(?:['’]s| is| will be))",
  state:
    '(?:on (?:(?:a|my|our|annual|family|summer|winter|parental|maternity|paternity|well-deserved)[ ]){0,2}(?:holidays?|hols|vacation|vacay|leave|honeymoon)|away(?: from home)?|abroad|overseas|out of (?:town|office|the office|the country)|not (?:at )?home|travell?ing|gone)',
  sole: '(?:on (?:annual |summer |family )?(?:holidays?|hols|vacation|leave)|out of (?:town|office|the office|the country)|away(?: on (?:holiday|vacation|leave))?|abroad)',
  place: '(?:in|at)[ ](?:the[ ])?(?<place>\\p{L}{3,20})',
  token: enToken,
  dated: `(?:(?:until|till|['’]til|through|thru|up to)[ ]${date}|from[ ]${date}(?:[ ](?:to|until|till|through|thru)[ ]|${dash})${date}|between[ ]${date}[ ]and[ ]${date}|${date}(?:[ ](?:to|until|till|through)[ ]|${dash})${date})`,
  vague: `(?:for[ ]${enSpan}|(?:all|this|next|the whole|the entire|this coming) (?:week|weekend|month|summer)|tomorrow)`,
  begun: `(?:starting|beginning|from|as of)[ ]${date}`,
  not: "not|never|isn['’]t|aren['’]t|if|when|wish|you|your",
  others: [
    "(?:our|my|the) (?:house|home|flat|apartment|place)(?: is| will be|['’]s|['’]ll be| stands)(?: \\p{L}{2,12})? (?:empty|unattended|unoccupied)(?: (?:until|till|from|for|while|all|this|next|over|between)[ ][^.!?\\n]{2,30})?",
    `(?:nobody|no[ -]one)(?: is|['’]s| will be|['’]ll be)(?: at)? (?:home|there|in)[ ](?:until|till|from|for|all|this|next|between)[ ][^.!?\\n]{2,30}`,
    `(?:we|i)(?:(?:['’]re|['’]m| are| am) (?:off|leaving|flying|heading|going|driving)| (?:leave|fly)(?= (?:for|to) ))(?:[ ][^\\s.!?;,]{1,20}){0,4}[ ](?:on holiday|on vacation|on honeymoon|abroad|(?:to|for) (?:the )?(?<place>\\p{L}{3,20}))(?:[ ,]{1,2}[^\\s.!?;,]{1,20}){0,3}[ ,]{1,2}(?:(?:for|until|till)[ ](?:${enSpan}|${enDate})|(?:on[ ])?(?:this|next|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${number})(?!\\p{L})(?:[ ]${enDate})?)`,
    `(?:we|i)(?:['’]re|['’]m| are| am) (?:leaving|going|off|flying)(?:[ ](?:away|out))?[ ](?:on (?:a |our |my |family )?(?:holiday|vacation|honeymoon)|abroad)(?: (?:tomorrow|tonight|next|this|on|from|for)(?: [^\\s.!?;,]{1,12}){0,3})`,
  ],
};

const nlToken = `${number}|de|het|een|en met|eind|begin|half|midden|na|volgende|komende|deze|aanstaande|aankomende|a\\.?s\\.?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ma|di|wo|do|vr|za|zo|weekend|week|weken|maand|jaar|zomer|herfst|winter|lente|voorjaar|pasen|pinksteren|kerst|kerstmis|nieuwjaar|oud en nieuw|morgen|overmorgen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec`;
const nlDate = tokens(nlToken);
const nlSpan =
  '(?:(?:de|het|een|hele|heel|komende|eerstkomende|volgende|deze|twee|drie|vier|vijf|zes|tien|paar|\\d{1,2}|ruim|bijna|rest|van)[ ]){1,4}(?:nachten|nachtje|dagen|dagjes|week|weken|weekje|weekjes|weekend|weekendje|maand|maanden|zomer)';
const nl: AbsenceLanguage = {
  stems:
    'vakan|zomerv|winterv|kerstv|herfstv|meiv|voorjaarsv|krokusv|skiv|verlof|afwez|niet th|van huis|buitenl|leeg|niemand|tussenu|huwelijksr|ik ben|ik zit|ik blij|ik ga|ik vertr|ik vlie|we zi|we blij|we ga|we vertr|we vlie|wij zi|wij blij|wij ga|wij vertr|wij vlie|ben ik|zit ik|zijn w|zitten w|ga ik|gaan w|vertrek ik|vertrekken w|man is|man zi|vrouw is|vrouw zi|ouders zi|gezin is|gezin zi|buren zi|familie is|familie zi|kinderen zi'.split(
      '|',
    ),
  cue: '(?:zomer|winter|kerst|herfst|mei|voorjaars|krokus|ski)?vakantie|verlof|afwezig|niet thuis|van huis|buitenland|leeg\\b|niemand thuis|tussenuit|huwelijksreis|(?:ik|we|wij) (?:ben|zijn|zit|zitten|blijf|blijven|ga|gaan|vertrek|vertrekken|vlieg|vliegen)\\b|(?:ben|zit|zijn|zitten|ga|gaan|vertrek|vertrekken) (?:ik|we|wij)\\b|(?:man|vrouw|ouders|gezin|buren|familie|kinderen) (?:is|zijn|zitten|zit)\\b',
  subject:
    '(?:ik (?:ben|zit|blijf)|(?:ben|zit) ik|w(?:e|ij) (?:zijn|zitten|blijven)|(?:zijn|zitten) w(?:e|ij)|(?:mijn|ons|de|het) (?:man|vrouw|vriend|vriendin|ouders|gezin|familie|kinderen|partner|buren|huisgenoten?)(?: en ik)? (?:is|zijn|zitten|zit)|iedereen is)',
  state:
    '(?:(?:op|met) (?:(?:onze|mijn|een)[ ])?(?:\\p{L}{3,8})?(?:vakantie|verlof|huwelijksreis|reis)|weg|afwezig|niet (?:thuis|aanwezig|bereikbaar)|van huis|in het buitenland|er(?: even)? (?:niet|tussenuit))',
  sole: '(?:(?:op|met|wegens|i\\.?v\\.?m\\.?) (?:\\p{L}{3,8})?(?:vakantie|verlof)|afwezig|niet thuis|in het buitenland)',
  place: '(?:in|op|aan)[ ](?:(?:de|het)[ ])?(?<place>\\p{L}{3,20})',
  token: nlToken,
  dated: `(?:(?:tot(?: en met| aan)?|t/m|t\\.e\\.m\\.|t\\.?m)[ ]${date}|van(?:af)?[ ]${date}(?:[ ](?:tot(?: en met| aan)?|t/m|t\\.e\\.m\\.|t\\.?m)[ ]|${dash})${date}|tussen[ ]${date}[ ]en[ ]${date}|${date}(?:[ ](?:tot(?: en met)?|t/m)[ ]|${dash})${date})`,
  vague: `(?:(?:voor[ ])?${nlSpan}|morgen|overmorgen)`,
  begun: `vanaf[ ]${date}`,
  not: 'niet|geen|nooit|als|wanneer|jij|je|jullie|toen',
  others: [
    '(?:ons|mijn|het|de|onze) (?:huis|huisje|appartement|woning|flat) (?:staat|is|blijft)(?: [^\\s.!?;,]{1,14}){0,5} leeg(?: (?:tot|van|vanaf|t/m)[ ][^.!?\\n]{2,30})?',
    `(?:er )?is(?: er)?(?: [^\\s.!?;,]{1,14}){0,3} niemand thuis[ ](?:tot|van|vanaf|t/m)[ ][^.!?\\n]{2,30}|(?:tot|van|vanaf|komende|volgende|deze)[ ][^.!?;\\n]{2,30} is er niemand thuis`,
    `(?:w(?:e|ij) (?:gaan|vertrekken|vliegen|rijden)|(?:gaan|vertrekken|vliegen) w(?:e|ij)|ik (?:ga|vertrek|vlieg)|(?:ga|vertrek|vlieg) ik)(?:[ ,]{1,2}[^\\s.!?;,]{1,20}){0,3}[ ](?:${nlDate}|${nlSpan})(?:[ ,]{1,2}[^\\s.!?;,]{1,20}){0,3}[ ](?:op (?:\\p{L}{3,8})?vakantie|op reis|naar (?:het buitenland|(?<place>\\p{L}{3,20}))|weg)`,
    `(?:w(?:e|ij) (?:gaan|vertrekken|vliegen|rijden)|(?:gaan|vertrekken|vliegen) w(?:e|ij)|ik (?:ga|vertrek|vlieg)|(?:ga|vertrek|vlieg) ik)(?:[ ,]{1,2}[^\\s.!?;,]{1,20}){0,3}[ ](?:op (?:\\p{L}{3,8})?vakantie|naar het buitenland)(?:[ ,]{1,2}[^\\s.!?;,]{1,20}){0,3}[ ](?:morgen|overmorgen|(?:van|vanaf|tot|t/m|voor)[ ](?:${nlSpan}|${nlDate}))`,
  ],
};

const deToken = `${number}\\.?|der|die|das|dem|den|zum|zur|einschließlich|ende|anfang|mitte|nach|nächste[nrs]?|kommende[nrs]?|diese[nrs]?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mo|di|mi|do|fr|sa|so|wochenende|woche|wochen|monat|jahr|sommer|herbst|winter|frühling|frühjahr|ostern|pfingsten|weihnachten|neujahr|silvester|morgen|übermorgen|januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|apr|jun|jul|aug|sept?|okt|nov|dez`;
const deDate = tokens(deToken);
const deSpan =
  '(?:(?:die|das|den|der|eine|einen|ganze|ganzen|kommende|kommenden|nächste|nächsten|diese|zwei|drei|vier|fünf|sechs|zehn|paar|\\d{1,2}|gut|fast)[ ]){1,4}(?:nächte|tage|tagen|woche|wochen|wochenende|monat|monate|sommer)';
const de: AbsenceLanguage = {
  stems:
    'urlaub|sommeru|sommerf|herbstu|herbstf|winteru|winterf|jahresu|schulf|betriebsu|betriebsf|familienu|ferien|osteru|osterf|pfingstu|pfingstf|weihnachtsu|weihnachtsf|kurzu|skiu|skif|verreis|abwesen|nicht zu|nicht da|nicht im|unterwegs|ausland|leer|niemand|auf reise|hochzeitsr|ich bin|ich fah|ich flie|wir sin|wir fah|wir flie|bin ich|sind wir|fahre ich|fahren wir|fliege ich|fliegen wir'.split(
      '|',
    ),
  cue: '[a-z]{0,8}urlaub|[a-z]{0,8}ferien|verreist|abwesend|nicht (?:zu ?hause|daheim|im (?:büro|dienst))|unterwegs|ausland|leer\\b|niemand|auf reisen|hochzeitsreise|(?:ich|wir) (?:bin|sind|fahre|fahren|fliege|fliegen)\\b|(?:bin|sind|fahre|fahren|fliege|fliegen) (?:ich|wir)\\b',
  subject:
    '(?:ich bin|bin ich|wir sind|sind wir|(?:mein|meine|unsere|die) (?:mann|frau|freund|freundin|eltern|familie|kinder|nachbarn)(?: und ich)? (?:ist|sind)|alle sind)',
  state:
    '(?:(?:im|in|in den|in die) (?:\\p{L}{3,8})?(?:urlaub|ferien)|verreist|weg|weggefahren|abwesend|nicht (?:zu ?hause|daheim|da|erreichbar|im (?:lande|büro|haus|dienst))|unterwegs|im ausland|auf (?:\\p{L}{3,8})?reisen?)',
  sole: '(?:(?:im|wegen) (?:\\p{L}{3,8})?urlaub(?:s)?|verreist|abwesend|nicht zu ?hause)',
  place: '(?:in|auf|an)[ ](?:(?:der|den|dem)[ ])?(?<place>\\p{L}{3,20})',
  token: deToken,
  dated: `(?:(?:noch[ ])?bis[ ]${date}|vo[nm][ ]${date}(?:[ ]bis[ ]|${dash})${date}|zwischen[ ]${date}[ ]und[ ]${date}|${date}(?:[ ]bis[ ]|${dash})${date})`,
  vague: `(?:(?:für[ ])?${deSpan}|morgen|übermorgen)`,
  begun: `ab[ ]${date}`,
  not: 'nicht|kein|keine|nie|wenn|falls|du|ihr',
  others: [
    '(?:unser|mein|das|die|unsere|meine) (?:haus|wohnung) (?:steht|ist|bleibt)(?: [^\\s.!?;,]{1,14}){0,5} (?:leer|unbewohnt)(?: (?:bis|von|vom|ab)[ ][^.!?\\n]{2,30})?',
    '(?:ist|sind)(?: [^\\s.!?;,]{1,14}){0,5} niemand (?:zu ?hause|daheim)|niemand (?:ist )?(?:zu ?hause|daheim)[ ](?:bis|von|vom|ab)[ ][^.!?\\n]{2,30}',
    `(?:wir (?:fahren|fliegen|gehen|verreisen)|(?:fahren|fliegen|gehen) wir|ich (?:fahre|fliege|gehe)|(?:fahre|fliege|gehe) ich)(?:[ ,]{1,2}[^\\s.!?;,]{1,20}){0,3}[ ](?:${deDate}|${deSpan})(?:[ ,]{1,2}[^\\s.!?;,]{1,20}){0,3}[ ](?:in (?:den |die )?(?:\\p{L}{3,8})?(?:urlaub|ferien)|ins ausland|weg|nach (?!hause)\\p{L}{3,20})`,
  ],
};

const frToken = `${number}|le|la|les|l['’]|au|aux|du|de|fin|début|mi|après|prochaine?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-?end|semaine|mois|année|été|hiver|automne|printemps|pâques|noël|nouvel an|rentrée|demain|après-demain|janvier|février|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|inclus`;
const frDate = tokens(frToken);
const frSpan =
  '(?:(?:une?|deux|trois|quatre|cinq|six|dix|quinze|quelques|toute?|tous|la|le|les|l|\\d{1,2}|prochaine?s?)[ ]){1,4}(?:nuits?|jours?|semaines?|mois|week-?end|été)(?: prochaine?| prochains?)?';
const fr: AbsenceLanguage = {
  stems:
    'vacances|cong|absent|nous par|nous all|on part|on va|je par|je vais|pas l|pas chez|étranger|déplac|vide|inoccup|a person|aura pers|ya person|suis |sommes |est part|est à|est en|est au|serons |serai |sera |loin de'.split(
      '|',
    ),
  cue: 'vacances|cong[ée]s?|absente?s?\\b|(?:nous|on|je) (?:partons|part|pars|allons|vais)\\b|pas (?:là|chez)|étranger|déplacement|\\bvide\\b|inoccup|(?:a|aura|ya) personne|(?:suis|sommes|est|serons|serai|sera) (?:parti|à|en|au|aux)\\b|loin de',
  subject:
    "(?:je suis|j['’]suis|je serai|nous sommes|nous serons|on est|on sera|ma famille est|(?:mon mari|ma femme|mes parents|mes voisins|toute la famille)(?: et moi)?(?: est| sont| sommes| sera| serons| seront))",
  state:
    "(?:en (?:vacances|congés?|déplacement|voyage|week-?end)|absente?s?|partie?s?(?: en vacances)?|pas (?:là|chez (?:nous|moi)|à la maison)|à l['’]étranger|loin de (?:chez nous|chez moi|la maison))",
  sole: '(?:en (?:vacances|congés?|déplacement)|absente?s?|fermé pour congés)',
  place: '(?:à|en|au|aux|dans)[ ](?:(?:le|la|les)[ ])?(?<place>\\p{L}{3,20})',
  token: frToken,
  dated: `(?:jusqu['’](?:${to}${markRest}*|à|en)[ ]${date}|${from}${markRest}*[ ]${date}[ ](?:jusqu['’])?${to}${markRest}*[ ]${date}|entre[ ]${date}[ ]et[ ]${date}|${date}${dash}${date})`,
  vague: `(?:(?:pour|pendant|durant)[ ]${frSpan}|(?:toute )?(?:la|cette) semaine(?: prochaine)?|tout (?:le mois|l['’]été)|ce week-?end|demain|après-demain)`,
  begun: `à partir[ ]${date}|dès[ ]${date}`,
  not: 'pas|jamais|si|quand|vous|tu',
  others: [
    "(?:notre|ma|la) (?:maison|appartement)(?: est| sera| reste| restera)(?: [^\\s.!?;,]{1,14}){0,2} (?:vide|inoccupée)(?: (?:jusqu['’]|du|à partir|pendant|pour)[^.!?\\n]{2,30})?",
    "(?:il n['’]y (?:a|aura)|y ?a(?:ura)?) personne (?:à la maison|chez (?:nous|moi))(?: (?:jusqu['’]|du|à partir|pendant|cette|la semaine)[^.!?\\n]{2,30})?",
    `(?:nous (?:partons|allons)|on (?:part|va)|je (?:pars|vais))(?:[ ,]{1,2}[^\\s.!?;,]{1,20}){0,3}[ ](?:en vacances|à l['’]étranger|en voyage)(?:[ ,]{1,2}[^\\s.!?;,]{1,20}){0,2}[ ](?:${frDate}|(?:pour|pendant)[ ]${frSpan}|jusqu['’](?:au|à|en)[ ]${frDate})|(?:nous partons|on part|je pars)[ ](?:demain|samedi|dimanche|vendredi|lundi|ce week-?end|la semaine prochaine)(?:[ ,]{1,2}[^\\s.!?;,]{1,20}){0,3}[ ](?:en vacances|à l['’]étranger|en voyage)`,
  ],
};

export const absenceLanguages: readonly AbsenceLanguage[] = [en, nl, de, fr];
