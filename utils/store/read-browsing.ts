import type { BrowsingInput } from '../audit/judge-sharing';
import { gradeConsents } from '../oauth/grade-consents';
import { providers } from '../oauth/providers';
import { recipients } from '../recipients/registry';
import { readSharing } from './read-sharing';
import { readWatching } from './read-watching';

/** All that the checks of browsing depend on, as it is now. For extension pages; rejects when the database is damaged. */
export async function readBrowsing(): Promise<BrowsingInput> {
  const kept = await readSharing();
  return {
    ...kept,
    grades: await gradeConsents(kept.consents),
    watching: (await readWatching()).isOn,
    nameCompany: (id) => recipients.get(id)?.name ?? id,
    nameProvider: (id) => providers.get(id)?.name ?? id,
  };
}
