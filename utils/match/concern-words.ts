import type { Control } from '../model/control';
import { normaliseLabel } from './normalise-label';
import { withMemory } from './remember';
import { readKeyWords } from './stable-keys';

/**
 * Makes one test of many words, for normalised text. Words are parted by `|` and may go on (`track` is also *tracking*) unless `_`
 * ends them; `one/other` and `(one|other)` stand for either, `~` for up to three words, a leading `*` allows it within a word.
 */
export function compileWords(...tables: readonly string[]): Words {
  let made: RegExp | undefined;
  return {
    test: withMemory((text) => {
      made ??= compile(tables.join('|'));
      return made.test(text);
    }),
  };
}

/** Compiled when first asked: the background wakes up often and seldom meets a page of settings. */
export interface Words {
  test(text: string): boolean;
}

function compile(tables: string): RegExp {
  const all = tables.split(/\|(?![^()]*\))/).map((word) =>
    word
      .replaceAll(/\((?!\?)/g, '(?:')
      .replace(/[^ ~*]+\/[^ ~]+/g, (either) => `(?:${either.replaceAll('/', '|')})`)
      .replaceAll('_', '(?!\\p{L})')
      .replaceAll('~', "(?:[\\p{L}\\p{N}']+ ){0,3}"),
  );
  const inner = all.filter((word) => word.startsWith('*')).map((word) => `|${word.slice(1)}`);
  const starts = all.filter((word) => !word.startsWith('*'));
  return new RegExp(`(?<!\\p{L})(?:${starts.join('|')})${inner.join('')}`, 'u');
}

/** Words that settle it wherever they stand in a control's name; en, nl, de, fr together, as many are one. */
const strong = compileWords(
  // Who sees.
  '(who|wie|wer|qui) ~(can|may|sees|is_|kan|kunnen|mag|mogen|ziet|darf|sieht|peu|pourra|voit)|visib|invisib|*zichtba|*sichtbar|public_|publicly|publique|openba|offentlich|privacy|private|privat|prive|confidential|vie privee|datenschutz|anonym|anoniem|incognito|audience|(logged|signed) out|uitgelogd|ausgelogg|deconnect|protect (my|your)|bescherm (je|mijn)|schutzen|proteger (mes|vos)|(see|seen|viewed) (me|my|by)_|(mij|mich) ~(zien|sehen)|einseh|eingeseh|abrufbar|(others?|anderen?|les autres) (can|may|kunnen|mogen|konnen|durfen|peuvent)|real name|echte naam|klarname|vrai nom|publics_',
  // Who finds.
  '*search/zoek/such engine/index/result|search~page|*zoekmachine|*zoekresul|*suchmaschine|*suchergeb|moteurs? de rech|resultats? de rech|*index|searchable|discover|feature me|decouverte|entdeck|findab|vindbaar|auffindbar|appear/show/turn in_|show up in|found/find/look/finden/gefunden/vinden/gevonden/opzoeken me_/you/by/via/with/using/them/uber/durch|me/mij/je/mich/dich ~vinden/opzoeken/finden/gefunden|me/vous trouver/retrouver/contacter/identifier/mentionner|trouve par|(suggest|recommend|voorstel|vorschl|schlage|sugger) ~(account|profil|konto|compte|others|anderen|vor_|aan_)|(account|konto|compte) ~(voorstel|vorschl)|kontaktier|contact ~opnemen|contacter',
  // Lets others.
  '(on|op|auf|sur) (my|your|mijn|je|jouw|meinem|deinem|ihrem|mon|votre|ton) ~profi|publish|*publice(er|ren)|*veroffentlich|publier|(laat|lasse?) ~(mij|mich) |vue?s? (par|que)_|me (montrer|voir|joindre)|show/hide/display/share/make/use/feature/promote/suggest/recommend/list my/your_|(show|list|suggest|recommend|include|add|feature) me_ (in|to|as)|shown to_|^(share|deel|partager)_|(share|delen|teilen|partager) ~(with|met|mit|avec)|tonen aan|weergeven aan|(show|display) ~to (others?_|every|any|people|friend|follow|my|your|the|users|members|public|visit|guests|connect|contact|non|all|strangers|partners|advert|compan|recruit|employ)|toon/verberg/deel/gebruik je/jouw/mijn|zeige/verberge/teile/nutze mein/dein/ihr|afficher/masquer/partager/utiliser mon/ma_/mes/votre/vos',
  'show/hide/display/share ~birth/age_/contact/personal/city/address/email/phone/location/friend/follow/connection/status/activit/online/last/profile/playlist/name',
  'allow/let/require/approve/review ~people/others?_/friends/anyone/everyone/strangers/companies/apps/advertis/users/members/follow/guests/non_/embed/search/sharing/messag/mention/tag/repl/comment/invit/request/contact/download/call/resh/duet/access/partner/posts',
  'laat/sta/mensen/anderen ~anderen/mensen/iedereen/vrienden/apps/toestaan/laten/toe_|anderen/personen/nutzern/freunden/allen ~erlauben/gestatten/zeigen|erlaube|lass(e|t)?_|(autoris|permett|laiss)[erz]+ (les|a|aux|tout|d)_',
  // Contact and presence.
  '*message/messages/berichten/bericht/nachrichten request/from/to/van/von_|messages? de_ ~(tou|person|vos|mes|inconn|contact|utilis|membres|gens|ami)|*berichtverzoek|*nachrichtenanfrag|*freundschaftsanfr|*kontaktanfr|*vriendschapsverz|*volgverz|friend/follow/connection/contact/follower requests?/anfrage|demandes? (de|d)_ ~(ami|abon|contact|suiv|mess|conn|relat)|message/contact/tag/mention/invite/add/call/email me_/you_|tagging|*taggen|getagd|photo tag|*(foto|bild)(er)?[ ]?markierung|markierungen? ~(erlaub|zulass|genehm|prufen|uberpruf|freig|durch|von_)|(dich|mich|andere) ~markier|erwahn|je/mij vermelden|identification|blocked/geblokkeerde/blockierte|block ~user/account/people/list|bloques',
  '(read|seen|return|message|delivery) receipt|*leesbevest|*leesbewij|*lesebestat|accuses? de|confirmations? de lect|last seen|laatst gezien|zuletzt online/gesehen/aktiv|derniere connex/activite|vu a_|online/activity/active/activiteits?/actieve status|onlinestatus|activiteitsstatus|aktivitatsstatus|statut (en_|d.act|de pres|actif)|(mon|votre|ton) statut|en ligne_|typing|typindic|tippanz|saisie|ghost mode|mode fantome|unknown (call|sender|people)|onbekende (bell|nummer)|timer_|presence|unsichtbar|when/wanneer i m/you re/je online/active',
  // Ads and data for others.
  'ads?_|*advert|*reclame|*werbung|werb(e|l)|auswertung|profiling|profilage|profilering|profilbildung|(personal|personali[sz]ed|persoonlijke|gepersonaliseerde|personliche|personalisierte) ~(offer|aanbied|angebot|recommend|aanbevel|empfehl)|offres perso|telefoongids|telefonbuch|phone book|annuaire|publicit|annonces? pers/cib|personalisierte|gepersonaliseerde|personali[sz]e ~ad|based/basis/grundlage on/van/deiner/ihrer|en fonction de vos|interest|interesse|centres d|targeted|tailored|sponsored|*partner|partenaires|inferred|afgeleide|abgeleitet|deduite|you visit|besucht|bezocht',
  '*track(?!back| trace| and trace| en trace)|suivi_|tracage|traceur|*cookie|fingerprint|pixel_|remote|externe? (afb|bild|inhal)|distante?s?_|share/sharing/sell/collect/use/process/export/delen/deel/verkoop ~data|share with|data shar/proces/coll/reten/protect|delen met|teilen mit|*daten ~teilen/weiter/freig/verwend/nutz/sammel/erfass|*daten(weitergabe|freigabe)|*gegevens ~del/gebruik/verza/verko|(personal|your|my|usage|voice) (data|info)|gebruiksgeg|nutzungs(d|stat)|*(bewegungs|nutzer|nutzungs|interessen|werbe)profil|activity log|activiteitenlog|aktivitatsprot|journal d.activ|(member|staff|alumni|user) directory|ledenlijst|*mitgliederverz|persoonsgeg|personenbez|(deine|meine|ihre) daten|donnees|third/3rd part|derden?_|datenaustausch|sharing_|*drittanb|dritte|tiers_|affiliate|usage stat|diagnos|telemetr|analyti|analyse|statisti|crash|*foutrapp|*fehlerber|*absturzber|zugangsdaten|plantage|help/helpen? ~improve/verbeter|improve our/the|verbesser|ameliorer|research|onderzoek|forschung|recherche scien|mesure d',
  'heatmap|(usage|error|bug) report|rapports? d.(erreur|utilis|incid)|(face|touch) id_|(pin|code|fingerprint|vingerafdruk|fingerabdruck) ~(when|to open|unlock|bij openen|beim offnen)|(delete|remove|verwijder|losche?) ~(messages?|chats?|history|recordings?|berichten|nachrichten) ~(after|na|nach)_|(hide|remove) me_|me recommander|tell (my |your )?(friends|others|people|followers)|anyone with|link access|*freigabelink|*linkfreigabe|deellink|lien de partage|acces par lien|(see|record|log|know|zien|weten|sehen|savoir|voir) (who|wie|wer|qui)_|(mij|mich) ~(uitnod|einlad|toevoeg|hinzuf|bellen|anruf|volgen|folgen|schreib|schrijv|taggen)|m(e |.)(invit|ajout|appel|ecri|suiv|contact|joind|identif|mention)|strangers?_|vreemden?_|fremden?_|inconnue?s?_|lobby|waiting room|wachtruimte|wachtkamer|*warteraum|salle d.attente|*leaderboard|ranglijst|*bestenlist|*ranglist|appear on_',
  '^(link|connect|pair|koppel|koppelen|verbinden|verknupfen|associer|lier) ~(with|to|met|mit|avec|account|konto|compte)',
  'record ~(meet|call|voice|chat|audio|session|screen|clip)|(voice|chat|call|meeting|screen|session) ~record|*spraak[a-z]* ~opn|(gesprek|vergader|anruf|meeting|besprech)[a-z]* ~(opnemen|aufzeichn|aufnehm)|enregistrer ~(appel|reunion|conversation)|(keep|store|retain|save) ~(footage|recording|clip|history|log|transcript)|auto(matic|matically|matisch)? ~(uitlog|log out|logout|sign out|signout|abmeld|auslogg|vergrendel|sperr)|deconnexion auto|(idle|inactivity) ~(time|log)|(save|remember|store|bewaar|onthoud|enregistrer|memoriser) ~(password|wachtwoord|mot de passe|mots de passe|card|payment)|(wachtwoord|passwort|kennwort)[a-z]* ~(bewaren|opslaan|speichern|onthouden|merken)|passwor[dt] ?manager|preload|prefetch|vorab laden|vooraf laden|precharg',
  'ai_ (assist|note|summ|feat|sugg|tool|repl)|ki (funkt|assist|zusamm|vorsch)|smart (repl|compose|feature|suggest|card|travel)|slimme (antw|func)|intelligente (antw|funkt)|train|*ai model|for ai_|generati[ev]|machine learning|*entrain',
  // What is kept and taken in.
  'location shar/hist/info/serv/track/access/data/tag|(precise|your|my|add|use|share|exact) ~location|*locatie ~del/toev|*locatie(gesch|geg|voor)|(je|mijn|exacte|precieze) locatie|*standort|localisation|geoloc|geotag|exif|(ma|votre) position|ip addr|map visib',
  '*contacts?/contacten/contactpersonen/kontakte/contacts ~sync/upload/import/abgleich|(sync|upload|import|synchroniser|importer|find) ~contact|*kontaktsync|address book|phonebook|adresboek|adressbuch|carnet d|*history|*geschiedenis|*verlauf_|historique|app activit|web und app|off ~activit|activity off|activiteit buiten|activite hors/en|profile view|*profielweerg|*profielbez|*profilbes|*profilaufr|visited|visites?_|web ~(app|a[ck]tiv)|facial|face reco|gezichtsherk|gesichtserk|reconnaissance fac|biometr|mi[ck]ro(ph|f)on|[ck]amera ?(acc|perm|zug|toeg)|(access|use|allow|gebruik) ~camera|voice rec|spraakopn|sprachaufn',
  '(connected|gekoppelde|verbonden|verbundene|verknupfte|third party|authori[sz]ed) app/exper|applications? (conn|tierc|asso|auto)|apps with|app (perm|acc|toeg|zugr)|integration|api acc|consent|toestemming|einwillig|gdpr|ccpa|opt(ed)? out|end to end|encrypt|versleutel|verschlussel|chiffre[mre]|disappear|verdwijn|verschwind|ephemere|self destr|zelfvern|selbstlosch|auto(matisch|matically)? ~(delet|erase|verwijder|losch)|suppression auto',
);

/** Security of access; counts even among notifications. */
const secure = compileWords(
  '*security|*beveilig|*sicherheit(?!sabfr|skop)|*securite|two/2/multi factor/step|*twee ?(staps|factor|stappen)|in twee|zwei(stufig| faktor| schritt)|2fa_|mfa_|a2f_|double auth/fact|deux fact/etap|authenticat|(login|log in|sign in|connexion|inlog|anmelde|aanmeld)[a-z]* ?(alert|notif|request|meld|warn|ben)|alertes? de conn|unrecogni[sz]ed|suspicious|unbekannte|onbekende|inhabituel|(log|sign) ?ins?_|*inlog|anmeldung|anmelden_|connexions?_|passkey|passwordless|(app|screen) lock|*session|*sessie|*sitzung|trusted dev|vertrouwde app|password (reset|prot)|require ~password|backup code|saved? login|(inlog|anmelde)(gegev|daten|info)',
);

/** Words that count where the place or the options say that it is about privacy, or with a verb that lets. */
export const weak = compileWords(
  'tag|mention|comment|repl|messag|dms?_|chat|call|follow|friend|connection|contact|group|invit|shar|birth|age_|gender|email|phone|location|activit|status|online|profil|data_|history|search|suggest|recommend|device|log ?in|password|block|mute|restrict|stor|download|embed|like|view|people|every|others|permission|access|personali|photo|foto|post',
  'reactie|bericht|volg|vriend|groep|uitnod|delen|geboort|leeftijd|telefo|locatie|zoek|voorstel|aanbevel|appara|inlog|wachtw|verhal|toegang|mensen|iedereen|gegevens|persoon|kommentar|antwort|nachricht|folg|freund|kontakt|grupp|einlad|teil|geburt|alter_|such|vorschl|empfehl|gerat|anmeld|passw|stumm|zugriff|person|andere|daten|aktivitat',
  '*nummer_|caller|numero_|repon|appel|abonne(e|s|es|r)?_|abonnements_|suivr|markier|amis?_|partag|naiss|rech|sugg|appareil|connex|mot de|bloq|acces|identif',
);

/** What says much of a person wherever something is done with it; counts with a verb of keeping or a *my*. */
export const sensitive = compileWords(
  'locati|*locatie|locali|where_|(i|you|ik|je|jij|ich|du) (read|watch|listen|lees|kijk|luister|lese|hore)|(waar|wo|ou) (ik|ich|je|j)_|standort|lieu|route|travel|trips?_|journey|reizen|purchas|aankop|*einkauf|achats?_|borrow|geleend|face(s|t)?_|gezicht|gesicht|visage|voice|*stemm?_|stimm|voix|*audio|recording|opname|aufnahm|memor|*health|gezondh|gesundh|sante_|heart|hartsl|sleep|*behavio|*gedrag|*verhalten|comportement|same person|personali|habit|movement|beweg|contacts?_|kontakte|contacten',
);
/** Verbs of keeping, sending and working out. */
export const keeps = compileWords(
  'remember|keep|stor|sav|record|use_|collect|includ|refer|group|map_|recogni|anal|detect|infer|learn|upload|strip|remov|bewa|onthou|gebruik(en|t)?_|verzam|opsl|herken|speich|merk|nutz(e|t|en)_|verwend|auswert|erkenn|samm|aufbewahr|enregistr|conserv|memoris|utilis|personali',
);
/** The person themselves. */
export const personal = compileWords(
  '(i|me|my|mine|your|mij|mijn|ik|jouw|je|jij|ich|mich|mein|meine[mnr]?|dein|deine[mnr]?|ihre?[mnr]?|mon|mes|moi|vos|votre)_',
);
/** Options that say who may, beyond the labels that are known of networks. */
export const whoMay = compileWords(
  '(my|your|mijn|je|meine|mes|vos) ~(friends|contacts|team|crew|group|class|family|network|connections|contacten|vrienden|kollegen|kontakte|freunde|amis|relations)|[a-z]+ only_|(only|alleen|nur|uniquement|seulement) |every(one|body)|any(one|body)|nobody|no one|members|*leden_|*mitglieder|membres|colleagues|collega|kollegen|collegues|public_|private_|iedereen|niemand|jede[rn]_|alle_|personne|tout le monde|friends|vrienden|freunde|followers|volgers',
);

/** What a profile shows of a person; showing or hiding it is enough in a place that says nothing. */
export const intimate = compileWords(
  'email|phone|*telef|birth|*verjaar|*geboort|*geburt|naiss|age_|leeftijd|alter_|gender|geslacht|geschlecht|*profil|friend|*vriend|*freund|amis?_|follow|volg|folg|abonne(e|s|es)?_|connection|relati|contact|kontakt|*status|online|*a[ck]tivit|data_|gegevens|daten|address|adres|name_|naam_|likes?_|groups?_|groep|grupp',
);
export const shows = compileWords(
  'show|hide|display|share|reveal|expose|toon|tonen|weerg|*verberg|delen|anzeig|zeig|ausblend|teilen|freig|affich|montr|masqu|cacher|partag',
);
/** Letting others do a weak word is enough. */
export const allows = compileWords(
  '(may|can|mag|mogen|darf|durfen|peut|peuvent) (we|wij|de|the|wir|nous|la|le|les|our|onze|die|unser|others?|ander)|allow|let_|permi|require|approv|accept|toe(staan|laten|_)|laat_|goedk|erlaub|zulass|gestatt|genehm|akzept|autoris|approuv',
);

/** Headings, titles and groups that make a place one of privacy. The last lines: that word alone, in other languages. */
export const place = compileWords(
  '*priva|prive|confidential|*datenschutz|visib|*zichtba|*sichtbar|*securi|*sicherh|*beveilig|safety|*veilig|audience|doelgroep|data_|daten_|gegevens|donnees|ads?_|*adver|*werbu|publicit|personali|permission|toestemm|berechtig|autoris|track|cookie|consent|sharing|delen|teilen|freigabe|partage|who can|wie kan|wer kann|qui peut|block|discover|vindbaar|auffind|history|geschied|verlauf|histori|connected|how (others|people)|find you|presence|location|locatie|standort|locali',
  'seguri|segura|sicurez|sakerh|sikkerh|bezpiec|gizlili|guvenli|prywatn|soukrom|personv|integrite|yksityi|adatved|anunc|*конфиденц|*приватн|*безопасн|*隐私|*隱私|*安全|*プライバシー|*セキュリティ|*개인정보|*보안|*خصوصي|*الأمان|*פרטיות|*אבטחה|*गोपनीयता|*απορρητο',
);

/** How a page looks and behaves: no privacy, whatever else is said. */
const looks = compileWords(
  'trackback|pingback|(forum|topic|thread) track|formatting|format(ier|teer)|^(search( query| settings| for \\S+)?|zoek(en)?|suchen?|recherche[rz]?)$|theme|thema_|(dark|light|night|donkere) mode|mode sombre|dunk|appearance|uiterlijk|darstell|apparence|*colou?r|kleur|farb|couleur|font|*schrift|*lettert|police|text size|*tekstgr|*textgr|taille du|layout|density|zoom|sounds?_|geluid|ton_|sons?_|auto ?play|automatisch afsp|automatische wied|lecture auto|*video ?(qual|kwal)|qualite|keyboard|shortcut|toets|tastat|clavier|raccour|per page|per pagina|pro seite|par page|animati|motion|contrast|caption|subtitle|*ondertit|untertit|sous titre|playback|emoji|(side|tool|status ?)bar|(data|daten|low|mobile) ?sav|data(besp| usage)|datenspar|economis|wallpaper|accessib|select all|(new|browser) tabs?_|tabblad|onglet|eingabetaste|(press|hit) enter|entertoets|alles sel|alle ausw|tout sel|infinite|remember me|(keep me|stay) (logged|signed)|(aangemeld|ingelogd) blijv|onthoud mij|(angemeldet|eingeloggt) bleib|rester connec|se souvenir',
);
/** Tools of reading and writing: what is done with pages and texts, not who learns of it. */
const works = compileWords(
  'watchlist|*volglijst|*beobacht|liste de suivi|draft|entwurf|entwurfe|brouillon|edits_|edit (box|page|summary|warning)|double click|*bewerking(en)?_|dubbelklik|*bearbeitungen|doppelkli|*anderungen|modifications?_|changes_|wijzigingen|rollback|revert|zurucksetz|revocation',
);
const others = compileWords(
  'lang(uage|ue)|*taal_|*sprache_|time ?(zone|form)|date form|*tijdz|*zeitz|fuseau|week start|first day|currency|valuta|wahrung|devise|unit(e|s|es)?_|eenheid|einheit|country|region|land_|pays_|sort|trier|*default view|start ?page|newsletter|*nieuwsbr|lettre d|digest|promotion|marketing email|product update|safe ?search|mature|nsfw|sensi|gevoelig|adult|(hidden|muted) words|translat|*verta|ubersetz|tradu|editor|signature|storage|beta feat|(focused|priority|unified) inbox|inbox (type|layout|view|sort)|undo|(reading|preview) pane|conversation view|threaded|(list|grid|tile|thumbnail) view|thumbnail|*miniatu|vorschaubild|home (button|page|screen)|startseite|startpagina|page d.accueil|bookmarks? bar|bladwijzerbalk|lesezeichenleiste|barre de favoris|scroll|hardware acc|memory (saver|usage|limit)|*arbeitsspei|battery|*akku|batterij|batterie|energy sav|energiespar|(high|power|best) performance|performance mode|graphi|resolution|frame ?rate|fps_|vibrat|vibrier|trillen|trilling|haptic|rumble|controller (vib|layout|sens)|difficult|crosshair|temperature|celsius|weather|weer_|wetter|meteo|highlight|cover (image|photo)|slow mode|langzame modus|langsam|mode lent|compact|kompakt|auto(matic|matically|matisch|matische|matique)? ?(download|herunterl)|telechargement auto|touche_|*toets|tastenk|hotkey|voicemail|voice ?mail|mailbox|*messagerie vocale|wi ?fi call|wlan|volte|datenvolumen|papier|paper(less)?_|statement|afschrift|*rechnung_|invoice|facture|firmware|(software|app|system|automatic|auto) ?updates?|install ~update|*aktualisierung|mises? a jour|bijwerk|lighting|beleucht|verlicht|eclairage|led_|quiet hours|do not disturb|niet storen|nicht storen|ne pas derang|bedtime|schlafensz|bedtijd|mute me|mirror|spiegel|noise|ruisond|*rauschunt|reduction du bruit|echo|hd_|crossfade|gapless|normali[sz]e (volume|audio|sound)|volume|lautst|equali|streaming qual|*(play|reading|voice)?(back)? speed|snelheid|geschwindigkeit|vitesse|prices?_|prijzen|preise_|prix_|vat_|btw_|shoe|quality filter|low quality|spam|before (boost|delet|unfol|clos|leav|exit|post)|vragen voordat|avant de_|nachfragen_|(per|via) (e ?mail|sms) (erhalt|ontvang|bekomm)|recevoir ~par (e ?mail|sms)|streak|goals?_|(display|show|load) (images|gifs|embeds|reactions)|shopping recomm|news_|offers?_|nieuws_|aanbieding|neuigk|angebot|actualites|offres|tips_',
);
const notices = compileWords(
  "*notif|push_|alert me|email when|^(send|email|text) me|emails? about|remind|alerts?_|digest|newsletter|*nieuwsbr|*(?<!ver|aan|af)melding|avert|^(mail|stuur) (mij|me)_|*herinner|*benachr|mitteilung|^schick|erinner|*erinnerung|lettre d|rappel|^m'envoy",
);

const keyStrong =
  /\b(?:priva\w+|public(?:ly)?|visib\w*|noindex|index(?:able|ing)|robots|discover\w*|searchable|track\w*|geo\w*|location|audience|consent|gdpr|ccpa|telemetry|analytics|diagnostics|receipts?|last ?seen|presence|(?:two|2|multi) ?f\w+|mfa|totp|third ?party|ads? ?person\w*|personali[sz]ed ?ads?|advert\w*|data ?shar\w*|social ?graph|(?:hide|show|share|allow) (?:email|profile|phone|birth|follow|friend|collect|network|online|active|activity|status|location|age|dm|message|tag|mention|search|ad|from|real|last|my|user|contact)\w*|viewable|protected|locked)\b/;
const keyWeak =
  /\b(?:hide|hidden|show|shar\w+|search|profile|contacts?|messages?|dms?|tags?|mentions?|online|status|activity|ads|marketing|block\w*|security|sessions?|login|access|permissions?|friends?|follow\w*|personali[sz]\w*)\b/;
const keyOther =
  /\b(?:theme|dark|lang(?:uage)?|locale|time ?zone|notif\w*|sound|autoplay|font|digest|newsletter|layout|colou?r|per ?page|currency|captions?|quality|push)\b/;

type Named = Pick<Control, 'name'> & Partial<Pick<Control, 'group'>>;

/** Words that settle that a text is about privacy. */
export function isStrong(text: string): boolean {
  return strong.test(text) || secure.test(text);
}

/** Does it decide what the person is told of, not what others see? Warnings of foreign sign-ins are security. */
export function isAboutNotifying({ name, group = '' }: Named): boolean {
  const text = normaliseLabel(name);
  return !secure.test(text) && (notices.test(text) || notices.test(normaliseLabel(group)));
}

/** Is it about looks, language, formats and the like? `plain`: no word of privacy can change that. */
export function concernsOther({ name, group = '' }: Named): 'plain' | 'unless-strong' | null {
  const text = normaliseLabel(name);
  if (looks.test(text) || (works.test(text) && !place.test(text))) return 'plain';
  if (others.test(text)) return 'unless-strong';
  const heading = normaliseLabel(group);
  return (looks.test(heading) || others.test(heading)) && !place.test(heading) ? 'unless-strong' : null;
}

/** What the page's makers called it, where the words that a person reads tell nothing. */
export function readKeyConcern(keys: readonly string[]): 'strong' | 'weak' | 'other' | null {
  const words = readKeyWords(keys);
  if (keyOther.test(words)) return 'other';
  if (keyStrong.test(words)) return 'strong';
  return keyWeak.test(words) ? 'weak' : null;
}
