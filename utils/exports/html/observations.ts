import { nameDevice } from '../../i18n/name-device';
import { nameFacts } from '../../i18n/name-facts';
import { type FoundNames, nameByFindings, namePage } from '../../i18n/name-settings';
import type { Finding, Observation } from '../../model/schemas';
import { fieldIds } from '../../model/words';
import type { ExportContext } from '../define';
import { html, isolate, link, type Markup } from './markup';

/** A table of more rows is read by nobody; the JSON report has all. */
const maxRows = 500;

/** Everything that was seen of one account, as a table: fields in the model's order, settings, what has access, readings. */
export function tabulateObservations(
  observations: readonly Observation[],
  findings: readonly Finding[],
  context: ExportContext,
): Markup {
  const { t } = context;
  const names = nameByFindings(t, findings);
  if (observations.length === 0) return html`<p>${t('report.noObservations')}</p>`;
  const sorted = [...observations].sort(
    (a, b) => position(a) - position(b) || b.lastSeen - a.lastSeen || (a.id < b.id ? -1 : 1),
  );
  const rows = sorted.slice(0, maxRows).map((observation) => makeRow(observation, names, context));
  const rest = sorted.length - rows.length;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t('report.observations')}"><table>
<caption>${t('report.observationsIntro')}</caption>
<thead><tr><th scope="col">${t('report.what')}</th><th scope="col">${t('report.shown')}</th><th scope="col">${t('report.audience')}</th><th scope="col">${t('report.viewer')}</th><th scope="col">${t('report.where')}</th><th scope="col">${t('report.lastSeen')}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
${rest > 0 ? html`<p class="soft">${t('report.more', { count: rest })}</p>` : null}`;
}

const kinds = ['setting', 'connected-app', 'session', 'page-health'] as const;

function position(observation: Observation): number {
  if (observation.kind === 'profile-field') return fieldIds.indexOf(observation.field);
  return fieldIds.length + kinds.indexOf(observation.kind);
}

function makeRow(observation: Observation, names: FoundNames, { t }: ExportContext): Markup {
  const { viewer, url, lastSeen, gone } = observation;
  const date = (ms: number) => t.date(ms, { timeZone: 'UTC' });
  const seen = `${date(lastSeen)}${gone === null ? '' : `, ${t('report.gone', { date: date(gone) })}`}`;
  const [what, shown, audience] = spell(observation, names, t);
  return html`<tr><th scope="row">${what}</th><td>${shown}</td><td>${audience}</td><td>${url === '' ? null : t(`report.viewers.${viewer}`)}</td><td>${url === '' ? t('check.end.declaredMark') : link(url)}</td><td>${seen}</td></tr>
`;
}

function spell(
  observation: Observation,
  names: FoundNames,
  t: ExportContext['t'],
): [what: string, shown: Markup, audience: string] {
  switch (observation.kind) {
    case 'page-health': {
      const { health, pageKey } = observation;
      const page = pageKey === undefined ? [] : [namePage(t, pageKey)];
      return [t('report.health'), html`${t(`health.${health}.title`)}${aside(page)}`, ''];
    }
    case 'setting': {
      const { setting, value, cue, confidence, previous } = observation;
      const date = previous && t.date(previous.until, { timeZone: 'UTC' });
      const notes = [
        ...(cue === 'person' ? [t('check.end.declaredMark')] : []),
        ...(confidence === 'low' ? [t('check.end.unsure')] : []),
        ...(previous
          ? [t('table.before', { value: names.value(setting, previous.value), date: date ?? '' })]
          : []),
      ];
      return [names.label(setting).text, html`${names.value(setting, value)}${aside(notes)}`, ''];
    }
    case 'connected-app': {
      const { name, groups, granted } = observation;
      const may = granted ? groups.map((group) => t(`check.access.groups.${group}`)) : [];
      return [t('table.app'), html`${isolate(name)}${aside(may)}`, ''];
    }
    case 'session': {
      const { device, place, current } = observation;
      const notes = [...(place === null ? [] : [place]), ...(current ? [t('check.access.current')] : [])];
      const name = nameDevice(device) || t('check.access.device');
      return [t('table.session'), html`${name}${aside(notes)}`, ''];
    }
    case 'profile-field': {
      const { field, shown, facts, audience } = observation;
      const kept = shown === null ? html`<i>${t('report.notKept')}</i>` : isolate(shown);
      const details = nameFacts(t, facts);
      return [t(`field.${field}`), html`${kept}${aside(details)}`, t(`audience.${audience}`)];
    }
  }
}

function aside(notes: readonly string[]): Markup | null {
  return notes.length === 0 ? null : html` <span class="soft">(${isolate(notes.join(', '))})</span>`;
}
