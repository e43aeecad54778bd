import type { ConsentRequest } from '../../../utils/model/sharing';
import type { Confidence } from '../../../utils/model/words';
import type { ScopeGroup, Scopes } from '../../../utils/oauth/define';
import { explainConsent, findRevoke, type Grade, loadScopes } from '../../../utils/oauth/explain-consent';

/** What a request means, as far as the provider's scopes are known. */
export interface ExplainedRequest {
  groups: ScopeGroup[];
  grade: Grade;
  /** Scopes by their own names. */
  unknown: string[];
  /** The app may be given more than the request says. */
  hidden: boolean;
  revoke: { url: string; confidence: Confidence } | null;
}

/** By id of the request; each provider's scopes are loaded once. */
export async function explainRequests(
  requests: readonly ConsentRequest[],
): Promise<Map<string, ExplainedRequest>> {
  const ids = [...new Set(requests.map(({ provider }) => provider))];
  const tables = new Map(
    await Promise.all(ids.map(async (id): Promise<[string, Scopes | null]> => [id, await loadScopes(id)])),
  );
  return new Map(
    requests.map((request) => {
      const table = tables.get(request.provider) ?? null;
      const { groups, grade, unknown, hidden } = explainConsent(table, request.scopes, request.client);
      // Of a server that anybody can host, the address is not kept.
      const url = findRevoke(table, null);
      return [
        request.id,
        {
          groups: groups.map(({ group }) => group).filter((group) => group !== 'other'),
          grade,
          unknown: unknown.filter((name) => name !== ''),
          hidden,
          revoke: url === null ? null : { url, confidence: table!.revoke!.confidence },
        },
      ];
    }),
  );
}
