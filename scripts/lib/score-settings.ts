import type { ControlRole } from '../../utils/model/control.ts';
import type { Health } from '../../utils/model/words.ts';

/** One row of `settings/gold.json`; layout in the data's README. */
export interface GoldSettingsPage {
  file: string;
  url: string;
  /** File name of the research; null and `generic` are a service that is not in it. */
  network: string | null;
  lang: string;
  state: Health;
  /** Not every control is listed, so what is reported beyond the list is not held against anybody. */
  partial?: boolean;
  controls: GoldControl[];
}

export interface GoldControl {
  label: string;
  role: 'switch' | 'checkbox' | 'radio' | 'select' | 'link-row' | 'audience';
  /** `on`, `off`, `mixed` or the selected option's text; null is not scored. */
  value: string | null;
  privacy: boolean;
  setting: string | null;
  visible: boolean;
}

/** What the extension said of a control that it takes for privacy-relevant. */
export interface ReportedControl {
  role: ControlRole;
  name: string;
  value: string | null;
  visible: boolean;
  setting: string | null;
}

export interface SettingsReading {
  health: Health;
  controls: readonly ReportedControl[];
}

export interface SettingsCounts {
  /** Visible controls that concern privacy, and how many of them were reported. */
  wanted: number;
  found: number;
  /** Reported controls that concern privacy, and those that do not or are not there. */
  right: number;
  false: number;
  values: { right: number; scored: number };
  /** `extraIds`: of settings that the research does not know and the gold cannot name; they count as none. */
  catalogue: { right: number; scored: number; wrongIds: number; extraIds: number };
}

export interface SettingsScore extends SettingsCounts {
  health: Health | 'nothing';
  isHealthRight: boolean;
  /** By role as the gold names it. */
  byRole: Map<string, { wanted: number; found: number }>;
  /** One line per miss. */
  misses: string[];
}

export const noSettingsCounts: SettingsCounts = {
  wanted: 0,
  found: 0,
  right: 0,
  false: 0,
  values: { right: 0, scored: 0 },
  catalogue: { right: 0, scored: 0, wrongIds: 0, extraIds: 0 },
};

const onOff = new Set<string>(['switch', 'checkbox', 'toggle']);

/** A label or an option in the form in which they are compared. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;.,*•·–—-]+|[\s:;.,?!*•·–—-]+$/g, '');
}

/** Equal, or one within the other and at least 60 % of its length; an empty label equals nothing. */
export function isSameLabel(one: string, other: string): boolean {
  const [short = '', long = ''] = [normaliseText(one), normaliseText(other)].sort(
    (a, b) => a.length - b.length,
  );
  return short !== '' && (short === long || (long.includes(short) && short.length >= 0.6 * long.length));
}

/**
 * Which reported control is which of the gold, one to one in document order. Equal labels go before contained ones and what can be
 * seen before what cannot, so that a row behind a dialog does not take the dialog's place.
 */
export function matchControls(
  gold: readonly GoldControl[],
  reported: readonly ReportedControl[],
): Map<number, number> {
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  const isEqual = (a: string, b: string) => normaliseText(a) !== '' && normaliseText(a) === normaliseText(b);
  for (const isSame of [isEqual, isSameLabel]) {
    for (const visible of [true, false]) {
      for (const [index, control] of gold.entries()) {
        if (control.visible !== visible || matches.has(index)) continue;
        const found = reported.findIndex(
          (candidate, at) =>
            !taken.has(at) &&
            onOff.has(candidate.role) === onOff.has(control.role) &&
            isSame(candidate.name, control.label),
        );
        if (found < 0) continue;
        matches.set(index, found);
        taken.add(found);
      }
    }
  }
  return matches;
}

/**
 * Compares one page with its gold, as the data's README ("How a match is counted") says; null: nothing was inspected. Without
 * `researched`, the ids that the research has for the page's network, every id counts.
 */
export function scoreSettings(
  gold: GoldSettingsPage,
  reading: SettingsReading | null,
  researched?: ReadonlySet<string>,
): SettingsScore {
  const reported = reading?.controls ?? [];
  const score: SettingsScore = {
    ...structuredClone(noSettingsCounts),
    health: reading?.health ?? 'nothing',
    isHealthRight: reading?.health === gold.state,
    byRole: new Map(),
    misses: [],
  };
  const { misses, values, catalogue, byRole } = score;
  if (!score.isHealthRight) misses.push(`health: ${gold.state} taken for ${score.health}`);

  const nameable = (id: string | null) => (id && researched && !researched.has(id) ? null : id);
  const matches = matchControls(gold.controls, reported);
  const goldOf = new Map([...matches].map(([index, at]) => [at, gold.controls[index]!]));
  for (const [index, control] of gold.controls.entries()) {
    if (!control.privacy || !control.visible) continue;
    const isFound = matches.has(index);
    const row = byRole.get(control.role) ?? { wanted: 0, found: 0 };
    byRole.set(control.role, { wanted: row.wanted + 1, found: row.found + Number(isFound) });
    score.wanted++;
    if (isFound) score.found++;
    else misses.push(`missed ${control.role} ${quote(control.label)}`);
  }

  for (const [at, control] of reported.entries()) {
    const meant = goldOf.get(at);
    const setting = nameable(control.setting);
    if (control.setting && !setting) catalogue.extraIds++;
    if (!meant?.privacy) {
      if (setting && !gold.partial) catalogue.wrongIds++;
      // What cannot be seen counts neither way unless the gold has it.
      if (gold.partial || (!meant && !control.visible)) continue;
      score.false++;
      const why = meant ? 'not about privacy' : 'not in the gold';
      misses.push(`false ${control.role} ${quote(control.name)}: ${why}`);
      continue;
    }
    score.right++;
    if (meant.value !== null) {
      values.scored++;
      if (control.value !== null && normaliseText(control.value) === normaliseText(meant.value))
        values.right++;
      else
        misses.push(`value of ${quote(meant.label)}: ${quote(meant.value)} read as ${quote(control.value)}`);
    }
    catalogue.scored++;
    if (setting === meant.setting) catalogue.right++;
    else {
      if (setting) catalogue.wrongIds++;
      misses.push(`setting of ${quote(meant.label)}: ${meant.setting} taken for ${control.setting}`);
    }
  }
  return score;
}

function quote(text: string | null): string {
  return text === null ? 'nothing' : JSON.stringify(text.length > 90 ? `${text.slice(0, 87)}…` : text);
}

export function addSettingsCounts(sum: SettingsCounts, more: SettingsCounts): SettingsCounts {
  return {
    wanted: sum.wanted + more.wanted,
    found: sum.found + more.found,
    right: sum.right + more.right,
    false: sum.false + more.false,
    values: {
      right: sum.values.right + more.values.right,
      scored: sum.values.scored + more.values.scored,
    },
    catalogue: {
      right: sum.catalogue.right + more.catalogue.right,
      scored: sum.catalogue.scored + more.catalogue.scored,
      wrongIds: sum.catalogue.wrongIds + more.catalogue.wrongIds,
      extraIds: sum.catalogue.extraIds + more.catalogue.extraIds,
    },
  };
}

/** Null where there was nothing to count. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
