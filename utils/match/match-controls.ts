import type { Control } from '../model/control';
import type { Confidence } from '../model/words';
import type { NetworkSettings, Setting } from '../networks/define-settings';
import { concernsOther, isAboutNotifying } from './concern-words';
import { openIndex, speaksOfNotices } from './find-candidates';
import { locateSettings } from './locate-settings';
import { fits, judgeLabel, listTexts, strength, type Where } from './match-label';
import { rememberTexts } from './remember';

export interface Match {
  ref: number;
  setting: Setting;
  cue: 'key' | 'label' | 'address' | 'state';
  confidence: Confidence;
}

/** A label that is only similar must beat every other setting's by this much. */
const margin = 1;

interface Candidate extends Match {
  score: number;
  visible: boolean;
}

/** A setting that the catalogue itself doubts cannot be matched with certainty. */
function lower(confidence: Confidence, setting: Setting): Confidence {
  if (setting.confidence !== 'low') return confidence;
  return confidence === 'high' ? 'medium' : 'low';
}

/**
 * Which setting of the network each control is, by the strongest cue that there is: a key that never changes, its words (in the
 * page's language, then English, then any), the address of the page. A setting gets one control at most, a control one setting; where
 * words fit several settings alike, none is taken.
 */
export function matchControls(
  controls: readonly Control[],
  settings: NetworkSettings,
  where: Where,
): Match[] {
  return rememberTexts(() => match(controls, settings, where));
}

function match(controls: readonly Control[], settings: NetworkSettings, where: Where): Match[] {
  const found: Candidate[] = [];
  const candidates = openIndex(settings);
  for (const control of controls) {
    const texts = listTexts(control);
    const isNotice = isAboutNotifying(control);
    const byKey = candidates.byKey(control);
    const byLabel = candidates.byLabel(control, texts);
    if (byKey.size > 0 || byLabel.size > 0)
      for (const setting of settings.settings) {
        const onPage = where.page !== null && setting.page === where.page ? 3 : 0;
        const base = { ref: control.ref, setting, visible: control.visible };
        const bonus = onPage - (control.visible ? 0 : 20);
        if (byKey.has(setting)) {
          found.push({
            ...base,
            cue: 'key',
            score: strength.key + bonus,
            confidence: lower('high', setting),
          });
          continue;
        }
        // *Notify me when somebody tags me* is no setting of who may tag.
        if (!byLabel.has(setting) || (isNotice && !speaksOfNotices(setting))) continue;
        const judged = judgeLabel(control, texts, setting, where);
        if (judged)
          found.push({
            ...base,
            cue: 'label',
            score: judged.score + bonus,
            confidence: lower(judged.confidence, setting),
          });
      }
    const led = followLink(control, settings);
    if (led)
      found.push({
        ref: control.ref,
        setting: led,
        visible: control.visible,
        cue: 'address',
        score: strength.address,
        confidence: lower('medium', led),
      });
  }
  const matches = assign(found);
  return [...matches, ...matchByPage(controls, settings, where, matches)];
}

/** A row that leads to a page with one setting shows that setting's value. */
function followLink(control: Control, settings: NetworkSettings): Setting | null {
  if (control.role !== 'link-row' || control.value === null || !control.href || !URL.canParse(control.href))
    return null;
  const page = locateSettings(settings, new URL(control.href))?.page;
  return page ? findOnly(settings.settings.filter((one) => one.page === page)) : null;
}

function findOnly<T>(list: readonly T[]): T | null {
  return list.length === 1 ? list[0]! : null;
}

/** One to one, best first. */
function assign(candidates: readonly Candidate[]): Match[] {
  const sorted = candidates.toSorted((one, other) => other.score - one.score);
  const controls = new Set<number>();
  const taken = new Set<Setting>();
  const matches: Match[] = [];
  for (const one of sorted) {
    if (controls.has(one.ref) || taken.has(one.setting)) continue;
    const rival = sorted.some(
      (other) =>
        other !== one &&
        other.ref === one.ref &&
        !taken.has(other.setting) &&
        one.score - other.score < (one.score < strength.described - 20 ? margin : 0.01),
    );
    controls.add(one.ref);
    if (rival) continue;
    taken.add(one.setting);
    matches.push({ ref: one.ref, setting: one.setting, cue: one.cue, confidence: one.confidence });
  }
  return matches;
}

/** A page that holds one setting, and one control that could be it. */
function matchByPage(
  controls: readonly Control[],
  settings: NetworkSettings,
  where: Where,
  matches: readonly Match[],
): Match[] {
  if (where.page === null) return [];
  const setting = findOnly(settings.settings.filter(({ page }) => page === where.page));
  if (!setting || matches.some((match) => match.setting === setting)) return [];
  const control = findOnly(
    controls.filter(
      (one) =>
        one.visible &&
        fits(one, setting) === 'yes' &&
        !concernsOther(one) &&
        !isAboutNotifying(one) &&
        !matches.some(({ ref }) => ref === one.ref),
    ),
  );
  return control ? [{ ref: control.ref, setting, cue: 'address', confidence: 'low' }] : [];
}
