import * as z from 'zod/mini';
import type { PolicyKey } from './define';
import { policyKeys } from './registry';

/** Who set the policy, and the administrator's own mark for it. */
const about = z.optional(
  z.object({
    organisation: z.optional(z.string().check(z.maxLength(100))),
    version: z.optional(z.string().check(z.maxLength(60))),
  }),
);

/**
 * A whole policy as administrators write it: `{ "about": …, "<key id>": { "default": …, "lock": … } }`. Says what is right; `readPolicy`
 * says what of a wrong one can stay.
 */
export const policySchema = z.object({
  about,
  ...Object.fromEntries([...policyKeys.values()].map((key) => [key.id, z.optional(makeKeySchema(key))])),
});

function makeKeySchema(key: PolicyKey): z.ZodMiniType {
  const value = key.kind === 'scalar' ? key.schema : makeChangeSchema(key.element, key.most);
  return z.object({ default: z.optional(value), lock: z.optional(value) });
}

function makeChangeSchema(element: z.ZodMiniType, most: number): z.ZodMiniType {
  const elements = z.optional(z.array(element).check(z.maxLength(most)));
  return z.object({
    replace: elements,
    remove: z.optional(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(most))),
    add: elements,
  });
}
