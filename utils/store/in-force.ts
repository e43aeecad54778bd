import { browser } from '../browser';
import type { Choices, PolicyState, TermList } from '../model/policy';
import { defaultSettings, type OwnSettings, type Settings } from '../model/settings';
import { settingsSchema } from '../model/settings-schema';
import { choose, chooseList } from '../policy/choose';
import type { ListKey } from '../policy/define';
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

/** The policy as it was last read. Also for pages. */
export async function readPolicyState(): Promise<PolicyState> {
  const { policy } = (await browser.storage.local.get('policy')) as Stored;
  return isState(policy) ? policy : noPolicy;
}

const isState = (value: unknown): value is PolicyState =>
  typeof value === 'object' && value !== null && 'status' in value && 'rejected' in value;

/** The person changes settings; what is locked stays. `refused`: ids of the keys of which something was. Background only. */
export function changeSettings(
  change: Partial<OwnSettings>,
): Promise<{ settings: Settings; refused: string[] }> {
  return inTurn(async () => {
    const state = await readPolicyState();
    const { choices, refused } = choose(await readChoices(), change, state.policy);
    await browser.storage.local.set({ choices });
    return { settings: await writeSettled(choices, state), refused };
  });
}

/**
 * Brings the settings in line with the choices and the policy, and gives them. With a state, that is the policy from now on. Writes only
 * what differs, so it may be called as often as anybody likes. Background only.
 */
export function putInForce(next?: PolicyState): Promise<Settings> {
  return inTurn(async () => {
    const before = await readPolicyState();
    if (next && JSON.stringify(next) !== JSON.stringify(before))
      await browser.storage.local.set({ policy: next });
    return writeSettled(await readChoices(), next ?? before);
  });
}

/** Forgets what the person chose; what the organisation sets stays. Background only. */
export function forgetChoices(): Promise<Settings> {
  return inTurn(async () => {
    const all = Object.keys(await browser.storage.local.get(null));
    await browser.storage.local.remove(all.filter((name) => name !== 'policy' && name !== 'settings'));
    return writeSettled({}, await readPolicyState());
  });
}

/** False where the list is locked, or there is none of that id. Background only. */
export function switchTermList(id: string, on: boolean): Promise<boolean> {
  return inTurn(async () => {
    const [choices, { policy }] = await Promise.all([readChoices(), readPolicyState()]);
    const key = policyKeys.get('terms') as ListKey;
    const base = listBase<TermList>(key, policy);
    if (!base.some((list) => list.id === id)) return false;
    const wanted = settleList<TermList>(key, choices, policy).filter((list) => list.id !== id);
    if (on) wanted.push(...base.filter((list) => list.id === id));
    const next = { ...choices, terms: chooseList(key, wanted, choices, policy) };
    await browser.storage.local.set({ choices: next });
    return settleList<TermList>(key, next, policy).some((list) => list.id === id) === on;
  });
}

async function writeSettled(choices: Choices, { policy }: PolicyState): Promise<Settings> {
  const settings = mendSettings(settle(choices, policy));
  const { settings: before } = (await browser.storage.local.get('settings')) as Stored;
  if (JSON.stringify(before) !== JSON.stringify(settings)) await browser.storage.local.set({ settings });
  return settings;
}

/** What the person chose, key by key as far as it is sound. */
export async function readChoices(): Promise<Choices> {
  const stored = (await browser.storage.local.get(['choices', 'settings'])) as Stored;
  const own = isRecord(stored.choices) ? stored.choices : adoptOld(stored.settings);
  return Object.fromEntries(Object.entries(own).filter(([name, value]) => isSoundChoice(name, value)));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Until there were policies, the settings were the person's choices; what is as it always was, nobody chose. */
function adoptOld(settings: unknown): Choices {
  if (!isRecord(settings) || 'managed' in settings) return {};
  const changed = Object.fromEntries(
    Object.entries(mendSettings(settings)).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(defaultSettings[name as keyof Settings]),
    ),
  );
  return choose({}, changed, null).choices;
}

function isSoundChoice(name: string, value: unknown): boolean {
  const key = policyKeys.get(name);
  const own = unmanaged.find((one) => one === name);
  if (own) return settingsSchema.shape[own].safeParse(value).success;
  if (key?.kind === 'scalar') return key.schema.safeParse(value).success;
  if (!key || !isRecord(value)) return false;
  const { add = [], remove = [] } = value;
  return (
    Array.isArray(add) &&
    (key.setting === null ? add.length === 0 : settingsSchema.shape[key.setting].safeParse(add).success) &&
    Array.isArray(remove) &&
    remove.every((one) => typeof one === 'string')
  );
}
