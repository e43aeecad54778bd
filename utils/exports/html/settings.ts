import { nameAdviser, nameFinding, nameOption as nameValue } from '../../i18n/name-finding';
import { sharedPart } from '../../i18n/name-settings';
import type { Finding, SettingFacts } from '../../model/schemas';
import type { ExportContext } from '../define';
import { html, isolate, type Markup } from './markup';

type Words = ExportContext['t'];

/** A finding's title; a network's own words are kept apart like all that comes from elsewhere. */
export function titleFinding(finding: Finding, t: Words): Markup {
  const { title } = nameFinding(sharedPart(t), finding);
  return finding.setting ? isolate(title) : html`${title}`;
}

/** Why a finding matters, and how to change it in one sentence. */
export function explainFinding(finding: Finding, t: Words): { why: string; fix: string } {
  return nameFinding(sharedPart(t), finding);
}

export const nameOption = (option: SettingFacts['advised'], t: Words): string =>
  nameValue(sharedPart(t), option);

/** What stands there now, what is advised, and whether it was seen or said. */
export function describeValues(
  setting: SettingFacts,
  { evidence, network }: Finding,
  { t, networkName }: ExportContext,
): Markup {
  const { value, advised, declared, confidence } = setting;
  const adviser = nameAdviser(sharedPart(t), setting);
  const date = t.date(evidence[0]?.lastSeen ?? 0, { timeZone: 'UTC' });
  const notes = [
    declared && evidence[0] ? t('setting.declaredOn', { date }) : null,
    confidence === 'low' ? t('setting.lowHint', { network: networkName(network) }) : null,
  ].filter((note) => note !== null);
  return html`<dt>${t('setting.now')}</dt><dd>${value ? isolate(nameOption(value, t)) : t('outcome.unknown')}${notes.map((note) => html` <span class="soft">${note}</span>`)}</dd>
<dt>${setting.advisedBy === undefined ? adviser : isolate(adviser)}</dt><dd>${isolate(nameOption(advised, t))}</dd>
`;
}
