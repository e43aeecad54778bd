import { namePage } from '../../i18n/name-settings';
import type { Finding, HealthObservation, Observation } from '../../model/schemas';
import type { ExportContext } from '../define';
import { html, isolate, link, type Markup } from './markup';
import { titleFinding } from './settings';

/** Nothing is known of these; what page they stand on was never opened, or told nothing. */
const reasons = ['not-readable', 'not-read', 'not-told', 'audience-unknown'] as const;

/** The chapter on what could not be read: pages with what stood in the way, then settings by the reason they share. */
export function listUnread(
  findings: readonly Finding[],
  observations: readonly Observation[],
  context: ExportContext,
): Markup | null {
  const { t } = context;
  const unwell = observations
    .filter((observation) => observation.kind === 'page-health')
    .filter(({ health, gone }) => health !== 'ok' && gone === null);
  const unknown = findings.filter(({ outcome, setting }) => outcome === 'unknown' && setting);
  if (unwell.length === 0 && unknown.length === 0) return null;
  const told = reasons.map((reason) => ({
    reason,
    list: unknown.filter(({ unknownBecause }) => (unknownBecause ?? 'not-read') === reason),
  }));
  return html`
<h3>${t('report.unread')}</h3>
<p class="soft">${t('report.unreadIntro')}</p>
${unwell.map((reading) => describeReading(reading, context))}
${told.map(({ reason, list }) =>
  list.length === 0
    ? null
    : html`<p>${t('report.unreadSettings', { count: list.length })} ${t(`unknownBecause.${reason}`)}</p>
<ul class="names">${list.map((finding) => html`<li>${titleFinding(finding, t)}${markApp(finding, context)}</li>`)}</ul>
`,
)}`;
}

function markApp({ setting }: Finding, { t }: ExportContext): Markup | null {
  return setting?.appOnly ? html` <span class="soft">(${t('settingsPage.app')})</span>` : null;
}

function describeReading(reading: HealthObservation, { t, networkName }: ExportContext): Markup {
  const { health, url, lastSeen, pageKey } = reading;
  const network = networkName(reading.network);
  const date = t.date(lastSeen, { timeZone: 'UTC' });
  const what =
    pageKey === undefined
      ? t(`health.${health}.title`)
      : `${namePage(t, pageKey)}: ${t(`health.${health}.title`)}`;
  const text =
    pageKey === undefined
      ? t(`health.${health}.text`, { network })
      : t(`check.health.${health}`, { network });
  return html`<p class="note">${isolate(what)}. ${text} <span class="soft">${link(url)}, ${date}</span></p>`;
}
