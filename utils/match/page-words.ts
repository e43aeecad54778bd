import { compileWords } from './concern-words';

/** Words of pages that stand in the way, for normalised text in en, nl, de, fr. */
export const logIn = compileWords(
  "^((log|sign) ?in|inloggen|aanmelden|meld je aan|einloggen|anmelden|se connecter|connectez vous|connexion|s'identifier)(_ (to|or|with|on|bij|op|om|of|met|bei|oder|mit|ou|avec|a|pour)_.*)?$|continue with (google|apple|facebook|email)|(doorgaan|verder) met (google|apple)|weiter mit (google|apple)|(mit|uber) (google|apple) (fortfahren|anmelden)|continuer avec (google|apple)|forgot(ten)? (your )?password|wachtwoord vergeten|passwort vergessen|mot de passe oublie",
);
/** Headings that leave no doubt, on any site. */
export const mustLogIn = compileWords(
  '(please|you must|you need to|must be|you have to|you ll need to|you re not|you are not) ~(logged|log|sign|signed) ?in_|(log|sign) ?in (to|with|or|first)_|^(log|sign) ?in_$|log (je )?in (om|bij|met)|je moet ~ingelogd|meld je (eerst )?aan|^(inloggen|anmelden|einloggen|connexion|se connecter)$|melde? dich ~an_|bitte ~(anmelden|einloggen|an_)|(du musst|sie mussen) ~(angemeldet|eingeloggt)|(veuillez|vous devez|il faut) ~connect|connectez vous|session (has )?expired|sessie (is )?verlopen|sitzung ~abgelaufen|session (a )?expiree?|(logged|signed) out_|uitgelogd|abgemeldet|deconnecte',
);
/** A form that changes a password is a settings page. */
export const changesPassword = compileWords(
  '(change|current|new|old|update|confirm|repeat) ~password|wachtwoord (wijzigen|veranderen|herhalen)|(nieuw|huidig|oud)e? wachtwoord|wijzig ~wachtwoord|passwort (andern|wiederholen)|(neues|aktuelles|altes) passwort|(changer|modifier) ~mot de passe|(nouveau|ancien) mot de passe|mot de passe (actuel|existant)',
);
export const consent = compileWords(
  "*cookie|traceur|consent|toestemming|einwillig|zustimm|before you continue|voordat je (verdergaat|verder)|bevor (sie|du) |avant (d acceder|de continuer|d'acceder)|we value your privacy|(your|je|jouw|deine|ihre|votre) (privacy|privatsphare|vie privee)|our (\\d+ )?partners|(nos|unsere|onze) (\\d+ )?partner|gdpr|personal data|persoonsgegevens|personenbezogene|donnees personnelles",
);
export const accepts = compileWords(
  "(accept|allow|agree|reject|decline|refuse|deny|got it|manage|only) ~(all|cookies|necessary|essential|choices|options|preferences)|(i )?agree_|accept_|(alles|alle|cookies) (accepteren|toestaan|weigeren|afwijzen|akzeptieren|zulassen|ablehnen|annehmen)|accepteren_|akkoord|weigeren_|akzeptieren_|ablehnen_|zustimmen_|einverstanden|ich stimme|nur (notwendige|erforderliche)|alleen (noodzakelijke|essentiele)|(tout|j|j') ?(accepter|refuser|accepte|refuse)|accepter_|refuser_|continuer sans accepter",
);
export const failed = compileWords(
  "something went wrong|an error (has )?occurred|(please )?try (again|reloading)|(couldn|could) not load|failed to load|unable to load|no (internet )?connection|you are offline|enable javascript|javascript is (disabled|required)|loading|checking your browser|just a moment|er (ging|is) iets (mis|fout)|probeer het opnieuw|opnieuw proberen|laden_|(etwas ist|ein fehler) ~|erneut versuchen|wird geladen|(une )?erreur (s est|s'est|est)|reessayer|chargement|un probleme",
);
/** Short words that only one of the languages uses, or few others. */
export const stopWordsOf: Readonly<Record<'known' | 'foreign', ReadonlySet<string>>> = {
  known: new Set(
    (
      'the and your you to of for with who can this my are from not on see when het een van je jouw jij voor met niet wie kan mijn zijn ' +
      'deze bij worden und der die das ist nicht deine dein ihre sie wer kann fur auf mit oder werden les des vos votre vous qui peut est ' +
      'pour avec sur dans aux une et'
    ).split(' '),
  ),
  foreign: new Set(
    (
      'el los las por para tus puede con una del mi cuenta quien su como seu sua voce quem pode com uma nao conta ao gli tuo tua chi puo della sono ' +
      'och att ditt vem konto og det dine hvem ikke twoje kto moze jest oraz dla bir icin hesap kim kimler olan sinun kuka voi ' +
      'cine poate tau contul fiok vas kdo muze vase yang anda siapa untuk akun'
    ).split(' '),
  ),
};
for (const word of stopWordsOf.known) (stopWordsOf.foreign as Set<string>).delete(word);
