import { type KeyFacts, languages, type TemplateLanguage } from './policy-keys.ts';
import type { Browser, Install } from './policy-plan.ts';
import { policyKeyOf, rootOf } from './policy-registry.ts';

/** One setting of group policy. */
export interface AdmxSetting {
  /** Also the id of its texts and of its one field. */
  name: string;
  category: 'Vitrine' | 'Defaults' | 'Locks';
  key: string;
  valueName: string;
  field:
    | { kind: 'switch' }
    | { kind: 'number'; least: number; most: number }
    | { kind: 'choice'; values: string[] }
    | { kind: 'text' | 'lines' };
  words: Record<TemplateLanguage, { title: string; text: string; label: string }>;
}

/** What templates say beside the keys' own words. */
export const phrases = {
  en: {
    file: 'Vitrine for {browser}',
    supported: '{browser} with Vitrine',
    Defaults: 'Defaults (people may change these)',
    Locks: 'Locks (people may not change these)',
    default: 'The person may change this.',
    lock: 'The person may not change this.',
    json: 'As JSON, on one line:',
    value: 'Value',
    list: 'List, as JSON',
    organisation: 'Name of the organisation',
    organisationText: 'Shown to people wherever something is set: Managed by this name.',
    version: 'Version of the policy',
    versionText: 'Your own mark, such as 2026-11. Shown to people, and in what they hand in.',
    install: 'Install Vitrine',
    installText:
      'How the browser gets Vitrine. This is the browser’s own policy ExtensionSettings; where you set that elsewhere, add Vitrine there and leave this alone.',
  },
  nl: {
    file: 'Vitrine voor {browser}',
    supported: '{browser} met Vitrine',
    Defaults: 'Standaarden (mensen kunnen ze wijzigen)',
    Locks: 'Vast (mensen kunnen ze niet wijzigen)',
    default: 'De persoon kan dit wijzigen.',
    lock: 'De persoon kan dit niet wijzigen.',
    json: 'Als JSON, op één regel:',
    value: 'Waarde',
    list: 'Lijst, als JSON',
    organisation: 'Naam van de organisatie',
    organisationText: 'Mensen zien deze naam overal waar iets is ingesteld: Beheerd door deze naam.',
    version: 'Versie van het beleid',
    versionText: 'Je eigen kenmerk, zoals 2026-11. Zichtbaar voor mensen, en in wat zij inleveren.',
    install: 'Vitrine installeren',
    installText:
      'Hoe de browser aan Vitrine komt. Dit is het eigen beleid ExtensionSettings van de browser; stel je dat elders in, zet Vitrine dan daar bij en laat dit met rust.',
  },
  de: {
    file: 'Vitrine für {browser}',
    supported: '{browser} mit Vitrine',
    Defaults: 'Vorgaben (die Leute können sie ändern)',
    Locks: 'Sperren (die Leute können sie nicht ändern)',
    default: 'Die Person kann das ändern.',
    lock: 'Die Person kann das nicht ändern.',
    json: 'Als JSON, in einer Zeile:',
    value: 'Wert',
    list: 'Liste, als JSON',
    organisation: 'Name der Organisation',
    organisationText: 'Steht überall, wo etwas vorgegeben ist: Verwaltet von diesem Namen.',
    version: 'Version der Richtlinie',
    versionText: 'Eine eigene Kennung, etwa 2026-11. Sichtbar für die Leute, und in dem, was sie abgeben.',
    install: 'Vitrine installieren',
    installText:
      'Wie der Browser zu Vitrine kommt. Das ist die Richtlinie ExtensionSettings des Browsers selbst; ist sie anderswo gesetzt, gehört Vitrine dorthin, und hier bleibt alles, wie es ist.',
  },
  fr: {
    file: 'Vitrine pour {browser}',
    supported: '{browser} avec Vitrine',
    Defaults: 'Valeurs par défaut (modifiables par les personnes)',
    Locks: 'Verrous (non modifiables par les personnes)',
    default: 'La personne peut changer cela.',
    lock: 'La personne ne peut pas changer cela.',
    json: 'En JSON, sur une seule ligne :',
    value: 'Valeur',
    list: 'Liste, en JSON',
    organisation: 'Nom de l’organisation',
    organisationText: 'Affiché partout où quelque chose est défini : Géré par ce nom.',
    version: 'Version de la stratégie',
    versionText:
      'Votre propre repère, comme 2026-11. Visible par les personnes, et dans ce qu’elles remettent.',
    install: 'Installer Vitrine',
    installText:
      'Comment le navigateur obtient Vitrine. C’est la stratégie ExtensionSettings du navigateur lui-même ; si vous la définissez ailleurs, ajoutez-y Vitrine et laissez ceci tel quel.',
  },
} as const;

const inAll = <T>(make: (language: TemplateLanguage) => T) =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<TemplateLanguage, T>;

/** Name of a setting: group policy and MDM take letters, digits and underscores. */
export const settingName = (id: string, form: string): string => `${id.replaceAll('-', '_')}_${form}`;

/** Every setting there is for a browser: all keys, whatever the answers set, so that group policy can be edited by hand. */
export function listSettings(install: Install, keys: readonly KeyFacts[]): AdmxSetting[] {
  const policyKey = policyKeyOf(install);
  const about = (['organisation', 'version'] as const).map(
    (name): AdmxSetting => ({
      name: settingName('about', name),
      category: 'Vitrine',
      key: `${policyKey}\\about`,
      valueName: name,
      field: { kind: 'text' },
      words: inAll((language) => ({
        title: phrases[language][name],
        text: phrases[language][`${name}Text`],
        label: phrases[language].value,
      })),
    }),
  );
  const values = keys.flatMap((key) =>
    (['default', 'lock'] as const).map(
      (form): AdmxSetting => ({
        name: settingName(key.id, form),
        category: form === 'lock' ? 'Locks' : 'Defaults',
        key: `${policyKey}\\${key.id}`,
        valueName: form,
        field: fieldOf(key, install.browser),
        words: inAll((language) => ({
          title: key.words[language].title,
          text: explain(key, form, language),
          label: key.type === 'list' ? phrases[language].list : phrases[language].value,
        })),
      }),
    ),
  );
  return [...about, ...values, ...listInstallSettings(install)];
}

function fieldOf(key: KeyFacts, browser: Browser): AdmxSetting['field'] {
  if (key.type === 'boolean') return { kind: 'switch' };
  if (key.type === 'integer') return { kind: 'number', least: key.least ?? 0, most: key.most ?? 9999 };
  if (key.type === 'list') return { kind: browser === 'firefox' ? 'lines' : 'text' };
  return key.choices ? { kind: 'choice', values: key.choices } : { kind: 'text' };
}

function explain(key: KeyFacts, form: 'default' | 'lock', language: TemplateLanguage): string {
  const { text } = key.words[language];
  const phrase = phrases[language];
  const example = key.type === 'list' ? ` ${phrase.json} ${JSON.stringify(key.example[form])}` : '';
  const known = key.known ? ` (${key.known})` : '';
  return `${text} ${phrase[form]}${example}${known} [${key.id}.${form}]`;
}

/** `ExtensionSettings`: in Chromium values below the extension's id, in Firefox one text, as Mozilla's own template has it. */
function listInstallSettings({ browser, id }: Install): AdmxSetting[] {
  const words = (part: string) =>
    inAll((language) => ({
      title: part ? `${phrases[language].install}: ${part}` : phrases[language].install,
      text: phrases[language].installText,
      label: browser === 'firefox' ? phrases[language].list : phrases[language].value,
    }));
  const common = { category: 'Vitrine' } as const;
  if (browser === 'firefox')
    return [
      {
        ...common,
        name: 'ExtensionSettings',
        key: rootOf(browser),
        valueName: 'ExtensionSettings',
        field: { kind: 'lines' },
        words: words(''),
      },
    ];
  const pin =
    browser === 'edge'
      ? { name: 'toolbar_state', values: ['default_shown', 'hidden', 'force_shown'] }
      : { name: 'toolbar_pin', values: ['default_unpinned', 'force_pinned'] };
  const fields: [string, AdmxSetting['field']][] = [
    [
      'installation_mode',
      { kind: 'choice', values: ['force_installed', 'normal_installed', 'allowed', 'blocked', 'removed'] },
    ],
    ['update_url', { kind: 'text' }],
    ['override_update_url', { kind: 'switch' }],
    [pin.name, { kind: 'choice', values: pin.values }],
  ];
  return fields.map(([valueName, field]) => ({
    ...common,
    name: settingName('install', valueName),
    key: `${rootOf(browser)}\\ExtensionSettings\\${id}`,
    valueName,
    field,
    words: words(valueName),
  }));
}
