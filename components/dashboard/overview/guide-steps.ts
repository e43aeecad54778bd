import type { Account, Plan, Summary } from '../../../utils/model/schemas';
import { webLink } from '../../web-link';
import { writeRoute } from '../route';

export type StepId = 'claim' | 'profile' | 'settings' | 'watching' | 'history';

export interface Step {
  id: StepId;
  done: boolean;
  href: string;
  /** Opens a network's page, not one of Vitrine's. */
  outside: boolean;
}

interface Known {
  accounts: readonly Account[];
  summaries: readonly Summary[];
  plans: ReadonlyMap<string, Plan>;
  watching: boolean;
  historySeen: boolean;
}

/** What is worth doing, in order; each is done by having been done, not by having been clicked. */
export function listSteps({ accounts, summaries, plans, watching, historySeen }: Known): Step[] {
  const unread = accounts.find(({ lastSeen, url }) => lastSeen === null && webLink(url) !== null);
  const profile = webLink(unread?.url ?? null);
  const hasSettings = summaries.filter(({ findings }) => findings.some(({ setting }) => setting));
  const checked =
    [...plans.values()].some(({ ended }) => ended !== null) ||
    hasSettings.some(({ findings }) =>
      findings.some(({ setting, outcome }) => setting && outcome !== 'unknown'),
    );
  const first = hasSettings[0];
  return [
    inside('claim', accounts.length > 0, '#settings/accounts'),
    {
      id: 'profile',
      done: accounts.some(({ lastSeen }) => lastSeen !== null),
      href: profile ?? '#settings/accounts',
      outside: profile !== null,
    },
    inside(
      'settings',
      checked,
      first ? writeRoute({ section: 'check', about: first.account.id }) : '#settings/accounts',
    ),
    inside('watching', watching, '#companies'),
    inside('history', historySeen, '#history'),
  ];
}

const inside = (id: StepId, done: boolean, href: string): Step => ({ id, done, href, outside: false });
