import type * as z from 'zod/mini';
import type { PolicyValue } from '../model/policy';
import type { OwnSettings } from '../model/settings';
import type { PatternRoom } from './pattern-room';
import type { Wrong } from './rejections';

interface AnyKey {
  /** As administrators write it; never changes meaning. */
  id: string;
  /** For documentation and templates; both forms, and sound. */
  example: Required<PolicyValue>;
}

/** A key with one value. */
export interface ScalarKey extends AnyKey {
  kind: 'scalar';
  setting: keyof OwnSettings;
  schema: z.ZodMiniType;
}

/** A key with a list, that is changed by adding, removing and replacing. */
export interface ListKey extends AnyKey {
  kind: 'list';
  /** Null where it is too large to be read with the settings: `readGuidance` gives it. */
  setting: keyof OwnSettings | null;
  element: z.ZodMiniType;
  /** What `remove` names it by. */
  idOf(element: unknown): string;
  /** Elements that are taken at most. */
  most: number;
  /**
   * What the schema cannot tell: what is wrong with an element, and what of it can stay. `room`
   * is for patterns. Without, all that the schema takes stays.
   */
  mend?(element: never, room?: PatternRoom): { element: unknown | null; wrong: Wrong[] };
}

export type PolicyKey = ScalarKey | ListKey;

const itself = (element: unknown): string => String(element);

/** A key with one value: `{ "default": … }`, `{ "lock": … }`. */
export function defineScalar(key: Omit<ScalarKey, 'kind'>): PolicyKey {
  return { ...key, kind: 'scalar' };
}

/** A key with a list: `{ "default": { "add": […] }, "lock": { "remove": […] } }`. */
export function defineList(
  key: Omit<ListKey, 'kind' | 'idOf' | 'most'> & Partial<Pick<ListKey, 'idOf' | 'most'>>,
): PolicyKey {
  return { idOf: itself, most: 1000, ...key, kind: 'list' };
}
