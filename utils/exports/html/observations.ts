import { deviceNames } from '../../lists/devices';
import type { Finding, Observation } from '../../model/schemas';
import { fieldIds } from '../../model/words';
import type { ExportContext } from '../define';
import { html, isolate, link, type Markup } from './markup';
import { nameByFindings } from './settings';

/** A table of more rows is read by nobody; the JSON report has all. */
const maxRows = 500;

/** Everything that was seen of one account, as a table: fields in the model's order, then how each page was read. */
export function tabulateObservations(
  observations: readonly Observation[],
  findings: readonly Finding[],
  context: ExportContext,
): Markup {
  const { t } = context;
  const name = nameByFindings(findings, t);
  if (observations.length === 0) return html`<p>${t('report.noObservations')}</p>`;
  const sorted = [...observations].sort(
    (a, b) => position(a) - position(b) || b.lastSeen - a.lastSeen || (a.id < b.id ? -1 : 1),
  );
  const rows = sorted.slice(0, maxRows).map((observation) => makeRow(observation, name, context));
  const rest = sorted.length - rows.length;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t('report.observations')}"><table>
<caption>${t('report.observationsIntro')}</caption>
<thead><tr><th scope="col">${t('report.what')}</th><th scope="col">${t('report.shown')}</th><th scope="col">${t('report.audience')}</th><th scope="col">${t('report.viewer')}</th><th scope="col">${t('report.where')}</th><th scope="col">${t('report.lastSeen')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
${rest > 0 ? html`<p class="soft">${t('report.more', { count: rest })}</p>` : null}`;
}

function position(observation: Observation): number {
  return observation.kind === 'profile-field' ? fieldIds.indexOf(observation.field) : fieldIds.length;
}

function makeRow(observation: Observation, name: Names, { t }: ExportContext): Markup {
  const { viewer, url, lastSeen, gone } = observation;
  const date = (ms: number) => t.date(ms, { timeZone: 'UTC' });
  const seen = `${date(lastSeen)}${gone === null ? '' : `, ${t('report.gone', { date: date(gone) })}`}`;
  const [what, shown, audience] = spell(observation, name, t);
  return html`<tr><th scope="row">${what}</th><td>${shown}</td><td>${audience}</td><td>${t(`report.viewers.${viewer}`)}</td><td>${url === '' ? t('check.end.declaredMark') : link(url)}</td><td>${seen}</td></tr>
`;
}

type Names = ReturnType<typeof nameByFindings>;

function spell(observation: Observation, name: Names, t: ExportContext['t']): [string, Markup, string] {
  switch (observation.kind) {
    case 'page-health':
      return [t('report.health'), html`${t(`health.${observation.health}.title`)}`, ''];
    case 'setting': {
      const [setting, value] = name(observation.setting, observation.value);
      return [setting, isolate(value), ''];
    }
    case 'connected-app':
      return [t('table.app'), isolate(observation.name), ''];
    case 'session': {
      const device = observation.device.split(' ').map((word) => deviceNames[word] ?? word);
      const told = [device.join(' ').trim(), observation.place].filter(Boolean).join(', ');
      return [t('table.session'), isolate(told), ''];
    }
  }
  const { field, shown, facts, audience } = observation;
  const kept = shown === null ? html`<i>${t('report.notKept')}</i>` : isolate(shown);
  const details = facts.map((fact) => t(`fact.${fact}`)).join(', ');
  return [
    t(`field.${field}`),
    html`${kept}${details === '' ? null : html` <span class="soft">(${details})</span>`}`,
    t(`audience.${audience}`),
  ];
}
