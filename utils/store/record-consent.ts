import type { ConsentRequest } from '../model/sharing';
import type { Database } from './database';

/** More apps than this nobody meets; the oldest go first. */
export const maxConsents = 500;

/** What is known of a request before it is stored: its id and times follow. */
export type SeenConsent = Omit<ConsentRequest, 'id' | 'firstSeen' | 'lastSeen'>;

/** `<provider>|<client id, else site>` */
export const identifyConsent = ({ provider, client, site }: SeenConsent): string =>
  `${provider}|${client ?? site ?? ''}`;

/** Keeps what an app asked for. Scopes are those of the last time; a name that was read once stays. */
export async function recordConsent(
  db: Database,
  seen: SeenConsent,
  at: number,
  limit: number = maxConsents,
): Promise<ConsentRequest> {
  const id = identifyConsent(seen);
  const tx = db.transaction('consents', 'readwrite');
  const old = await tx.store.get(id);
  const consent: ConsentRequest = {
    ...seen,
    id,
    // The last page before the button often no longer says what is asked.
    scopes: seen.scopes.length > 0 ? seen.scopes : (old?.scopes ?? []),
    app: seen.app ?? old?.app ?? null,
    site: seen.site ?? old?.site ?? null,
    firstSeen: old?.firstSeen ?? at,
    lastSeen: Math.max(at, old?.lastSeen ?? at),
  };
  await tx.store.put(consent);
  if (!old && (await tx.store.count()) > limit) {
    const all = (await tx.store.getAll()).sort((a, b) => a.lastSeen - b.lastSeen);
    for (const one of all.slice(0, all.length - limit)) await tx.store.delete(one.id);
  }
  await tx.done;
  return consent;
}

/** Deletes what was last seen before `before`; gives the number. */
export async function forgetOldConsents(db: Database, before: number): Promise<number> {
  const tx = db.transaction('consents', 'readwrite');
  const old = (await tx.store.getAll()).filter(({ lastSeen }) => lastSeen < before);
  for (const { id } of old) await tx.store.delete(id);
  await tx.done;
  return old.length;
}
