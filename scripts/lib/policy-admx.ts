import type { Files } from './policy-json.ts';
import { type KeyFacts, languages, type TemplateLanguage, templateLanguages } from './policy-keys.ts';
import type { Browser, Install, Plan } from './policy-plan.ts';
import { type AdmxSetting, listSettings, phrases } from './policy-settings.ts';
import { element, renderXml, type Xml } from './policy-xml.ts';

const namespace = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const browserNames: Record<Browser, string> = {
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Firefox',
};
/** What of a text Windows stores; Chrome's and Edge's own templates give this for JSON. */
const longest = 1_000_000;

/**
 * The template. It leans on no other (no `using`), so that it can be imported alone.
 * https://learn.microsoft.com/previous-versions/windows/desktop/Policy/schema-root (read 2026-11-22).
 */
export function renderAdmx(install: Install, settings: readonly AdmxSetting[]): string {
  const categories = (['Vitrine', 'Defaults', 'Locks'] as const).map((name) =>
    element(
      'category',
      { name, displayName: `$(string.category_${name})` },
      name === 'Vitrine' ? [] : [element('parentCategory', { ref: 'Vitrine' })],
    ),
  );
  return renderXml(
    element('policyDefinitions', { xmlns: namespace, revision: '1.0', schemaVersion: '1.0' }, [
      element('policyNamespaces', {}, [
        element('target', { prefix: 'vitrine', namespace: `Vitrine.Policies.${install.browser}` }),
      ]),
      element('resources', { minRequiredRevision: '1.0' }),
      element('supportedOn', {}, [
        element('definitions', {}, [
          element('definition', { name: 'SUPPORTED', displayName: '$(string.supported)' }),
        ]),
      ]),
      element('categories', {}, categories),
      element('policies', {}, settings.map(renderSetting)),
    ]),
  );
}

function renderSetting({ name, category, key, valueName, field }: AdmxSetting): Xml {
  const isSwitch = field.kind === 'switch';
  const value = (tag: string, number: number) => element(tag, {}, [element('decimal', { value: number })]);
  return element(
    'policy',
    {
      name,
      class: 'Both',
      displayName: `$(string.${name})`,
      explainText: `$(string.${name}_help)`,
      presentation: isSwitch ? undefined : `$(presentation.${name})`,
      key,
      valueName: isSwitch ? valueName : undefined,
    },
    [
      element('parentCategory', { ref: category }),
      element('supportedOn', { ref: 'SUPPORTED' }),
      ...(isSwitch ? [value('enabledValue', 1), value('disabledValue', 0)] : []),
      ...(isSwitch ? [] : [element('elements', {}, [renderField(name, valueName, field)])]),
    ],
  );
}

function renderField(id: string, valueName: string, field: AdmxSetting['field']): Xml {
  const attributes = {
    id,
    valueName,
    required: field.kind === 'text' || field.kind === 'lines' ? undefined : 'true',
  };
  if (field.kind === 'number')
    return element('decimal', { ...attributes, minValue: field.least, maxValue: field.most });
  if (field.kind === 'choice')
    return element(
      'enum',
      attributes,
      field.values.map((value) =>
        element('item', { displayName: `$(string.${id}_${value})` }, [
          element('value', {}, [element('string', {}, value)]),
        ]),
      ),
    );
  return element(field.kind === 'lines' ? 'multiText' : 'text', { ...attributes, maxLength: longest });
}

/** A template's words in one language. */
export function renderAdml(
  { browser }: Install,
  settings: readonly AdmxSetting[],
  language: TemplateLanguage,
): string {
  const phrase = phrases[language];
  const name = (text: string) => text.replace('{browser}', browserNames[browser]);
  const string = (id: string, text: string) => element('string', { id }, text);
  const fields = settings.filter(({ field }) => field.kind !== 'switch');
  return renderXml(
    element('policyDefinitionResources', { xmlns: namespace, revision: '1.0', schemaVersion: '1.0' }, [
      element('displayName', {}, name(phrase.file)),
      element('description', {}, name(phrase.file)),
      element('resources', {}, [
        element('stringTable', {}, [
          string('supported', name(phrase.supported)),
          string('category_Vitrine', 'Vitrine'),
          string('category_Defaults', phrase.Defaults),
          string('category_Locks', phrase.Locks),
          ...settings.flatMap(({ name: id, words, field }) => [
            string(id, words[language].title),
            string(`${id}_help`, words[language].text),
            ...(field.kind === 'choice' ? field.values.map((value) => string(`${id}_${value}`, value)) : []),
          ]),
        ]),
        element(
          'presentationTable',
          {},
          fields.map(({ name: id, words, field }) =>
            element('presentation', { id }, [renderBox(id, words[language].label, field)]),
          ),
        ),
      ]),
    ]),
  );
}

function renderBox(refId: string, label: string, field: AdmxSetting['field']): Xml {
  if (field.kind === 'number')
    return element('decimalTextBox', { refId, defaultValue: field.least, spin: 'true' }, label);
  if (field.kind === 'choice')
    return element('dropdownList', { refId, noSort: 'true', defaultItem: 0 }, label);
  if (field.kind === 'lines') return element('multiTextBox', { refId, showAsDialog: 'false' }, label);
  return element('textBox', { refId }, [element('label', {}, label)]);
}

/** Template and words for every browser. */
export function writeAdmx(plan: Plan, keys: readonly KeyFacts[]): Files {
  const files: Files = new Map();
  for (const install of plan.installs) {
    const settings = listSettings(install, keys);
    const file = `vitrine-${install.browser}`;
    files.set(`windows/admx/${file}.admx`, renderAdmx(install, settings));
    for (const language of languages)
      files.set(
        `windows/admx/${templateLanguages[language]}/${file}.adml`,
        renderAdml(install, settings, language),
      );
  }
  return files;
}
