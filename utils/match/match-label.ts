import { type Control, onOffRoles } from '../model/control';
import type { Confidence } from '../model/words';
import { matchAudience } from '../networks/audience-labels';
import type { Setting } from '../networks/define-settings';
import { compareLabels, type Label, readLabel, readNormal } from './compare-labels';
import { readOnOff } from './read-value';

/** What stands for what: stronger cues first; every tie-breaker together is smaller than a step between cues. */
export const strength = { key: 100, name: 90, grouped: 78, described: 70, near: 40, address: 30 } as const;
/** Where a control was found: the catalogue's page, the primary language of the page. */
export interface Where {
  page: string | null;
  language: string;
}

interface Known {
  label: Label;
  language: string;
  /** Its words as they begin a longer name: *Private account When your account is public …*. */
  start: string;
}

const known = new WeakMap<Setting, Known[]>();

/** The labels of a setting, also those on which it is worded the other way round. */
export function listLabels(setting: Setting): Known[] {
  let labels = known.get(setting);
  if (!labels) {
    const texts = [
      ...Object.entries(setting.labels).flatMap(([language, rows]) =>
        (rows ?? []).map((text) => ({ text, language })),
      ),
      ...(setting.flipped ?? [])
        .filter((text) => !/^[\w-]+:/.test(text))
        .map((text) => ({ text, language: '' })),
    ];
    labels = texts.map(({ text, language }) => ({
      label: readLabel(text),
      language,
      start: text.toLowerCase(),
    }));
    known.set(setting, labels);
  }
  return labels;
}

/** Names that say nothing of what the control decides: then its group does. */
const generic =
  /^(?:(?:edit|change|manage|select|choose|bewerken|wijzigen|beheren|kies|bearbeiten|andern|verwalten|auswahlen|modifier|gerer|choisir|who can see this|who can see it|visibility|audience|privacy|wie kan dit zien|zichtbaarheid|doelgroep|wer kann das sehen|sichtbarkeit|zielgruppe|qui peut voir|visibilite|confidentialite|status|state)(?: |$))+$/;

function isGeneric(control: Control, name: Label): boolean {
  return (
    !name.text ||
    generic.test(name.text) ||
    control.name === control.value ||
    readOnOff(control.name) !== null ||
    matchAudience('', control.name) !== null
  );
}

/** Every text that could be the setting's label, with its strength. */
export function listTexts(control: Control): { label: Label; strength: number }[] {
  const name = readLabel(control.name);
  const texts: { label: Label; strength: number }[] = [{ label: name, strength: strength.name }];
  const group = readLabel(control.group);
  if (group.text) {
    if (isGeneric(control, name)) texts.push({ label: group, strength: strength.grouped });
    if (name.text)
      for (const joined of [`${group.text} ${name.text}`, `${name.text} ${group.text}`])
        texts.push({ label: readNormal(joined), strength: strength.grouped });
  }
  const [sentence = ''] = control.description.split(/(?<=[.!?])\s|\n/);
  for (const text of new Set([control.description, sentence]))
    if (text) texts.push({ label: readLabel(text), strength: strength.described });
  return texts.filter(({ label }) => label.text);
}

/** Can such a control hold such a setting? `maybe`: it would need a closer look than its kind allows. */
export function fits(control: Control, setting: Setting): 'yes' | 'maybe' | 'no' {
  if (onOffRoles.has(control.role))
    return setting.kind === 'switch' || setting.options.length <= 2 ? 'yes' : 'maybe';
  if (setting.kind === 'choice') return 'yes';
  if (control.value !== null && readOnOff(control.value)) return 'yes';
  return control.role === 'audience' || control.options.length > 3 ? 'no' : 'maybe';
}

/** What a thing is done for, said after it: *Use sites you visit to improve which ads you see*. */
const purpose = /^,?\s+(?:in order to|so that|to|om|zodat|um|damit|pour|afin)\s/u;

/** Does the name go on after the label with a new sentence, heading or purpose? Networks put label and explanation in one element. */
function beginsWith(name: string, label: Known): boolean {
  if (label.label.parts().words.length < 2 && label.start.length < 10) return false;
  if (!name.toLowerCase().startsWith(label.start)) return false;
  const rest = name.slice(label.start.length);
  if (label.label.parts().words.length > 2 && purpose.test(rest)) return true;
  return /^\s*(?:[.:;!?\n–—-]|\s\p{Lu})/u.test(rest);
}

/** Controls whose words mean a setting: equal first, then nearly equal. */
export function judgeLabel(
  control: Control,
  texts: readonly { label: Label; strength: number }[],
  setting: Setting,
  where: Where,
): { score: number; confidence: Confidence } | null {
  let best: { score: number; confidence: Confidence } | null = null;
  const elsewhere = where.page !== null && setting.page !== null && where.page !== setting.page;
  const fit = fits(control, setting);
  for (const one of listLabels(setting)) {
    const language = one.language === where.language ? 0 : one.language === 'en' ? 1 : 2;
    const isWord = !one.label.text.includes(' ');
    // *Comments* names a setting on its own page only; elsewhere it may be anything.
    if (isWord && (elsewhere || fit === 'no')) continue;
    for (const { label, strength: base } of texts) {
      const likeness =
        base === strength.described ? Number(label.text === one.label.text) : compareLabels(label, one.label);
      const begins = base === strength.name && likeness < 1 && beginsWith(control.name, one);
      if (likeness < (elsewhere ? 0.9 : 0.8) && !begins) continue;
      const equal = likeness === 1 || begins;
      if (!equal && (isWord || fit !== 'yes')) continue;
      const score = equal
        ? base - language - (begins ? 5 : 0)
        : strength.near + likeness * 20 - language - (base === strength.name ? 0 : 5);
      if (best && best.score >= score) continue;
      const isSure = equal && base === strength.name && (!isWord || !elsewhere) && fit !== 'no';
      best = {
        score,
        confidence: isSure && language < 2 ? 'high' : equal || likeness > 0.9 ? 'medium' : 'low',
      };
    }
  }
  return best && { ...best, score: best.score + (fit === 'yes' ? 2 : fit === 'no' ? -2 : 0) };
}
