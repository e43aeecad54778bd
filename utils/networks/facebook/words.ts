import { fold } from '../../dom/text';
import type { FieldId } from '../../model/words';

// Labels under a value, headings and sentences, en nl de fr. Facebook's own wording in nl, de and fr is known from guides only
// (/work/shared/platforms/labels/facebook.json, 2018-2025), hence low confidence.

/** Where a line belongs: a field, the year of a birthday, or the place someone is from. */
export type Kind = FieldId | 'birth-year' | 'hometown';

const labels: Partial<Record<Kind, string>> = {
  phone:
    'mobile|phone|work phone|home phone|mobiel|mobiele telefoon|telefoon|telefoonnummer|gsm|handy|mobil|mobiltelefon|telefon|telefonnummer|téléphone|téléphone portable|portable|numéro de téléphone',
  email: 'email|e-mail|email address|e-mailadres|e-mail-adresse|adresse e-mail|adresse email|courriel',
  address: 'address|adres|adresse',
  birthday:
    'birthday|birth date|date of birth|geboortedatum|verjaardag|geburtsdatum|geburtstag|date de naissance|anniversaire',
  'birth-year': 'birth year|geboortejaar|geburtsjahr|année de naissance',
  website: 'website|websites|webseite|webseiten|site web|sites web',
  'linked-accounts':
    'instagram|threads|x|twitter|tiktok|snapchat|youtube|linkedin|pinterest|whatsapp|telegram|github|discord|twitch|line|skype|vk|tumblr|spotify|soundcloud',
  location:
    'current city|current town|current town/city|woonplaats|huidige woonplaats|huidige stad|wohnort|aktueller wohnort|ville actuelle|lieu de résidence',
  hometown: 'hometown|home town|geboorteplaats|plaats van herkomst|heimatstadt|heimatort|ville d’origine',
  relationship:
    'relationship|relationship status|relatiestatus|beziehungsstatus|situation amoureuse|relation amoureuse',
  employer: 'workplace|werkplek|werkgever|arbeitgeber|arbeitsplatz|lieu de travail|employeur',
  education:
    'college|university|high school|school|education|universiteit|hogeschool|middelbare school|opleiding|hochschule|universität|schule|ausbildung|université|école|lycée|études',
  bio: 'bio|biografie|steckbrief|biographie',
};

let kinds: ReadonlyMap<string, Kind> | undefined;

/** What a label under (or a heading over) a value says it is. Indexed at the first use, so that bundlers can leave it out. */
export function kindOfLabel(text: string): Kind | null {
  kinds ??= new Map(
    Object.entries(labels).flatMap(([kind, words]) =>
      words.split('|').map((word) => [fold(word), kind as Kind] as const),
    ),
  );
  return kinds.get(fold(text)) ?? null;
}

/** Sentences of the intro and the overview; what a group holds is the value, without a group the whole line. First hit wins. */
const sentences: readonly [Kind, RegExp][] = [
  ['education', /^(?:stud(?:ied|ies)|went|goes|attend(?:ed|s))\b(?:(?:.* at| to))? (.+)$/i],
  [
    'education',
    /^(?:heeft (?:.+ )?gestudeerd|studeert|studeerde|ging naar)(?: (?:.+ )?(?:aan|bij|op))? (?:de |het )?(.+)$/i,
  ],
  [
    'education',
    /^(?:hat (?:.+ )?an (?:der |dem )?(.+) studiert|studiert (?:.+ )?an (?:der |dem )?(.+)|(?:hat hier studiert|ging hier zur schule): (.+))$/i,
  ],
  ['education', /^(?:a étudié|étudie|a fréquenté) (?:.+ )?(?:à|au|chez) (.+)$/i],
  [
    'employer',
    /^(?:works|worked) (?:at|for) (.+)$|^(?:werkt|werkte|heeft gewerkt) bij (.+)$|^(?:arbeitet|arbeitete) bei (.+)$|^hat bei (.+) gearbeitet$|^(?:travaille|a travaillé) (?:chez|à) (.+)$/i,
  ],
  ['location', /^(?:lives in|woont in|(?:wohnt|lebt) in|(?:habite|vit) (?:à|au|en)) (.+)$/i],
  [
    'relationship',
    /^(?:married|engaged|single|divorced|widowed|separated|in an? (?:(?:open )?relationship|civil union|domestic partnership)|it's complicated|getrouwd|verloofd|vrijgezel|alleenstaand|gescheiden|weduwe|weduwnaar|heeft een (?:open )?relatie|het is ingewikkeld|verheiratet|verlobt|single|geschieden|verwitwet|getrennt|in einer (?:offenen )?beziehung|es ist kompliziert|marié(?:e|\(e\))?|fiancé(?:e|\(e\))?|célibataire|divorcé(?:e|\(e\))?|veuf|veuve|séparé(?:e|\(e\))?|en couple|c'est compliqué)(?: (?:to|with|met|mit|avec|since|sinds|seit|depuis) .+)?$/i,
  ],
];
/** Too common as words to be trusted unless they hold a link: `Gardener at Example Gardens`, `From Utrecht`. */
const linkedSentences: readonly [Kind, RegExp][] = [
  ['employer', /^.+ (?:at|bij|bei|chez) (.+)$/i],
  ['hometown', /^(?:from|komt uit|afkomstig uit|aus|kommt aus|originaire d[eu]|de) (.+)$/i],
];

export function matchSentence(text: string, hasLink: boolean): { kind: Kind; value: string } | null {
  const straight = text.replace(/[’ʼ]/g, "'");
  for (const [kind, pattern] of hasLink ? [...sentences, ...linkedSentences] : sentences) {
    const found = pattern.exec(straight);
    if (found) return { kind, value: found.slice(1).find(Boolean) ?? text };
  }
  return null;
}

/** Types of a field in the page's own data: the same in every language. */
export const dataTypes: Readonly<Record<string, Kind>> = {
  work: 'employer',
  education: 'education',
  current_city: 'location',
  hometown: 'hometown',
  relationship: 'relationship',
  family: 'family',
  family_member: 'family',
  profile_phone: 'phone',
  other_phone: 'phone',
  phone: 'phone',
  profile_email: 'email',
  email: 'email',
  address: 'address',
  birthday: 'birthday',
  website: 'website',
  screenname: 'linked-accounts',
  bio: 'bio',
};

/** What a page under the profile is about, and so which fields it would show; the addresses' names are not translated. */
export const sections: readonly [RegExp, readonly FieldId[]][] = [
  [/contact|directory_links/, ['email', 'phone', 'address', 'website', 'linked-accounts']],
  [/basic|personal_details/, ['birthday']],
  [/work/, ['employer']],
  [/education/, ['education']],
  [/places|personal_details/, ['location']],
  [/relationship|personal_details/, ['relationship']],
  [/family/, ['family']],
];

export const editLabels = [
  'Edit profile',
  'Edit cover photo',
  'Profiel bewerken',
  'Omslagfoto bewerken',
  'Profil bearbeiten',
  'Titelbild bearbeiten',
  'Modifier le profil',
  'Modifier la photo de couverture',
];
export const contactLabels = [
  'Add friend',
  'Message',
  'Follow',
  'Vriend(in) toevoegen',
  'Vriend toevoegen',
  'Bericht',
  'Bericht sturen',
  'Volgen',
  'Freund/in hinzufügen',
  'Nachricht senden',
  'Nachricht',
  'Folgen',
  'Ajouter',
  'Envoyer un message',
  'Suivre',
];
/** `Shared with Public`, `Edit privacy. Sharing with Only me.`; the rest of the text names the audience. */
export const audienceMark =
  /^(?:shared with|edit privacy|gedeeld met|privacy bewerken|zichtbaar voor|geteilt mit|privatsphäre bearbeiten|sichtbar für|partagé|modifier la confidentialité|visible)/i;
