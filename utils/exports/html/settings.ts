import type { Finding, SettingFacts } from '../../model/schemas';
import { audiences } from '../../model/words';
import type { ExportContext } from '../define';
import { html, isolate, type Markup } from './markup';

type Words = ExportContext['t'];

/** The network's own words in the reader's language, else in English, else in any. */
function pickLabel(labels: Readonly<Record<string, string>>, locale: string): string | null {
  return labels[locale] ?? labels.en ?? Object.values(labels)[0] ?? null;
}

const readId = (id: string) => id.replaceAll(/[-_]/g, ' ').replace(/^./, (first) => first.toUpperCase());

/** What a finding is called: a check's title, or the setting's name as the network writes it. */
function nameFinding({ check, setting }: Finding, t: Words): string {
  return setting ? (pickLabel(setting.labels, t.locale) ?? readId(setting.id)) : t.check(check).title;
}

/** A finding's title; a network's own words are kept apart like all that comes from elsewhere. */
export function titleFinding(finding: Finding, t: Words): Markup {
  const name = nameFinding(finding, t);
  return finding.setting ? isolate(name) : html`${name}`;
}

/** A value as the network calls it in the reader's language, else as Vitrine does. */
export function nameOption({ id, labels }: SettingFacts['advised'], t: Words): string {
  const own = labels[t.locale];
  if (own) return own;
  if (id === 'on' || id === 'off' || id === 'mixed') return t(`setting.${id}`);
  const audience = audiences.find((one) => one === id);
  return audience ? t(`audience.${audience}`) : (pickLabel(labels, t.locale) ?? readId(id));
}

/** Names of an account's settings and of their values, as far as its findings carry them. */
export function nameByFindings(findings: readonly Finding[], t: Words) {
  const known = new Map(
    findings.flatMap((finding) => (finding.setting ? [[finding.setting.id, finding]] : [])),
  );
  return (setting: string, value: string): [name: string, value: string] => {
    const finding = known.get(setting);
    const { value: now, advised } = finding?.setting ?? {};
    const option = [now, advised].find((one) => one?.id === value) ?? { id: value, labels: {} };
    return [
      finding ? nameFinding(finding, t) : readId(setting),
      value === 'other' ? t('check.otherValue') : nameOption(option, t),
    ];
  };
}

/** What stands there now, what is advised, and whether it was seen or said. */
export function describeValues(
  setting: SettingFacts,
  { evidence, network }: Finding,
  { t, networkName }: ExportContext,
): Markup {
  const { value, advised, posture, declared, confidence } = setting;
  const date = t.date(evidence[0]?.lastSeen ?? 0, { timeZone: 'UTC' });
  const notes = [
    declared && evidence[0] ? t('setting.declaredOn', { date }) : null,
    confidence === 'low' ? t('setting.lowHint', { network: networkName(network) }) : null,
  ].filter((note) => note !== null);
  return html`<dt>${t('setting.now')}</dt><dd>${value ? isolate(nameOption(value, t)) : t('outcome.unknown')}${notes.map((note) => html` <span class="soft">${note}</span>`)}</dd>
<dt>${t('setting.advisedFor', { posture: t(`posture.${posture}`) })}</dt><dd>${isolate(nameOption(advised, t))}</dd>
`;
}

/** How to change it in one sentence. */
export function describeChange({ value, advised }: SettingFacts, t: Words): string {
  const to = nameOption(advised, t);
  return value ? t('setting.change', { from: nameOption(value, t), to }) : t('setting.changeTo', { to });
}
