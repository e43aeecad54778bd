import { browser } from '../browser';
import type { PolicyState } from '../model/policy';
import type { Settings } from '../model/settings';
import { isAlike } from '../policy/is-alike';
import { openDatabase } from '../store/database';
import { putInForce, readPolicyState } from '../store/in-force';
import { readSettings } from '../store/settings';
import { followSettings } from './follow-settings';
import { judgeAnew } from './judge-anew';
import { askManaged, type ManagedAnswer } from './policy-ask';
import { judgeAnswer } from './policy-state';
import { syncRegistrations } from './register';
import { noteTrouble } from './trouble';
import { syncWatching } from './watch';

/** A precaution: a browser that has just started might say that there is no policy before it has read its own; after this it is believed. */
const secondLookMs = 8000;
/** A browser that says nothing for so long is told of; what it says later still counts. */
const patienceMs = 20_000;

type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Follows what the browser holds for Vitrine: reads it, has what depends on it follow, and keeps it in force whoever writes into the
 * stores. Called anew whenever the background starts; what was read last is in force until the browser answers. Resolves after the
 * first answer, and never rejects.
 */
export function startPolicy(inTurn: InTurn): Promise<void> {
  /** What this background was told itself; null until then, when what is stored has to do. */
  let known: PolicyState | null = null;
  let latest = 0;
  let reading: Promise<void> = Promise.resolve();

  const apply = async (next?: PolicyState): Promise<void> => {
    const [settingsBefore, stateBefore] = [await readSettings(), await readPolicyState()];
    if (next) known = next;
    const settings = await putInForce(next);
    follow(settingsBefore, settings, stateBefore, next ?? stateBefore, inTurn);
  };

  const take = async (answer: ManagedAnswer, isSure: boolean): Promise<void> => {
    const before = known ?? (await readPolicyState());
    const isDoubted = answer.kind === 'absent' && !answer.isCertain && !isSure;
    if (isDoubted && before.changedAt !== null && before.status !== 'removed') {
      setTimeout(() => void read(true), secondLookMs);
      return apply();
    }
    return apply(judgeAnswer(answer, before, Date.now()));
  };

  /** `isSure`: the browser has said of itself that something changed, or had its time. */
  const read = (isSure: boolean): Promise<void> => {
    reading = ask(isSure, ++latest);
    return reading;
  };

  /** Where no policy was ever known, a browser that is late says nothing yet: Chromium reads its own only when it has nothing better to do. */
  const noteLate = async (): Promise<void> => {
    if ((known ?? (await readPolicyState())).changedAt !== null) await take({ kind: 'failed' }, true);
  };

  const ask = async (isSure: boolean, turn: number): Promise<void> => {
    const late = setTimeout(() => {
      if (turn === latest) void noteLate().catch(tell);
    }, patienceMs);
    const answer = await askManaged();
    clearTimeout(late);
    // Another reading has begun since; what it finds is newer.
    if (turn !== latest) return reading;
    await take(answer, isSure).catch(tell);
  };

  /**
   * Somebody wrote into the stores, ourselves included: what should not be so is put right. Before the browser has answered there is nothing
   * to put right a policy by, but it is being asked.
   */
  const heal = async (isPolicy: boolean): Promise<void> => {
    const stored = await readPolicyState();
    // That there was a policy once goes with everything that is erased.
    if (isPolicy && stored.status === 'none' && known?.policy === null) known = null;
    const isForeign = isPolicy && known !== null && !isAlike(stored, known);
    await apply(isForeign && known ? known : undefined);
  };

  // Before anything is waited for: only what listens then wakes the background later.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void read(true);
    else if (area === 'local' && ('settings' in changes || 'choices' in changes || 'policy' in changes))
      void heal('policy' in changes).catch(() => {});
  });
  return read(false);
}

/** What could not be kept is not in force: pages say that there is trouble, and the next start tries again. */
const tell = (error: unknown): Promise<void> => noteTrouble(error, Date.now()).catch(() => {});

/** Not waited for: what comes first is that the settings are right. */
function follow(
  before: Settings,
  settings: Settings,
  stateBefore: PolicyState,
  state: PolicyState,
  inTurn: InTurn,
): void {
  const keyOf = ({ policy }: PolicyState, id: string) => policy?.keys[id] ?? null;
  const isJudgedAnew =
    !isAlike(before.networksOff, settings.networksOff) ||
    stateBefore.policy?.organisation !== state.policy?.organisation ||
    ['postures', 'advice'].some((id) => !isAlike(keyOf(stateBefore, id), keyOf(state, id)));
  const isChanged = !isAlike(before, settings);
  if (!isChanged && !isJudgedAnew) return;
  // A page that hangs can hold the turn for as long as it is open; what was switched off is not heard meanwhile.
  if (isChanged) void Promise.allSettled([syncRegistrations(settings), syncWatching()]);
  const work = async () => {
    // Waiting for its turn, it may have changed again.
    if (isChanged) await followSettings(before, await readSettings(), Date.now());
    if (!isJudgedAnew) return;
    const db = await openDatabase();
    await judgeAnew(db, Date.now()).finally(() => db.close());
  };
  // A damaged database keeps no policy from being in force.
  void inTurn(work).catch(() => {});
}
