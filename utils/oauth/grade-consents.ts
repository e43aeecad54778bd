import type { ConsentRequest } from '../model/sharing';
import { explainConsent, loadScopes } from './explain-consent';

/**
 * The worst of what each app asked for, by the consent's id; null where nothing known is `high` and some of it is not known or does not
 * show in the address. Loads the scopes of the providers concerned.
 */
export async function gradeConsents(
  consents: readonly ConsentRequest[],
): Promise<Map<string, 'low' | 'medium' | 'high' | null>> {
  const ids = [...new Set(consents.map(({ provider }) => provider))];
  const tables = new Map(await Promise.all(ids.map(async (id) => [id, await loadScopes(id)] as const)));
  return new Map(
    consents.map(({ id, provider, scopes, client }) => {
      const { grade, unknown, hidden } = explainConsent(tables.get(provider) ?? null, scopes, client);
      const isWhole = unknown.length === 0 && !hidden && grade !== 'unknown';
      return [id, grade === 'high' ? 'high' : isWhole ? grade : null] as const;
    }),
  );
}
