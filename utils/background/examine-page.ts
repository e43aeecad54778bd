import { type Expectation, meetsAdvice } from '../audit/expect';
import { concernsPrivacy } from '../match/judge-control';
import { judgeHealth } from '../match/judge-health';
import { locateSettings } from '../match/locate-settings';
import { type Match, matchControls } from '../match/match-controls';
import { readValue } from '../match/read-value';
import { rememberTexts } from '../match/remember';
import type { InspectedControl, InspectMessage } from '../messages/protocol';
import type { Control } from '../model/control';
import type { SettingObservation } from '../model/schemas';
import type { Confidence, Health, PageKind } from '../model/words';
import type { NetworkSettings } from '../networks/define-settings';
import { readKinds } from './plans';

export type Told = Extract<InspectMessage, { type: 'inspected' }>;

/** A control that is one of the catalogue's settings, and what it shows. */
export interface Reading extends Match {
  control: Control;
  /** Option id, `mixed` or `other`; null where it shows nothing. */
  value: string | null;
  /** Of match and value together. */
  sure: Confidence;
}

/** What one look at a page tells, before it is known whose page it is. */
export interface Examination {
  page: PageKind;
  pageKey: string | null;
  /** The address is one where the network keeps settings or lists what has access, or looks like it. */
  located: boolean;
  /** Of a list the address shows a part only: a single app, a further page of it. */
  isPart: boolean;
  health: Health;
  readings: Reading[];
  /** Those that concern privacy, in the page's order. */
  concerning: Control[];
  /** Ids of settings that belong on this page and were not found. */
  missing: string[];
}

const order: readonly Confidence[] = ['low', 'medium', 'high'];
const lower = (a: Confidence, b: Confidence) => (order.indexOf(a) < order.indexOf(b) ? a : b);

/** `?page=2`, `?after=…` */
const goesOn = ([key, value]: [string, string]) =>
  /^(?:page|p|offset|start|after|before|cursor)$/i.test(key) && !/^[01]?$/.test(value);

/** Matches a page's controls to the network's catalogue and judges how the page could be read. */
export function examinePage(told: Told, url: URL, settings: NetworkSettings | null): Examination {
  return rememberTexts(() => examine(told, url, settings));
}

function examine(told: Told, url: URL, settings: NetworkSettings | null): Examination {
  const { look, controls } = told;
  const location = settings && locateSettings(settings, url, look.title);
  const pageKey = location?.page ?? null;
  const matched = settings
    ? matchControls(controls, settings, { page: pageKey, language: look.language })
    : [];
  const expected = (settings?.settings ?? []).filter(
    ({ page, where }) => pageKey !== null && page === pageKey && where === 'web',
  );
  const known = pageKey !== null;
  const health = judgeHealth({ look, url, controls, matched, expected, network: settings, known });
  const byRef = new Map(controls.map((control) => [control.ref, control]));
  const found = new Set(matched.map(({ setting }) => setting.id));
  const matchOf = new Map(matched.map((match) => [match.ref, match]));
  return {
    page: location?.kind ?? 'other',
    pageKey,
    located: location !== null && readKinds.has(location.kind),
    isPart: location?.isPart === true || [...url.searchParams].some(goesOn),
    health,
    readings: matched.flatMap((match) => {
      const control = byRef.get(match.ref);
      const read = control && settings ? readValue(control, match.setting, settings.id) : null;
      const sure = read ? lower(match.confidence, read.confidence) : match.confidence;
      return control ? [{ ...match, control, value: read?.value ?? null, sure }] : [];
    }),
    concerning: controls.filter((control) =>
      concernsPrivacy(control, { url, look, match: matchOf.get(control.ref) ?? null, all: controls }),
    ),
    missing: expected.flatMap(({ id }) => (found.has(id) ? [] : [id])),
  };
}

/**
 * What is kept of a page's readings: of what can be seen, and of a page that is no place for settings only what a key that never
 * changes gives away, for a dialog of another kind may use the same words.
 */
export function listKept({
  health,
  located,
  readings,
}: Examination): Pick<SettingObservation, 'setting' | 'value' | 'cue' | 'confidence'>[] {
  if (health !== 'ok') return [];
  return readings.flatMap(({ setting, control, value, cue, sure }) =>
    value !== null && control.visible && (located || cue === 'key')
      ? [{ setting: setting.id, value, cue, confidence: sure }]
      : [],
  );
}

/** The controls that concern privacy, held against what is expected of the account. */
export function listPrivate(
  { readings, concerning }: Examination,
  expectation: Expectation,
): InspectedControl[] {
  const matched = new Map(readings.map((reading) => [reading.ref, reading]));
  return concerning.map(({ ref, role, name, group, value, disabled, visible }) => {
    const reading = matched.get(ref) ?? null;
    const meets = reading?.value ? meetsAdvice(reading.setting, reading.value, expectation) : null;
    return {
      ...{ ref, role, name, group, value, disabled, visible },
      setting: reading && { id: reading.setting.id, cue: reading.cue, confidence: reading.sure },
      verdict: meets === null ? null : meets ? ('as-advised' as const) : ('not-as-advised' as const),
    };
  });
}
