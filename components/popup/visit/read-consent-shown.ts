import type { AppObservation } from '../../../utils/model/schemas';
import type { ConsentRequest } from '../../../utils/model/sharing';
import {
  type ComparedApps,
  compareApps,
  type ExplainedConsent,
  explainConsent,
  findRevoke,
  loadScopes,
} from '../../../utils/oauth/explain-consent';
import { providers } from '../../../utils/oauth/providers';
import { openDatabase } from '../../../utils/store/database';

/** All that the popup says of a consent page. */
export interface ConsentShown {
  request: ConsentRequest;
  provider: string;
  explained: ExplainedConsent;
  /** Null where no list of connected apps has been read on that network. */
  compared: ComparedApps | null;
  /** Where to take access back later. */
  revoke: string | null;
  /** False where no public source names that address. */
  revokeSure: boolean;
}

/** Explains what an app asks for, and sets it beside what the person's connected apps hold. */
export async function readConsentShown(request: ConsentRequest, page: URL): Promise<ConsentShown> {
  const [table, apps] = await Promise.all([loadScopes(request.provider), readApps(request.network)]);
  const explained = explainConsent(table, request.scopes, request.client);
  const groups = explained.groups.map(({ group }) => group);
  return {
    request,
    provider: providers.get(request.provider)?.name ?? request.provider,
    explained,
    compared: apps.length > 0 ? compareApps(groups, apps, request) : null,
    revoke: findRevoke(table, page),
    revokeSure: table?.revoke?.confidence !== 'low',
  };
}

/** Apps connected to the person's accounts on a network; none where the stores are damaged. */
async function readApps(network: string | null): Promise<AppObservation[]> {
  const db = network === null ? null : await openDatabase().catch(() => null);
  if (!db || network === null) return [];
  try {
    const accounts = await db.getAllKeysFromIndex('accounts', 'network', network);
    const lists = accounts.map((account) => db.getAllFromIndex('observations', 'standing', account));
    return (await Promise.all(lists)).flat().filter((one) => one.kind === 'connected-app');
  } catch {
    return [];
  } finally {
    db.close();
  }
}
