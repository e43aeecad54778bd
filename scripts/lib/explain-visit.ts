import type { Health } from '../../utils/model/words.ts';
import type { Visit } from './visit.ts';

const obstacles: Record<Exclude<Health, 'ok'>, string> = {
  'signed-out': 'this page needs a signed-in view',
  'consent-wall': 'a consent question covers the page',
  'layout-changed': 'the page is not laid out as Vitrine knows it',
  'unsupported-language': 'the page is in a language that Vitrine does not read',
  'not-loaded': 'the page did not finish loading',
};

/** Why nothing was read of a page, in one sentence; null when it was read. */
export function explainFailure({ problem, opened, observed }: Visit): string | null {
  if (problem) return `it could not be opened: ${problem}`;
  if (!opened) return 'it is not recognised as a page about a person';
  const { network, identity } = opened;
  const health = observed?.health ?? identity.health;
  if (health !== 'ok') return `${network}: ${obstacles[health]}`;
  if (identity.page !== 'profile') return `it belongs to ${network}, but is not a profile`;
  if (!observed)
    return `${network}: it does not show that it is yours, so nothing is kept (--mine says that it is)`;
  return null;
}
