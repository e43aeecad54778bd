import { nameSharing } from '../../i18n/name-sharing';
import type { Finding } from '../../model/schemas';
import type { DataKind } from '../../model/sharing';
import type { SharingReport } from '../../model/sharing-schemas';
import type { ExportContext } from '../define';
import { marks } from './marks';
import { html, isolate, type Markup } from './markup';

/** More than these says nothing more on paper; the JSON report has all. */
const maxCompanies = 200;
const maxNames = 8;

type Words = ExportContext['t'];

/** The chapter on who learns of the person's browsing. Part of no figure. */
export function describeSharing(report: SharingReport, { t }: ExportContext): Markup {
  const { companies, findings, consents, watching } = report;
  const open = findings.filter(({ outcome, dismissed }) => outcome === 'fail' && dismissed === null);
  const intended = findings.filter(({ outcome, dismissed }) => outcome === 'fail' && dismissed !== null);
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown');
  return html`<section class="browsing">
<h2>${t('sharingReport.title')}</h2>
<p>${t('sharingReport.intro')}</p>
${watching ? null : html`<p class="note">${t('sharingReport.notWatched')}</p>`}
${open.length === 0 ? null : html`<h3>${t('sharingReport.findings')}</h3>${open.map((one) => describeFinding(one, t))}`}
${intended.length === 0 ? null : html`<h3>${t('report.dismissed')}</h3>${intended.map((one) => describeFinding(one, t))}`}
${unknown.length === 0 ? null : html`<h3>${t('report.unknown')}</h3><ul>${unknown.map((one) => describeUnknown(one, t))}</ul>`}
<h3>${t('sharingReport.companies')}</h3>
${companies.length === 0 ? html`<p>${t('sharingReport.nothing')}</p>` : tabulateCompanies(companies, t)}
${consents.length === 0 ? null : html`<h3>${t('sharingReport.consents')}</h3>${tabulateConsents(consents, t)}`}
</section>`;
}

function describeFinding(finding: Finding, t: Words): Markup {
  const { sharing, severity, evidence } = finding;
  if (!sharing) return html``;
  const words = nameSharing(t, finding, sharing);
  const sites = evidence
    .slice(0, maxNames)
    .map(
      (one) =>
        html`<li>${isolate(one.shown ?? '')} <span class="soft">— ${formatSpan(t, one.firstSeen, one.lastSeen)}</span></li>`,
    );
  const rest = sharing.sites - sites.length;
  return html`<article>
<h4>${isolate(words.title)}</h4>
<dl>
<dt>${t('report.severity')}</dt><dd><span aria-hidden="true">${marks[severity]}</span> ${t(`severity.${severity}`)}</dd>
${sharing.kinds.length === 0 ? null : html`<dt>${t('sharingReport.what')}</dt><dd>${listKinds(sharing.kinds, t)}${nameContacts(sharing.contacts, t)}</dd>`}
<dt>${t('report.evidence')}</dt><dd><ul>${sites}${rest > 0 ? html`<li class="soft">${t('report.more', { count: rest })}</li>` : null}</ul></dd>
<dt>${t('report.why')}</dt><dd>${words.why}</dd>
<dt>${t('report.fix')}</dt><dd>${isolate(words.fix)}</dd>
</dl>
</article>`;
}

function describeUnknown(finding: Finding, t: Words): Markup {
  const { sharing, check, unknownBecause } = finding;
  if (!sharing) return html``;
  const { title, why } = nameSharing(t, finding, sharing);
  const notRead = check === 'broad-consent' ? 'notReadConsents' : 'notRead';
  const because = unknownBecause === 'not-read' ? t(`sharingCheck.${notRead}`) : why;
  return html`<li>${isolate(title)} <span class="soft">— ${because}</span></li>`;
}

function tabulateCompanies(companies: SharingReport['companies'], t: Words): Markup {
  const rows = companies.slice(0, maxCompanies).map(
    ({ name, sites, how, kinds, contacts, count, first, last }) =>
      html`<tr><th scope="row">${isolate(name)}</th><td>${t.number(sites.length)}: ${listNames(
        sites.map(({ site }) => site),
        t,
      )}</td><td>${how.map((one) => t(`means.${one}`)).join(', ')}</td><td>${listKinds(Object.keys(kinds) as DataKind[], t)}${nameContacts(contacts, t)}</td><td>${t.number(count)}</td><td>${formatSpan(t, Date.parse(first), Date.parse(last))}</td></tr>
`,
  );
  const rest = companies.length - rows.length;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t('sharingReport.companies')}"><table>
<thead><tr><th scope="col">${t('sharingReport.company')}</th><th scope="col">${t('sharingReport.sites')}</th><th scope="col">${t('sharingReport.how')}</th><th scope="col">${t('sharingReport.what')}</th><th scope="col">${t('sharingReport.requests')}</th><th scope="col">${t('sharingReport.days')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
${rest > 0 ? html`<p class="soft">${t('report.more', { count: rest })}</p>` : null}`;
}

function tabulateConsents(consents: SharingReport['consents'], t: Words): Markup {
  const rows = consents.slice(0, maxCompanies).map(
    ({ app, site, client, provider, scopes, grade, firstSeen, lastSeen }) =>
      html`<tr><th scope="row">${isolate(app ?? site ?? client ?? t('sharingCheck.broad-consent.nameless'))}</th><td>${isolate(provider)}</td><td>${listNames(scopes, t)}</td><td>${t(`sharingReport.grade.${grade ?? 'unknown'}`)}</td><td>${formatSpan(t, firstSeen, lastSeen)}</td></tr>
`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t('sharingReport.consents')}"><table>
<thead><tr><th scope="col">${t('sharingReport.app')}</th><th scope="col">${t('sharingReport.provider')}</th><th scope="col">${t('sharingReport.scopes')}</th><th scope="col">${t('sharingReport.reach')}</th><th scope="col">${t('sharingReport.days')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

const listKinds = (kinds: readonly DataKind[], t: Words): string =>
  kinds.map((kind) => t(`kind.${kind}.name`)).join('; ');

function nameContacts(contacts: readonly string[], t: Words): Markup | null {
  if (contacts.length === 0) return null;
  return html` <span class="soft">${isolate(t('sharingReport.contacts', { contacts: contacts.join(', ') }))}</span>`;
}

function listNames(names: readonly string[], t: Words): Markup {
  const shown = names.slice(0, maxNames).map((name, at) => html`${at > 0 ? ', ' : null}${isolate(name)}`);
  const rest = names.length - shown.length;
  return html`${shown}${rest > 0 ? html` <span class="soft">${t('report.more', { count: rest })}</span>` : null}`;
}

/** Dates are in UTC, so that a report does not depend on where it is made. */
function formatSpan(t: Words, from: number, to: number): string {
  const [first, last] = [from, to].map((ms) => t.date(ms, { timeZone: 'UTC' })) as [string, string];
  return first === last ? last : `${first} – ${last}`;
}
