import { type Control, onOffRoles } from '../model/control';
import type { Confidence } from '../model/words';
import { matchAudience } from '../networks/audience-labels';
import type { Setting, SettingOption } from '../networks/define-settings';
import { normaliseLabel } from './normalise-label';
import { matchesKey } from './stable-keys';

export interface ReadValue {
  /** Option id of the setting; `mixed`: partly on; `other`: it shows a value that the catalogue does not know. */
  value: string;
  confidence: Confidence;
}

const onWords = new Set(
  (
    'on|yes|enabled|active|activated|allow|allowed|turned on|connected|true|aan|ja|ingeschakeld|geactiveerd|actief|toegestaan|toestaan|verbonden|' +
    'an|ein|aktiviert|aktiv|eingeschaltet|erlaubt|erlauben|zugelassen|zulassen|verbunden|oui|autoriser|connectee|' +
    'active|autorise|connecte|activee|autorisee'
  ).split('|'),
);
const offWords = new Set(
  (
    'off|no|disabled|inactive|deactivated|paused|not allowed|do not allow|not allow|turned off|disconnected|false|not set up|' +
    'uit|nee|uitgeschakeld|gedeactiveerd|inactief|gepauzeerd|niet toegestaan|niet toestaan|niet verbonden|niet ingesteld|' +
    'aus|nein|deaktiviert|ausgeschaltet|inaktiv|pausiert|nicht erlaubt|nicht erlauben|nicht zulassen|nicht zugelassen|nicht verbunden|nicht eingerichtet|' +
    'non|desactive|desactivee|inactif|inactive|suspendu|suspendue|mis en pause|mise en pause|non autorise|ne pas autoriser|non connecte'
  ).split('|'),
);

/** The text as a whole, then its first part: `On · since May`, `Friends (Your friends on …)`, `Aus – empfohlen`. */
function splitParts(text: string): string[] {
  const first = text.split(/\s[-–—·•|]\s|[\n:;,.(·•–—]/u).find((part) => normaliseLabel(part)) ?? '';
  return [...new Set([text, first])].filter((part) => normaliseLabel(part));
}

/** `on` or `off` where a text says so in plain words of the four languages: `Yes`, `Uitgeschakeld`, `Aus · seit Mai`. */
export function readOnOff(text: string): 'on' | 'off' | null {
  for (const part of splitParts(text).map(normaliseLabel)) {
    if (onWords.has(part)) return 'on';
    if (offWords.has(part)) return 'off';
  }
  return null;
}

/** Does this page word the setting the other way round? */
export function isFlipped(control: Control, setting: Setting): boolean {
  return (setting.flipped ?? []).some(
    (text) =>
      control.keys.some((key) => matchesKey(text, key)) ||
      [control.name, control.group, control.description].some(
        (shown) => shown !== '' && normaliseLabel(shown) === normaliseLabel(text),
      ),
  );
}

/** The option that *on* or *off* stands for; of a choice only where its two options leave no doubt. */
function optionOf(state: 'on' | 'off', control: Control, setting: Setting): ReadValue {
  const turned = isFlipped(control, setting) ? (state === 'on' ? 'off' : 'on') : state;
  if (setting.options.some(({ id }) => id === turned)) return { value: turned, confidence: 'high' };
  const [one, other] = setting.options;
  if (!one || !other || setting.options.length > 2) return { value: 'other', confidence: 'low' };
  const plain = setting.options.map(
    ({ id, labels }) =>
      readOnOff(id) ??
      Object.values(labels ?? {})
        .flat()
        .map(readOnOff)
        .find(Boolean) ??
      null,
  );
  const said = plain[0] !== plain[1] ? plain.indexOf(turned) : -1;
  if (said >= 0) return { value: setting.options[said]!.id, confidence: 'medium' };
  // A switch that is named after one of the two options: *Private account* of public and private.
  const name = ` ${normaliseLabel(control.name)} `;
  const named = setting.options.map((option) => listTexts(option).some((text) => name.includes(` ${text} `)));
  if (named[0] === named[1]) return { value: 'other', confidence: 'low' };
  const chosen = named[0] === (turned === 'on') ? one : other;
  return { value: chosen.id, confidence: 'medium' };
}

function listTexts(option: SettingOption): string[] {
  return [option.id, ...Object.values(option.labels ?? {}).flat()].map(normaliseLabel).filter(Boolean);
}

/** The selected option's `value:` keys: `FIRST_DEGREE_CONNECTIONS`, `only_me`. */
function listValueKeys(control: Control): string[] {
  return control.keys
    .filter((key) => key.startsWith('value:'))
    .map((key) => key.slice(6).replace(/(?<=\p{Ll})(?=\p{Lu})|_/gu, ' '));
}

/** The option a text means: by its own words, else by the audience it names. */
function findOption(parts: readonly string[], setting: Setting, network: string): ReadValue | null {
  for (const [at, part] of parts.entries()) {
    const found = setting.options.find((option) => listTexts(option).includes(normaliseLabel(part)));
    if (found) return { value: found.id, confidence: at ? 'medium' : 'high' };
  }
  for (const [at, part] of parts.entries()) {
    const match = matchAudience(network, part);
    if (!match) continue;
    const seen = setting.options.filter(({ id, audience }) => (audience ?? id) === match.audience);
    const option = seen.find(({ id }) => id === match.audience) ?? (seen.length === 1 ? seen[0] : undefined);
    if (option)
      return {
        value: option.id,
        confidence: at && match.confidence === 'high' ? 'medium' : match.confidence,
      };
  }
  return null;
}

/** The value a control shows, as an option of the setting it was matched to; null where it shows none. */
export function readValue(control: Control, setting: Setting, network: string): ReadValue | null {
  const { value } = control;
  if (onOffRoles.has(control.role)) {
    if (value === 'mixed') return { value: 'mixed', confidence: 'high' };
    return value === 'on' || value === 'off' ? optionOf(value, control, setting) : null;
  }
  const parts = value ? splitParts(value) : [];
  const keys = listValueKeys(control);
  if (!parts.length && !keys.length) return null;
  if (setting.kind === 'switch') {
    const state = parts.map(readOnOff).find(Boolean) ?? keys.map(readOnOff).find(Boolean);
    if (state) return optionOf(state, control, setting);
  }
  const found = findOption(parts, setting, network) ?? findOption(keys, setting, network);
  if (found) return found;
  const state = parts.map(readOnOff).find(Boolean);
  if (state) return optionOf(state, control, setting);
  return { value: 'other', confidence: 'low' };
}
