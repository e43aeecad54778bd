import type { Evidence, Finding } from '../../model/schemas';
import type { ExportContext } from '../define';
import { marks } from './marks';
import { html, isolate, link, type Markup } from './markup';
import { describeValues, explainFinding, nameOption, titleFinding } from './settings';

/** More than this says nothing more on paper; the JSON report has all. */
const maxEvidence = 8;

/** Findings of one account in the report's order: on display, intended, not known, not on display. */
export function listFindings(findings: readonly Finding[], context: ExportContext): Markup[] {
  const { t } = context;
  const failing = findings.filter(({ outcome }) => outcome === 'fail');
  const open = failing.filter(({ dismissed, setting }) => dismissed === null && !setting);
  const unsuited = failing.filter(({ dismissed, setting }) => dismissed === null && setting);
  const intended = failing.filter(({ dismissed }) => dismissed !== null);
  // Settings without an answer stand in the chapter on what could not be read.
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown');
  const asked = unknown.filter(({ setting }) => !setting);
  const passed = findings.filter(({ outcome, setting }) => outcome === 'pass' && !setting);
  const suited = findings.filter(({ outcome, setting }) => outcome === 'pass' && setting);
  const counts = { known: findings.length - unknown.length, applicable: findings.length };
  const describe = (finding: Finding) => describeFinding(finding, context);
  return [
    section(t('report.findings'), null, [
      failing.length === 0 ? html`<p>${t('report.noFindings', counts)}</p>` : null,
      ...open.map(describe),
    ]),
    section(t('report.settings'), null, unsuited.map(describe)),
    section(t('report.dismissed'), t('report.dismissedIntro'), intended.map(describe)),
    section(t('report.unknown'), t('report.unknownIntro'), [
      asked.length > 0 ? html`<ul>${asked.map((finding) => describeUnknown(finding, context))}</ul>` : null,
    ]),
    section(t('report.passed'), null, [
      passed.length > 0 ? html`<ul>${passed.map((finding) => describePassed(finding, context))}</ul>` : null,
    ]),
    section(t('report.settingsSuited'), null, [
      suited.length > 0 ? html`<ul>${suited.map((finding) => describePassed(finding, context))}</ul>` : null,
    ]),
  ];
}

function section(title: string, intro: string | null, content: (Markup | null)[]): Markup {
  if (content.every((piece) => piece === null)) return html``;
  return html`
<h3>${title}</h3>
${intro === null ? null : html`<p class="soft">${intro}</p>`}
${content}`;
}

function describeFinding(finding: Finding, context: ExportContext): Markup {
  const { t, networkName } = context;
  const { setting } = finding;
  const words = explainFinding(finding, t);
  const network = networkName(finding.network);
  return html`<article>
<h4>${titleFinding(finding, t)}</h4>
<dl>
<dt>${t('report.severity')}</dt><dd><span aria-hidden="true">${marks[finding.severity]}</span> ${t(`severity.${finding.severity}`)}</dd>
${setting ? describeValues(setting, finding, context) : null}${finding.audience === null ? null : html`<dt>${t('report.audience')}</dt><dd>${t(`audienceLong.${finding.audience}`, { network })}</dd>`}
<dt>${t('report.evidence')}</dt><dd>${listEvidence(finding, context, network)}</dd>
<dt>${t('report.why')}</dt><dd>${words.why}</dd>
<dt>${t('report.fix')}</dt><dd>${words.fix} ${describeFix(finding, context)}</dd>
</dl>
</article>`;
}

function describeFix({ fix }: Finding, { t }: ExportContext): Markup | null {
  if (fix === null) return null;
  return html`${link(fix.url)}${fix.confidence === 'low' ? html` <span class="soft">${t('report.fixLow')}</span>` : null}`;
}

function listEvidence({ evidence, setting }: Finding, { t }: ExportContext, network: string): Markup {
  const items = evidence.slice(0, maxEvidence).map((item) => {
    // The value of a setting stands above; of an app or a session nobody asks who can see it.
    if (item.field === null)
      return html`<li>${setting || item.shown === null ? null : html`${isolate(item.shown)} — `}<span class="soft">${item.url === '' ? null : html`${link(item.url)}, `}${formatSpan(item, t)}</span></li>`;
    const from = item.audienceFrom;
    const isUnsure = (from === 'catalogue' || from === 'page') && item.audienceConfidence === 'low';
    const source = isUnsure ? (`${from}Low` as const) : from;
    return html`<li>${t(`field.${item.field}`)}: ${item.shown === null ? html`<i>${t('report.notKept')}</i>` : isolate(item.shown)}
<span class="soft">— ${t(`audience.${item.audience}`)}. ${t(`audienceFrom.${source}`, { network })} ${link(item.url)}, ${formatSpan(item, t)}</span></li>`;
  });
  const rest = evidence.length - items.length;
  return html`<ul>${items}${rest > 0 ? html`<li class="soft">${t('report.more', { count: rest })}</li>` : null}</ul>`;
}

/** Dates are in UTC, so that a report does not depend on where it is made. */
function formatSpan(item: Evidence, t: ExportContext['t']): string {
  const from = t.date(item.firstSeen, { timeZone: 'UTC' });
  const to = t.date(item.lastSeen, { timeZone: 'UTC' });
  return from === to ? to : `${from} – ${to}`;
}

function describeUnknown(finding: Finding, { t }: ExportContext): Markup {
  const because = finding.unknownBecause;
  return html`<li>${titleFinding(finding, t)}${because === null ? null : html` <span class="soft">— ${t(`unknownBecause.${because}`)}</span>`}</li>`;
}

function describePassed(finding: Finding, { t }: ExportContext): Markup {
  const { audience, setting } = finding;
  if (setting?.value) {
    const said = setting.declared ? html` <span class="soft">(${t('check.end.declaredMark')})</span>` : null;
    return html`<li>${titleFinding(finding, t)} <span class="soft">— ${isolate(nameOption(setting.value, t))}</span>${said}</li>`;
  }
  return html`<li>${titleFinding(finding, t)}${audience === null ? null : html` <span class="soft">— ${t(`audience.${audience}`)}</span>`}</li>`;
}
