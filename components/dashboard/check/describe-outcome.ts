import type { Finding, Observation, Plan, SettingObservation } from '../../../utils/model/schemas';
import { compareFindings, stateOf } from '../../sort-findings';
import type { Step } from './describe-steps';

/** A setting that has another value than before. */
export interface Change {
  observation: SettingObservation;
  from: string;
  to: string;
  /** When it was last seen as it was. */
  until: number;
}

/** Why a setting has no answer. */
export type Because = 'skipped' | 'open' | 'unread' | 'notShown' | 'notTold' | 'app' | 'noPage';

export interface Outcome {
  changed: Change[];
  off: Finding[];
  intended: Finding[];
  advised: Finding[];
  /** Settings without an answer, under the reason that they share, with the pages that it is about. */
  unread: { because: Because; pages: string[]; health: Step['health']; findings: Finding[] }[];
}

/** What a walk has come to, finished or not: of every setting how it stands, and what changed since it began. */
export function describeOutcome(
  findings: readonly Finding[],
  observations: readonly Observation[],
  steps: readonly Step[],
  plan: Plan | null,
): Outcome {
  const settings = findings.filter(({ setting }) => setting !== undefined).sort(compareFindings);
  const pick = (state: ReturnType<typeof stateOf>) => settings.filter((one) => stateOf(one) === state);
  return {
    changed: plan ? listChanges(observations, plan.started) : [],
    off: pick('fail'),
    intended: pick('dismissed'),
    advised: pick('pass'),
    unread: groupUnread(pick('unknown'), steps),
  };
}

function listChanges(observations: readonly Observation[], started: number): Change[] {
  return observations.flatMap((observation) => {
    if (observation.kind !== 'setting' || observation.gone !== null) return [];
    const { previous, since, value } = observation;
    if (!previous || since < started) return [];
    return [{ observation, from: previous.value, to: value, until: previous.until }];
  });
}

function groupUnread(findings: readonly Finding[], steps: readonly Step[]): Outcome['unread'] {
  const groups = new Map<string, Outcome['unread'][number]>();
  for (const finding of findings) {
    const step = steps.find(({ page }) => page === finding.setting?.page) ?? null;
    const because = explain(finding, step);
    const page = finding.setting?.page ?? '';
    // What to do about a page that could not be read depends on the page.
    const key = because === 'unread' ? `${because}/${page}` : because;
    const group = groups.get(key) ?? { because, pages: [], health: step?.health ?? null, findings: [] };
    group.findings.push(finding);
    if (page !== '' && !group.pages.includes(page)) group.pages.push(page);
    groups.set(key, group);
  }
  const place = (page: string) => steps.findIndex((step) => step.page === page);
  for (const { pages } of groups.values()) pages.sort((a, b) => place(a) - place(b));
  return [...groups.values()];
}

function explain({ setting, evidence }: Finding, step: Step | null): Because {
  if (evidence.length > 0) return 'notTold';
  if (setting?.appOnly) return 'app';
  if (!setting?.page) return 'noPage';
  // A page that came into the catalogue after the walk began.
  if (!step) return 'open';
  if (step.state === 'skipped') return 'skipped';
  if (step.state === 'unreadable') return 'unread';
  return step.state === 'open' ? 'open' : 'notShown';
}
