import { nameAdviser, nameFinding, nameOption as nameValue } from '../../i18n/name-finding';
import { sharedPart } from '../../i18n/name-settings';
import type { Finding, SettingFacts } from '../../model/schemas';
import type { ExportContext } from '../define';
import type { Text } from '../text/blocks';
import { type Words, writeDate } from './words';

/** A finding's title; a network's own words are kept apart like all that comes from elsewhere. */
export function titleFinding(finding: Finding, t: Words): Text {
  const { title } = nameFinding(sharedPart(t), finding);
  return finding.setting ? { foreign: title } : title;
}

/** Why a finding matters, and how to change it in one sentence. */
export function explainFinding(finding: Finding, t: Words): { why: Text; fix: Text } {
  const { why, fix } = nameFinding(sharedPart(t), finding);
  return { why, fix: finding.setting ? { foreign: fix } : fix };
}

/** A value in the network's own words, where it has any. */
export const nameOption = (option: SettingFacts['advised'], t: Words): Text => ({
  foreign: nameValue(sharedPart(t), option),
});

/** What stands there now, what is advised, and whether it was seen or said. */
export function describeValues(
  setting: SettingFacts,
  { evidence, network }: Finding,
  { t, networkName }: ExportContext,
): [Text, Text][] {
  const { value, advised, declared, confidence } = setting;
  const adviser = nameAdviser(sharedPart(t), setting);
  const notes = [
    declared && evidence[0] ? t('setting.declaredOn', { date: writeDate(evidence[0].lastSeen, t) }) : null,
    confidence === 'low' ? t('setting.lowHint', { network: networkName(network) }) : null,
  ].filter((note) => note !== null);
  return [
    [
      t('setting.now'),
      [value ? nameOption(value, t) : t('outcome.unknown'), ...notes.map((note) => ({ soft: ` ${note}` }))],
    ],
    [setting.advisedBy === undefined ? adviser : { foreign: adviser }, nameOption(advised, t)],
  ];
}
