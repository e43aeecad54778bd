import { fillLink } from '../../../utils/audit/fill-link';
import { appStep, listSteps } from '../../../utils/background/plans';
import type { Account, Finding, Observation, Plan } from '../../../utils/model/schemas';
import type { Confidence, Health } from '../../../utils/model/words';
import type { NetworkSettings, Setting } from '../../../utils/networks/define-settings';

/** One page of a walk, as it is shown. */
export interface Step {
  /** Key of the page; `app` for what only the app shows. */
  page: string;
  kind: 'settings' | 'apps' | 'sessions' | 'app';
  /** Null where the catalogue's address lacks a part, and of `app`. */
  url: string | null;
  confidence: Confidence;
  state: Plan['steps'][number]['state'];
  health: Health | null;
  at: number | null;
  /** The catalogue's settings on it; how many of them have a value, and how many are not as advised. */
  settings: number;
  known: number;
  off: number;
  /** Apps or sign-ins that stand on it. */
  listed: number;
}

interface Input {
  account: Account;
  settings: NetworkSettings;
  /** Null before a walk was begun. */
  plan: Plan | null;
  findings: readonly Finding[];
  observations: readonly Observation[];
}

export const isOff = (finding: Finding): boolean => finding.outcome === 'fail' && finding.dismissed === null;

/** The pages of a walk in the catalogue's order; before it was begun, as it would be. A page that left the catalogue is left out. */
export function describeSteps({ account, settings, plan, findings, observations }: Input): Step[] {
  const known = listSteps(settings);
  const pages = plan ? plan.steps.map(({ page }) => page).filter((page) => known.includes(page)) : known;
  return pages.map((page) => {
    const entry = settings.pages[page];
    const step = plan?.steps.find((one) => one.page === page);
    const isApp = page === appStep;
    const kind = entry?.kind === 'apps' || entry?.kind === 'sessions' ? entry.kind : 'settings';
    const here = findings.filter(({ setting }) =>
      isApp ? setting?.appOnly : setting?.page === page && !setting.appOnly,
    );
    const listed = observations.filter(
      (one) =>
        one.gone === null && one.pageKey === page && (one.kind === 'connected-app' || one.kind === 'session'),
    );
    const total = settings.settings.filter((setting) => isOn(setting, page)).length;
    const answered = here.filter(({ evidence }) => evidence.length > 0).length;
    const state = step?.state ?? 'open';
    return {
      page,
      kind: isApp ? 'app' : kind,
      url: entry ? fillLink(entry.url, account) : null,
      confidence: entry?.confidence ?? 'high',
      // Answers given before the walk began count as well.
      state: isApp && state === 'open' && answered === total ? 'declared' : state,
      health: step?.health ?? null,
      at: step?.at ?? null,
      settings: total,
      known: answered,
      off: here.filter(isOff).length,
      listed: listed.length,
    };
  });
}

const isOn = (setting: Setting, page: string) =>
  page === appStep ? setting.where === 'app' : setting.page === page && setting.where === 'web';

/** Steps that need nothing more: read, answered or left out on purpose. */
export const isDone = ({ state }: Pick<Step, 'state'>): boolean => state !== 'open';

/** What to propose next: the first page still to do that was not opened a moment ago, else the first still to do. */
export function findNext(steps: readonly Step[], opened: ReadonlySet<string>): Step | null {
  const open = steps.filter((step) => step.state === 'open');
  return open.find(({ page }) => !opened.has(page)) ?? open[0] ?? null;
}

/** Settings that only the app shows, and those on the web without a page of their own: the person's word is all there can be. */
export function listByHand({ settings }: NetworkSettings): { app: Setting[]; web: Setting[] } {
  return {
    app: settings.filter(({ where }) => where === 'app'),
    web: settings.filter(({ where, page }) => where === 'web' && page === null),
  };
}
