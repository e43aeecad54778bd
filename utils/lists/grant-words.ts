import type { GrantGroup } from '../model/words';

/**
 * Words of permissions in English, Dutch, German and French, folded and without accents. Patterns are tried anywhere in a text
 * unless they say otherwise; `known` are permissions that belong to none of the groups.
 */
const join = (...parts: string[]) => new RegExp(`(?<![\\p{L}\\d])(?:${parts.join('|')})(?![\\p{L}\\d])`, 'u');

/** Who the person is. Taken out first, so that a *profile photo* is no photo and an *e-mail address* no e-mail. */
export const identityWords = join(
  // en
  '(?:e-?mail|ip) address(?:es)?(?: books?)?(?<!books?)|(?:street|postal|home) address(?:es)?|(?:real |full |first |last |user|display |screen )?names?|profile (?:pictures?|photos?|images?|info(?:rmation)?|data|details)|profiles?|avatars?|gender|birthdays?|dates? of birth|age(?: range)?|personal info(?:rmation)?|basic (?:account )?(?:info(?:rmation)?|details)|account (?:info(?:rmation)?|details|id)|contact info(?:rmation)?|identity|who you are|languages?|locale|phone numbers?|hometown|headlines?|(?:your|and|name,?) picture|birth date|your [\\p{L}-]*\\s?id|(?:public )?profile details|signs? you in|(?:sign(?:ed)?|log(?:ged)?)[ -]?in with \\p{L}+',
  // nl
  '(?:gebruikers|voor|achter|weergave)?na(?:am|men)|profiel(?:foto|afbeelding|gegevens|informatie)?|e-?mail-?adres(?:sen)?|geslacht|geboortedatum|verjaardag|leeftijd|persoons?(?:lijke )?(?:gegevens|info(?:rmatie)?)|persoonlijke (?:gegevens|info(?:rmatie)?)|accountgegevens|identiteit|taal|telefoonnummers?|contactgegevens|(?:aangemeld|ingelogd|inloggen|aanmelden) (?:met|via) \\p{L}+',
  // de
  '(?:benutzer|vor|nach|anzeige)?namen?|profil(?:bild|foto|daten|informationen|infos)?|e-?mail-?adressen?|geschlecht|geburts(?:tag|datum)|alter(?:sgruppe)?|personliche[n]? (?:daten|informationen|infos|angaben)|personenbezogene[n]? daten|kontoinformationen|kontodaten|identitat|sprache|telefonnummern?|kontaktdaten|(?:angemeldet|anmelden|anmeldung) (?:mit|uber) \\p{L}+',
  // fr
  "(?:pre|sur)?noms?(?: complet| d'utilisateur| d'affichage)?|(?:photo|image|informations?|infos?|donnees) (?:de|du) profil|profils?(?: public)?|adresses? (?:e-?mail|electroniques?|mail|ip|postale)|e-?mail adresse|sexe|genre|date de naissance|anniversaire|(?:tranche d')?age|(?:informations?|infos?|donnees|coordonnees) (?:personnelles|de base|du compte|de contact)|coordonnees|identite|langue|numeros? de telephone|(?:connecte[e]?|connexion|se connecter) (?:avec|via) \\p{L}+",
);

export const groupWords: readonly (readonly [GrantGroup, RegExp])[] = [
  [
    'reads-messages',
    join(
      "(?:direct|private|personal|text|group|chat|instant|gmail|e-?mail|mail) messages?|messages?|dms?|messaging|messenger|(?:mail|in)box(?:es)?|chats?|conversations?|sms|gmail|mails|e-?mails|(?:all|read(?:,? and|,)? [\\p{L}, ]*) (?:your )?e-?mail|(?<!e-)mail|all (?:of )?your (?:\\p{L}+ )?data|(?:1st|first)[- ]degree connections|your connections|director(?:y|ies)|mail (?:messages?|content|settings|accounts?)|e-?mail (?:content|settings|drafts?)|drafts|contacts|contact (?:list|details of (?:your )?(?:contacts|friends))|address ?books?|friends?(?:[’'s]* |[’'] )?lists?|lists? of friends|friends|people you know|call (?:history|logs?)|whispers?|notifications",
      "(?:prive|directe )?berichten|(?:prive|directe )?bericht|postvak(?:ken)?|gesprekken|gmail|e-?mailberichten|contacten|contactpersonen|adresboek(?:en)?|vriendenlijst(?:en)?|vrienden|oproepgeschiedenis|meldingen|dm[’']s|chatgesprekken",
      '(?:direkt|privat)?nachrichten|posteingang|postfacher|postfach|unterhaltungen|konversationen|e-?mail-?nachrichten|kontakte[n]?|kontaktliste|adressbuch(?:er)?|freundesliste[n]?|freunde[n]?|anrufliste|benachrichtigungen|gmail-nachrichten',
      "messages? (?:prives?|directs?)|messagerie|boites? (?:de reception|mail|aux lettres)|discussions|courriels|contacts|carnets? d'adresses|repertoire|listes? d'amis|amis|journal d'appels",
    ),
  ],
  [
    'reads-files',
    join(
      'google drive|drive|onedrive|dropbox|google photos|files?|documents?|docs|spreadsheets?|presentations|photos?|pictures|images|videos?|albums?|media|camera roll|attachments?|(?:private )?repositor(?:y|ies)|repos|source code|your code|gists?|note(?:s|books?)',
      "(?:google )?(?:drive-)?bestanden|documenten|foto[’']?s|afbeeldingen|video[’']?s|spreadsheets|bijlagen|notities|opslag",
      '(?:google )?(?:drive-)?dateien|dokumente[n]?|fotos|bilder[n]?|alben|medien|anhange|notizen|tabellen',
      'fichiers(?: google drive)?|medias|feuilles de calcul|pieces jointes|depots|presentations',
    ),
  ],
  [
    'location',
    join(
      'locations?|gps|where you are|whereabouts|check-?ins?|time ?zones?|street addresses|places you',
      'locatie(?:gegevens|geschiedenis)?|verblijfplaats|waar je bent',
      'standort(?:e|daten|verlauf)?|aufenthaltsort|wo du bist',
      '(?:geo)?localisation|position(?: geographique)?|emplacement|ou vous etes',
    ),
  ],
];

/** What is public anyway, so that seeing it reads nobody's messages or files. */
export const publicWords = join(
  'public(?:ly)?',
  'openbaa?re?',
  'offentlich(?:e[nrs]?)?',
  'publi(?:c|cs|que|ques)',
);

/** Permissions that are understood and belong to no group. */
export const knownWords = join(
  'posts?|tweets?|timelines?|feeds?|stories|likes?|liked|favou?rites?|bookmarks?|comments?|repl(?:y|ies)|reactions?|followers?|following|people you follow|who you follow|accounts? you (?:follow|mute|block)\\p{L}*|lists?|muted?|mutes|blocks?|blocked|filters?|collections?|communit(?:y|ies)|groups?|servers?|guilds?|channels?|boards?|pins?|playlists?|music|library|listening|history|activit(?:y|ies)|statistics|stats|analytics|insights?|calendars?|events?|subscriptions?|purchases|payments?|health|fitness|workouts?|heart rate|steps|connections|linked accounts|connected accounts|search(?:es)?|interests?|pages?|ads?|advertis\\p{L}+|preferences|settings|spaces?|subreddits?|moderation|votes?|offline|when you are not|until you|organi[sz]ations?|teams?|projects?|packages|keys?|hooks?|read[- ]only(?: access)?|read access',
  "tijdlijn(?:en)?|vind-ik-leuks|reacties|volgers|gevolgde|die je volgt|lijsten|groepen|kanalen|afspeellijsten|geschiedenis|activiteit(?:en)?|statistieken|agenda[’']?s?|afspraken|evenementen|abonnementen|aankopen|gezondheid|pagina[’']?s|voorkeuren|instellingen|zoekopdrachten|interesses|bladwijzers|favorieten|alleen[- ]lezen|leestoegang|alleen leestoegang",
  'beitrage[n]?|zeitleiste|chronik|kommentare|gefallt-mir\\S*|follower[n]?|denen du folgst|listen|gruppen|kanale|playlists|verlauf|aktivitat(?:en)?|statistiken|kalender[n]?|termine|veranstaltungen|abos?|abonnements|kaufe|gesundheit|seiten|einstellungen|suchanfragen|interessen|lesezeichen|favoriten|nur lesen|lesezugriff|nur-lese-zugriff|schreibgeschutzt',
  "publications?|journal|mentions j'aime|commentaires?|abonnes|abonnements?|comptes que vous suivez|personnes que vous suivez|listes|groupes|chaines|historique|activites?|statistiques|agendas?|calendriers?|evenements|achats|sante|parametres|preferences|recherches|interets|favoris|signets|lecture seule|acces en lecture(?: seule)?",
);

const enWrites =
  '(?:fully |permanently )?manage|answer|respond|tag|handle|set|put|start|stop|run|ban|unban|pin|accept|decline|post|publish|tweet|repost|retweet|create|edit|update|change|modify|delete|remove|manage|send|compose|write|follow|unfollow|like|unlike|favou?rite|comment|reply|react|upload|submit|control|act|vote|upvote|downvote|invite|block|unblock|mute|unmute|join|leave|add|make|share|schedule|subscribe|unsubscribe|moderate|administer|organi[sz]e|save|unsave|hide|unhide|pay|charge|spend|buy|purchase|star|fork|push|commit|insert|approve|mark|accept|permanently delete|choose';
const enReads = 'see|view|read|access|know|get|receive|look at|download|collect|learn|check|list|search';
const enLead = `(?:(?:allows? (?:it|this app|the app) to|(?:this|the) app(?:lication)? (?:can|may|will|could)(?: be able to)?|it (?:can|may)|(?:can|may)|to|and|will be able to)\\s+)*`;
const verbs = (list: string) => `(?:${list})`;
const between = '(?:\\s*(?:,\\s*and|,\\s*or|,|/|&|and|or)\\s+(?:also\\s+)?|\\s*/\\s*)';
const anyVerb = verbs(`${enWrites}|${enReads}`);

/** English verbs stand in front, one after another; elsewhere `post` and `like` are nouns. */
export const enFirst = new RegExp(`^${enLead}(?:${anyVerb}${between})*${anyVerb}(?![\\p{L}\\d])`, 'u');
export const enWrite = new RegExp(`(?<![\\p{L}\\d])${verbs(enWrites)}(?![\\p{L}\\d])`, 'u');
export const enRead = new RegExp(`(?<![\\p{L}\\d])${verbs(enReads)}(?![\\p{L}\\d])`, 'u');

/** Verbs that are no nouns, further on in a sentence (`Read your inbox and send messages`). */
export const enLater =
  /(?:,|\s(?:and|or))\s(?:send|edit|delete|manage|publish|create|write|modify|remove)\s/u;

/** Infinitives, which need no place of their own to be told from nouns. */
export const otherWrites = join(
  'plaatsen|posten|publiceren|tweeten|maken|aanmaken|bewerken|bijwerken|wijzigen|aanpassen|verwijderen|wissen|beheren|versturen|verzenden|sturen|schrijven|ontvolgen|uploaden|toevoegen|delen|stemmen|uitnodigen|blokkeren|betalen|volgen',
  'veroffentlichen|erstellen|bearbeiten|andern|aktualisieren|loschen|entfernen|verwalten|senden|versenden|verschicken|schreiben|verfassen|entfolgen|kommentieren|hochladen|hinzufugen|teilen|abstimmen|einladen|blockieren|bezahlen|folgen|liken',
  'publier|poster|tweeter|creer|modifier|mettre a jour|supprimer|gerer|envoyer|ecrire|rediger|suivre|ne plus suivre|aimer|commenter|importer|ajouter|partager|voter|inviter|bloquer|payer',
);
export const otherReads = join(
  'bekijken|zien|lezen|inzien|weten|ophalen|ontvangen|downloaden|opvragen|raadplegen',
  'sehen|ansehen|einsehen|anzeigen|lesen|abrufen|kennen|empfangen|herunterladen|zugreifen',
  'voir|lire|consulter|acceder|afficher|connaitre|obtenir|recuperer|recevoir|telecharger',
);

/** Sending and making are no reading; everything else that touches a thing shows it. */
export const onlyGives =
  /^(?:(?:allows? it to|can|to)\s+)?(?:(?:send|post|write|compose|publish|create|submit|upload|reply|add|insert|tweet)(?:\s*,\s*|\s+and\s+|\s+or\s+|\s*\/\s*)?)+(?![\p{L}\d])(?!.*\b(?:read|see|view|manage|edit|delete|receive)\b)/u;
export const otherGives = join(
  'plaatsen|posten|publiceren|versturen|verzenden|sturen|schrijven|uploaden|maken',
  'veroffentlichen|senden|versenden|verschicken|schreiben|verfassen|hochladen|erstellen|posten',
  'publier|poster|envoyer|ecrire|rediger|creer|importer',
);
export const otherKeeps = join(
  'bewerken|wijzigen|beheren|verwijderen',
  'bearbeiten|andern|verwalten|loschen',
  'modifier|gerer|supprimer',
);

/** English *for you* after a verb of doing. */
export const forYou = join('for you|as you');

/** In the person's name, whatever the verb. */
export const behalf = join(
  'on your behalf|in your name',
  'namens (?:jou|je|jouw|u|uw)|in (?:je|jouw|uw) naam|voor (?:jou|u)',
  'in (?:deinem|ihrem) namen|fur (?:dich|sie)',
  'en (?:votre|ton) nom|a (?:votre|ta) place|pour (?:vous|toi)',
);

/** Everything at once. */
export const fullAccess = join(
  'full (?:account )?access|full control|complete access|unrestricted access|(?:access to )?everything(?: in your account)?|all permissions',
  'volledige (?:account)?toegang|volledig beheer|onbeperkte toegang',
  'vollzugriff|(?:voller|vollstandiger|vollen|vollstandigen|uneingeschrankte[rn]?) zugriff',
  'acces (?:complet|total|integral)|controle total',
);
export const readWrite = join(
  'read ?(?:,|and|&|/|\\+) ?write(?: access)?|write(?:-only)? access|read-write',
  'lees- en schrijf\\p{L}*|lezen en schrijven|schrijftoegang|alleen schrijven',
  'lese- und schreib\\p{L}*|lesen und schreiben|schreibzugriff|lese-/schreib\\p{L}*',
  "(?:en )?lecture (?:et|/) (?:d')?(?:en )?ecriture|lire et ecrire|acces en ecriture",
);
export const readOnly = join(
  'read[- ]only(?: access)?|read access',
  'alleen[- ]lezen|leestoegang|alleen leestoegang',
  'nur lesen|lesezugriff|nur-lese-zugriff|schreibgeschutzt',
  'lecture seule|acces en lecture(?: seule)?',
);

/** Speaks to the person of what is theirs, as permissions do. */
export const yours = join(
  'your?|you',
  'je|jouw|uw|jij|u',
  'dein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|du|dich|sie',
  'vo(?:s|tre)|t(?:es|on|a)|vous|tu',
);
