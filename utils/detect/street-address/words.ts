const list = (words: string) => new Set(words.split(' '));

/** What streets are called behind their name where the number goes first: `12 Main Street`. */
export const trailing = list(
  'street streets st str road rd avenue ave av lane ln drive boulevard blvd crescent cres square sq terrace terr parkway pkwy highway hwy mews esplanade alley turnpike tpke expressway court ct close',
);

/** The same for words that name much else. */
export const weakTrailing = list(
  'dr place pl way circle cir trail trl gardens gdns grove row walk hill parade pde quay wharf rise view crossing heights loop plaza path pike vale green park gate',
);

/** What streets are called before their name: `rue de la Paix`, `Via Verdi`, `ul. Miła`. The first word is met in small letters. */
export const leading = list(
  'rue avenue av av. ave boulevard bd bd. blvd boul place pl. chemin ch. impasse allée allées quai cours route square passage chaussée drève clos sentier ruelle faubourg via viale piazza piazzale piazzetta vicolo corso strada largo calle c/ avenida avda avda. avd. paseo plaza carrer carretera camino rua rúa r. travessa praça praca alameda quadra ul ul. ulica al. aleja os. plac pl trg λεωφόρος λ. πλατεία οδός bulevar bulevardul strada str. laan ulitsa улица ул. jalan jl. jl',
);
/** Of these, those that are other words too, and are streets only in capitals. */
export const leadingOfCapitals = list(
  'via laan place square passage route cours plaza largo r. ch. strada os. pl clos ave av',
);

/** What streets are called behind their name where the number goes last: `Lindauer Strasse 57`, `Malom u. 27`. */
export const separate = list(
  'straße strasse str str. straat laan weg plein gracht kade dijk singel platz allee gasse ring damm ufer utca u. u út útja tér tere rkp. rkp körút krt. krt köz sor tee tie katu tänav mnt pst põik vej gade gata gatan vägen väg terrasse alle cesta ulica trg náměstí třída nábřeží street road avenue close',
);

/** How one-word names of streets end. */
export const ending =
  /(?:straat|straatje|strasse|straße|str\.?|laan|plein|pleintje|gracht|kade|dreef|singel|steeg|stg\.?|plantsoen|plnts\.?|gasse|platz|allee|vägen|vagen|gatan|gata|gaten|gade|stræde|vænget|veien|vegen|vejen|vej|katu|kuja|tänav|brucke|brücke|chaussee|steinweg|utca|vangen)$/i;
/** And how other words end as well: taken where something else tells of an address. */
export const weakEnding =
  /(?:weg|wg\.?|dam|damm|hof|markt|pad|dijk|dyk|baan|ring|lei|burg|brink|ufer|graben|berg|steig|stieg|tie|tee|gate|vei|park|wal|poort|haven|bos|kamp|veld|hoek|stad|st|pd|toren|vliet|wijk)$/i;
/** Ends of `weg` that are streets wherever a number follows. */
export const likelyWeg =
  /^(?!onderweg|halver?weg|snelweg|autoweg|spoorweg|terugweg|heenweg|omweg|uitweg|luchtweg|keineswegs)[\p{L}'’-]{3,}(?:weg|wegje)$/iu;

/** Words in the name of a street that need no capital. */
export const particles = list(
  "de del della delle dei degli di da do dos das du des d l la le les las los el al van von vom der den het 't ten ter te op of the y e i u z nad am an zum zur in auf im aan bij on and und en et à aux au sur sous lez lès st ste sint saint dem v na nad pod po pri près lez über",
);

/** Words that begin a sentence or lead to an address, and are no part of a street's name. */
export const notNames = list(
  'bij op in aan van de het een ik mijn ons onze adres woon wonen woont is en of naar om nu the a an at on my our address is to from edit and or i we he she they their his her am im ich wohne wir mein meine adresse bei zu nach von je nous mon notre chez vers since from until by for with de il elle klopt dit nog bezoek kom postadres bezoekadres billing shipping home number mrs mr ms apt suite unit flat apartment floor room auf die das diese jede eine keine bezoek stuur naar',
);

/** Parts of a building. */
export const unit =
  /(?:(?:apt|apartment|appt|appartement|suite|ste|unit|flat|floor|room|rm|bus|bte|boîte|etage|étage|stiege|kamer|tower|building|bldg|bât|bâtiment|lot|door|piso|lgh|byt)\b\.? ?(?:no\.? ?|nr\.? ?|n° ?|#)?[a-z]?\d{0,5}[a-z]?(?:-\d{1,3})?(?![\p{L}\d])|#\d{1,5}[a-z]?(?![\p{L}\d])|[1-9]\d?(?:(?:st|nd|rd|th|e|de|ste|er|[èe]me|ère|\.)? (?:floor|verdieping|etage|étage|stock|og)|\. ?(?:tv|th|mf|sal))(?!\p{L}))/iuy;

/** Small words that streets and boxes are told by when their number follows. */
export const shortTypes =
  /^(?:box|bus|postbus|postfach|postbox|postboks|bp|postale|apartado|utca|út|útja|tér|tere|u|rkp|krt|tee|gate|gata|väg|str|stra(?:ße|sse|at)|laan|weg|plein)$/i;

/** What numbers count or tell apart where no street is: gates, terminals, lines, parts. */
export const noHouse =
  /^(?:area|gate|pier|district|exit|terminal|platform|zone|sector|stage|hall|lot|number|no|line|bus|tram|train|flight|route|highway|interstate|studio|camp|block|phase|channel|top|war|ww|story|perron|spoor|hal|zaal|kamer|lijn|groep|klas|artikel|gleis|halle|zimmer|linie|gruppe|salle|porte|ligne|quai|apollo|formula|super bowl|psalm|windows|android|ios|iphone|galaxy|xbox|playstation)$/i;
/** What is counted: behind a number it is an amount. */
export const counted =
  /^ (?:years?|months?|weeks?|days?|hours?|minutes?|mins?|miles?|km|kilomet\w+|meters?|people|men|women|persons?|times|dollars?|euros?|pounds?|percent|points?|jaar|maand(?:en)?|we[ek]k(?:en)?|dagen|uur|minuten|meter|mensen|personen|doden|gewonden|keer|huizen|winkels|jahre?n?|monate?n?|wochen?|tagen?|stunden|leuten?|personen|ans?|mois|jours?|heures?|personnes)(?!\p{L})/iu;

/** Months, days, times: next to a number they make a date. */
export const times =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|de[cz]|janua(?:ry|ri|r)|februa(?:ry|ri|r)|march|maart|märz|mars|april|may|mai|mei|june|juni|juin|july|juli|juillet|august|augustus|août|september|septembre|october|oktober|octobre|november|novembre|december|dezember|décembre|janvier|février|avril|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:maan|dins|woens|donder|vrij|zater|zon)dag|am|pm|gmt|utc|ist|[ecmp][sd]t|cet|week|uur|uhr|day|year|season|episode|chapter|page|version|vol|volume|part|level|game|round)\.?$/i;
