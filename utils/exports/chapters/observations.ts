import { nameDevice } from '../../i18n/name-device';
import { nameFacts } from '../../i18n/name-facts';
import { type FoundNames, nameByFindings, namePage } from '../../i18n/name-settings';
import type { Finding, Observation } from '../../model/schemas';
import { fieldIds } from '../../model/words';
import type { ExportContext } from '../define';
import type { Block, Text } from '../text/blocks';
import { type Words, writeDate } from './words';

/** A table of more rows is read by nobody; the JSON report has all. */
const maxRows = 500;

/** Everything that was seen of one account, as a table: fields in the model's order, settings, what has access, readings. */
export function* tabulateObservations(
  observations: readonly Observation[],
  findings: readonly Finding[],
  { t }: ExportContext,
): Generator<Block> {
  if (observations.length === 0) {
    yield { is: 'text', text: t('report.noObservations') };
    return;
  }
  const names = nameByFindings(t, findings);
  const sorted = [...observations].sort(
    (a, b) => position(a) - position(b) || b.lastSeen - a.lastSeen || (a.id < b.id ? -1 : 1),
  );
  const rows = sorted.slice(0, maxRows).map((observation) => makeRow(observation, names, t));
  yield {
    is: 'table',
    label: t('report.observations'),
    caption: t('report.observationsIntro'),
    head: [
      t('report.what'),
      t('report.shown'),
      t('report.audience'),
      t('report.viewer'),
      t('report.where'),
      t('report.lastSeen'),
    ],
    rows,
  };
  const rest = sorted.length - rows.length;
  if (rest > 0) yield { is: 'text', look: 'soft', text: t('report.more', { count: rest }) };
}

const kinds = ['setting', 'connected-app', 'session', 'page-health'] as const;

function position(observation: Observation): number {
  if (observation.kind === 'profile-field') return fieldIds.indexOf(observation.field);
  return fieldIds.length + kinds.indexOf(observation.kind);
}

function makeRow(observation: Observation, names: FoundNames, t: Words): Text[] {
  const { viewer, url, lastSeen, gone } = observation;
  const seen = `${writeDate(lastSeen, t)}${gone === null ? '' : `, ${t('report.gone', { date: writeDate(gone, t) })}`}`;
  const [what, shown, audience] = spell(observation, names, t);
  return [
    what,
    shown,
    audience,
    url === '' ? '' : t(`report.viewers.${viewer}`),
    url === '' ? t('check.end.declaredMark') : { link: url },
    seen,
  ];
}

function spell(
  observation: Observation,
  names: FoundNames,
  t: Words,
): [what: Text, shown: Text, audience: string] {
  switch (observation.kind) {
    case 'page-health': {
      const { health, pageKey } = observation;
      const page = pageKey === undefined ? [] : [namePage(t, pageKey)];
      return [t('report.health'), [t(`health.${health}.title`), aside(page)], ''];
    }
    case 'setting': {
      const { setting, value, cue, confidence, previous } = observation;
      const date = previous && writeDate(previous.until, t);
      const notes = [
        ...(cue === 'person' ? [t('check.end.declaredMark')] : []),
        ...(confidence === 'low' ? [t('check.end.unsure')] : []),
        ...(previous
          ? [t('table.before', { value: names.value(setting, previous.value), date: date ?? '' })]
          : []),
      ];
      return [
        { foreign: names.label(setting).text },
        [{ foreign: names.value(setting, value) }, aside(notes)],
        '',
      ];
    }
    case 'connected-app': {
      const { name, groups, granted } = observation;
      const may = granted ? groups.map((group) => t(`check.access.groups.${group}`)) : [];
      return [t('table.app'), [{ foreign: name }, aside(may)], ''];
    }
    case 'session': {
      const { device, place, current } = observation;
      const notes = [...(place === null ? [] : [place]), ...(current ? [t('check.access.current')] : [])];
      return [t('table.session'), [nameDevice(device) || t('check.access.device'), aside(notes)], ''];
    }
    case 'profile-field': {
      const { field, shown, facts, audience } = observation;
      const kept: Text = shown === null ? { soft: t('report.notKept') } : { foreign: shown };
      return [t(`field.${field}`), [kept, aside(nameFacts(t, facts))], t(`audience.${audience}`)];
    }
  }
}

function aside(notes: readonly string[]): Text {
  return notes.length === 0 ? null : { soft: [' (', { foreign: notes.join(', ') }, ')'] };
}
