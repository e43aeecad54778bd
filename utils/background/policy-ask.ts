import { browser } from '../browser';

/**
 * What the browser said of the policy. `absent`: it holds none; `isCertain` is false where it may only not have read it yet. `failed`: it
 * did not say.
 */
export type ManagedAnswer =
  | { kind: 'given'; raw: unknown }
  | { kind: 'absent'; isCertain: boolean }
  | { kind: 'failed' };

/** What Firefox says where there is no policy: toolkit/components/extensions/parent/ext-storage.js (read 2026-11-22). */
const notFound = /managed storage manifest not found/i;

/** Asks the browser for the policy; may take seconds while the browser starts. Never throws. */
export async function askManaged(): Promise<ManagedAnswer> {
  const managed = (browser.storage as Partial<typeof browser.storage>).managed;
  if (!managed) return { kind: 'absent', isCertain: true };
  try {
    const raw = await managed.get(null as never);
    // Chromium gives the same for no policy and for an empty one; Firefox rejects where there is none.
    const isNothing = import.meta.env.BROWSER !== 'firefox' && Object.keys(raw ?? {}).length === 0;
    return isNothing ? { kind: 'absent', isCertain: false } : { kind: 'given', raw };
  } catch (error) {
    return notFound.test(String((error as Error | null)?.message ?? error))
      ? { kind: 'absent', isCertain: true }
      : { kind: 'failed' };
  }
}
