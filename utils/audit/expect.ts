import type { Account } from '../model/schemas';
import type { Posture } from '../model/words';
import type { Setting } from '../networks/define-settings';
import type { Guidance } from '../store/read-guidance';

/** What an organisation expects; `readGuidance` gives it. */
export type Expected = Pick<Guidance, 'by' | 'postures' | 'advice'>;

/** Of whoever is in no organisation. */
export const nothingExpected: Expected = { by: '', postures: [], advice: [] };

/** What an account's settings are held against. */
export interface Expectation {
  posture: Posture;
  /** Whose word the posture is; nobody's where neither the person nor an organisation chose. */
  chosenBy: 'person' | 'organisation' | 'nobody';
  /** The person cannot choose another. */
  locked: boolean;
  /** Setting id → option id that the organisation recommends, whatever the posture. */
  advice: ReadonlyMap<string, string>;
  /** Organisation; empty where the policy does not say, or there is none. */
  by: string;
}

/**
 * What is expected of an account; of a network where the account is not known. Locks go before the person's choice, that before defaults;
 * in either, what is said of the network before what is said of all. A default recommendation gives way to a posture that the person chose.
 */
export function expectOf(
  { network, posture: chosen }: Pick<Account, 'network' | 'posture'>,
  { by, postures, advice }: Expected,
): Expectation {
  const find = (locked: boolean) => {
    const standing = postures
      .filter((one) => one.locked === locked && !one.off)
      .map(({ element }) => element);
    const of = (id: string) => standing.find((one) => one.network === id)?.posture;
    return of(network) ?? of('*');
  };
  const lock = find(true);
  const preset = find(false);
  const chosenBy = lock ? 'organisation' : chosen ? 'person' : preset ? 'organisation' : 'nobody';
  const recommended = advice.filter(
    ({ element, locked, off }) => element.network === network && !off && (locked || chosenBy !== 'person'),
  );
  return {
    posture: lock ?? chosen ?? preset ?? 'balanced',
    chosenBy,
    locked: lock !== undefined,
    advice: new Map(recommended.map(({ element }) => [element.setting, element.value])),
    by,
  };
}

/** Whether the recommended value is the organisation's and not the catalogue's; one that the catalogue does not know counts for nothing. */
export function isOwnAdvice({ id, options }: Setting, { advice }: Expectation): boolean {
  return options.some((option) => option.id === advice.get(id));
}

/** The least private option that is fine. */
export function adviseValue(setting: Setting, expectation: Expectation): string {
  return isOwnAdvice(setting, expectation)
    ? expectation.advice.get(setting.id)!
    : setting.advice[expectation.posture];
}

/** Where a value stands against the advice; null of what the catalogue does not know. */
export function meetsAdvice(setting: Setting, value: string, expectation: Expectation): boolean | null {
  const rank = (id: string) => setting.options.findIndex((option) => option.id === id);
  const [now, advised] = [rank(value), rank(adviseValue(setting, expectation))];
  return now < 0 || advised < 0 ? null : now >= advised;
}
