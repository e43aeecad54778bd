import type { Report } from '../model/report';
import { defineExport, type ExportContext } from './define';
import { drawExposure } from './html/exposure';
import { listFindings } from './html/findings';
import { html, isolate, link, type Markup } from './html/markup';
import { tabulateObservations } from './html/observations';
import { describeSharing } from './html/sharing';
import { style } from './html/style';
import { listUnread } from './html/unread';

/** Whatever a name or bio may hold, the file can run nothing and load nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One self-contained page for reading and printing, without scripts. */
export default defineExport({
  id: 'html',
  stem: 'vitrine-report',
  extension: 'html',
  mime: 'text/html',
  render: (report, context) => renderPage(report, context).markup,
});

function renderPage(report: Report, context: ExportContext): Markup {
  const { t } = context;
  const { overall, accounts } = report;
  const date = t.date(report.generated, { timeZone: 'UTC', dateStyle: 'long' });
  return html`<!doctype html>
<html lang="${t.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${t('report.title')}, ${date}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
${report.prepared ? drawLetterhead(report.prepared, context) : null}<h1>${t('report.title')}</h1>
<p>${t('report.intro')}</p>
<p class="soft">${t('report.generated', { date, version: report.generator.version })}</p>
<p class="note">${t('report.private')}</p>
${accounts.length === 0 ? html`<p>${t('report.noAccounts')}</p>` : null}
${overall === null ? null : html`<h2>${t('report.overall')}</h2>${drawExposure(overall, context)}`}
${accounts.length < 2 ? null : listContents(report, context)}
${accounts.map((entry, index) => renderAccount(entry, index, context))}
${report.sharing ? describeSharing(report.sharing, context) : null}
${renderMethod(context)}
</main>
</body>
</html>
`;
}

/** Who gave the report, and whom to ask: one line each. */
function drawLetterhead({ name, contact }: NonNullable<Report['prepared']>, { t }: ExportContext): Markup {
  return html`<header class="letterhead">
${name === '' ? null : html`<p><strong>${isolate(name)}</strong></p>`}${contact === '' ? null : html`<p class="soft">${t('report.questions')} ${isolate(contact)}</p>`}
</header>
`;
}

function listContents({ accounts }: Report, { t, networkName }: ExportContext): Markup {
  const items = accounts.map(
    ({ account }, index) =>
      html`<li><a href="#account-${index + 1}">${nameAccount(account, networkName(account.network))}</a></li>`,
  );
  return html`<nav aria-label="${t('report.contents')}"><h2>${t('report.accounts')}</h2><ul>${items}</ul></nav>`;
}

/** An account whose handle no page has told yet goes by its network. */
function nameAccount({ handle }: Report['accounts'][number]['account'], network: string): Markup {
  return handle === '' ? html`${network}` : html`${network}: ${isolate(handle)}`;
}

function renderAccount(entry: Report['accounts'][number], index: number, context: ExportContext): Markup {
  const { t, networkName } = context;
  const { account, score, findings, observations } = entry;
  const former = account.handles.filter((handle) => handle !== account.handle.toLowerCase());
  const network = networkName(account.network);
  const date = (ms: number) => t.date(ms, { timeZone: 'UTC' });
  return html`<section class="account" id="account-${index + 1}">
<h2>${nameAccount(account, network)}</h2>
<dl>
${account.url === null ? null : html`<dt>${t('report.profile')}</dt><dd>${link(account.url)}</dd>`}
${former.length === 0 ? null : html`<dt>${t('report.formerHandles')}</dt><dd>${former.map((handle) => html`${isolate(handle)} `)}</dd>`}
<dt>${t('report.lastRead')}</dt><dd>${account.lastSeen === null ? t('report.neverRead') : date(account.lastSeen)}</dd>
</dl>
${drawExposure(score, context)}
${listUnread(findings, observations, context)}
${listFindings(findings, context)}
<h3>${t('report.observations')}</h3>
${tabulateObservations(observations, findings, context)}
</section>`;
}

function renderMethod({ t }: ExportContext): Markup {
  return html`<section>
<h2>${t('report.method')}</h2>
<p>${t('report.methodText')}</p>
<p>${t('report.methodDismissed')}</p>
<h2>${t('report.limits')}</h2>
<ul>
<li>${t('report.limitMoment')}</li>
<li>${t('report.limitPages')}</li>
<li>${t('report.limitAudience')}</li>
<li>${t('report.limitMasked')}</li>
</ul>
</section>`;
}
