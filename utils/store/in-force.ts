import { browser } from '../browser';
import type { Choices, PolicyState, PolicyStatus, TermList } from '../model/policy';
import { defaultSettings, type OwnSettings, type Settings } from '../model/settings';
import { settingsSchema } from '../model/settings-schema';
import { choose, chooseList } from '../policy/choose';
import type { ListKey } from '../policy/define';
import { isAlike } from '../policy/is-alike';
import { readPolicy } from '../policy/read-policy';
import { policyKeys } from '../policy/registry';
import { listBase, settle, settleList, unmanaged } from '../policy/settle';
import { mendSettings } from './settings';

/**
 * What is stored: `choices`, the person's own; `policy`, the last that was read, so that it is in force before the browser hands it out again;
 * and `settings`, what follows from both, which is all that pages read. The background alone writes them.
 */
interface Stored {
  choices?: unknown;
  policy?: unknown;
  settings?: unknown;
}

export const noPolicy: PolicyState = {
  status: 'none',
  policy: null,
  rejected: [],
  readAt: null,
  changedAt: null,
};

let queue: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work, work);
  queue = next.catch(() => {});
  return next;
}

/** The policy as it was last read, as far as what is stored of it is sound. Also for pages. */
export async function readPolicyState(): Promise<PolicyState> {
  const { policy } = (await browser.storage.local.get('policy')) as Stored;
  return mendState(policy);
}

/** The person changes settings; what is locked stays. `refused`: ids of the keys of which something was. Background only. */
export function changeSettings(
  change: Partial<OwnSettings>,
): Promise<{ settings: Settings; refused: string[] }> {
  return inTurn(async () => {
    const stored = await readStored();
    const state = mendState(stored.policy);
    const { choices, refused } = choose(findChoices(stored), change, state.policy);
    return { settings: await writeSettled(stored, choices, state), refused };
  });
}

/**
 * Brings the settings in line with the choices and the policy, and gives them. With a state, that is the policy from now on. Writes only
 * what differs, so it may be called as often as anybody likes. Background only.
 */
export function putInForce(next?: PolicyState): Promise<Settings> {
  return inTurn(async () => {
    const stored = await readStored();
    if (next?.status === 'none' && stored.policy !== undefined) await browser.storage.local.remove('policy');
    else if (next && next.status !== 'none' && !isAlike(next, stored.policy))
      await browser.storage.local.set({ policy: next });
    return writeSettled(stored, findChoices(stored), next ?? mendState(stored.policy));
  });
}

/** Forgets what the person chose, and that there was a policy once; what an organisation sets stays. Background only. */
export function forgetChoices(): Promise<Settings> {
  return inTurn(async () => {
    const stored = await browser.storage.local.get(null);
    const state = mendState(stored.policy);
    const kept = state.policy ? ['policy', 'settings'] : ['settings'];
    await browser.storage.local.remove(Object.keys(stored).filter((name) => !kept.includes(name)));
    const settings = await writeSettled({ settings: stored.settings }, {}, state);
    // What nobody chose or set need not be kept.
    if (isAlike(settings, defaultSettings)) await browser.storage.local.remove('settings');
    return settings;
  });
}

/** Puts a backup's choices in the place of the person's own, each as far as it is sound; what is locked stays. Background only. */
export function replaceChoices(choices: Choices): Promise<Settings> {
  return inTurn(async () => {
    const stored = await readStored();
    return writeSettled(stored, findChoices({ choices }), mendState(stored.policy));
  });
}

/** False where the list is locked, or there is none of that id. Background only. */
export function switchTermList(id: string, on: boolean): Promise<boolean> {
  return inTurn(async () => {
    const stored = await readStored();
    const [choices, state] = [findChoices(stored), mendState(stored.policy)];
    const key = policyKeys.get('terms') as ListKey;
    const list = listBase<TermList>(key, state.policy).find((one) => one.id === id);
    if (!list) return false;
    const wanted = settleList<TermList>(key, choices, state.policy).filter((one) => one.id !== id);
    if (on) wanted.push(list);
    const next = { ...choices, terms: chooseList(key, wanted, choices, state.policy) };
    await writeSettled(stored, next, state);
    return settleList<TermList>(key, next, state.policy).some((one) => one.id === id) === on;
  });
}

/** What the person chose, key by key as far as it is sound. */
export async function readChoices(): Promise<Choices> {
  // Without the policy, which may be large: this is asked whenever a page is looked at.
  return findChoices((await browser.storage.local.get(['choices', 'settings'])) as Stored);
}

const readStored = async () => (await browser.storage.local.get(['choices', 'policy', 'settings'])) as Stored;

/** Writes the settings, and with them the choices from which they follow, so that an end between the two leaves nothing half done. */
async function writeSettled(stored: Stored, choices: Choices, { policy }: PolicyState): Promise<Settings> {
  const settings = mendSettings(settle(choices, policy));
  const changed: Stored = {};
  // Nothing is kept before there is something to keep.
  if (!isAlike(choices, stored.choices ?? {})) changed.choices = choices;
  if (!isAlike(settings, stored.settings ?? defaultSettings)) changed.settings = settings;
  if (Object.keys(changed).length > 0) await browser.storage.local.set({ ...changed });
  return settings;
}

const statuses: readonly PolicyStatus[] = ['none', 'in-force', 'empty', 'removed', 'unavailable'];

let mended: { stored: unknown; state: PolicyState } | null = null;

/** Held to the same as when it was read: what is stored could have been damaged, or written by somebody else. */
function mendState(stored: unknown): PolicyState {
  // Thousands of terms are quicker compared than judged.
  if (!mended || !isAlike(mended.stored, stored)) mended = { stored, state: judgeState(stored) };
  return mended.state;
}

function judgeState(stored: unknown): PolicyState {
  if (!isRecord(stored)) return noPolicy;
  const { status, policy, rejected, readAt, changedAt } = stored as Partial<PolicyState>;
  if (!status || !statuses.includes(status)) return noPolicy;
  const isRead = isRecord(policy) && isRecord(policy.keys);
  return {
    status,
    policy: isRead
      ? readPolicy({
          ...policy.keys,
          about: { organisation: policy.organisation, version: policy.version },
        }).policy
      : null,
    rejected: Array.isArray(rejected) ? rejected.filter(isRejection) : [],
    readAt: typeof readAt === 'number' ? readAt : null,
    changedAt: typeof changedAt === 'number' ? changedAt : null,
  };
}

const isRejection = (one: unknown) =>
  isRecord(one) &&
  typeof one.path === 'string' &&
  typeof one.value === 'string' &&
  typeof one.reason === 'string';

function findChoices(stored: Stored): Choices {
  const own = isRecord(stored.choices) ? stored.choices : adoptOld(stored.settings);
  return Object.fromEntries(
    Object.entries(own)
      .map(([name, value]) => [name, mendChoice(name, value)])
      .filter(([, value]) => value !== undefined),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Until there were policies, the settings were the person's choices; what is as it always was, nobody chose. */
function adoptOld(settings: unknown): Choices {
  if (!isRecord(settings) || 'managed' in settings) return {};
  return choose({}, mendSettings(settings), null).choices;
}

/** A choice as far as it is sound; undefined for none. */
function mendChoice(name: string, value: unknown): unknown {
  const key = policyKeys.get(name);
  const schema = unmanaged.some((one) => one === name)
    ? settingsSchema.shape[name as keyof OwnSettings]
    : key?.kind === 'scalar' && key.schema;
  if (schema) return schema.safeParse(value).success ? value : undefined;
  if (key?.kind !== 'list' || !isRecord(value)) return undefined;
  const { setting } = key;
  const { add, remove } = value;
  // Of the large lists a person can only switch off what is in them.
  const isSound = (one: unknown) =>
    setting !== null && settingsSchema.shape[setting].safeParse([one]).success;
  return {
    remove: Array.isArray(remove) ? remove.filter((one) => typeof one === 'string') : [],
    add: Array.isArray(add) ? add.filter(isSound) : [],
  };
}
