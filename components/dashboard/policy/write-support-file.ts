import type { PolicyState, Rejection, TermList } from '../../../utils/model/policy';
import { policyKeys } from '../../../utils/policy/registry';

interface Maker {
  state: PolicyState;
  /** Milliseconds since 1970. */
  generated: number;
  /** Vitrine's own version. */
  version: string;
  browser: string;
  /** Whether the words of the organisation's lists may be in it. */
  withWords: boolean;
}

/**
 * The policy as this browser got it, for whoever set it. It is made from the policy alone, so nothing of the person's can be in it, not
 * even whether they chose otherwise than a default.
 */
export function writeSupportFile({ state, generated, version, browser, withWords }: Maker): {
  filename: string;
  text: string;
} {
  const { policy } = state;
  const content = {
    format: 'vitrine-policy',
    version: 1,
    generated: toDay(generated),
    generator: { name: 'Vitrine', version },
    browser,
    policy: {
      status: state.status,
      organisation: policy?.organisation ?? null,
      version: policy?.version ?? null,
      read: toTime(state.readAt),
      changed: toTime(state.changedAt),
    },
    keys: Object.fromEntries(
      [...policyKeys.keys()].map((id) => [id, describeKey(id, state, withWords)] as const),
    ),
    rejected: state.rejected.map((one) => (withWords ? one : hideTerm(one))),
    wordsLeftOut: !withWords,
  };
  return {
    filename: `vitrine-policy-${toDay(generated)}.json`,
    text: `${JSON.stringify(content, null, 2)}\n`,
  };
}

const toDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const toTime = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

function describeKey(id: string, { policy }: PolicyState, withWords: boolean) {
  const value = policy?.keys[id];
  const set = (['default', 'lock'] as const).filter((form) => value?.[form] !== undefined);
  const write = (form: unknown) => (id === 'terms' && !withWords ? countWords(form) : form);
  return { set, ...Object.fromEntries(set.map((form) => [form, write(value?.[form])])) };
}

/** The lists with how many words they hold, instead of the words. */
function countWords(change: unknown): unknown {
  const count = (lists: unknown) =>
    (lists as TermList[]).map((list) => ({
      ...list,
      words: list.words.length,
      patterns: list.patterns.length,
    }));
  return Object.fromEntries(
    Object.entries(change as Record<string, unknown>).map(([how, lists]) => [
      how,
      how === 'remove' ? lists : count(lists),
    ]),
  );
}

/** A term that was left out is as much the organisation's as one that is in force, also under a key whose name is wrong. */
function hideTerm(rejection: Rejection): Rejection {
  const { path, reason } = rejection;
  const isUnknown = path === '' || (reason === 'unknown-key' && !policyKeys.has(path.split('.')[0]!));
  return isUnknown || /^terms\b/.test(path) ? { ...rejection, value: '…' } : rejection;
}
