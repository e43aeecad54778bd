import type { Account, Finding } from '../model/schemas';
import type { FieldId } from '../model/words';
import type { LinkId, NetworkCatalogue } from '../networks/define';
import { fillLink } from './fill-link';

/** Where to look for a link when the catalogue names none for the field, best first. */
const usual: readonly LinkId[] = ['edit-profile', 'privacy'];
const special: Partial<Record<FieldId, readonly LinkId[]>> = {
  connections: ['connections', 'privacy', 'edit-profile'],
};

/** The page where a person can change a field, with `{handle}` and `{instance}` filled in; null when none is known. */
export function findFix(
  field: FieldId,
  account: Pick<Account, 'handle'> & Partial<Account>,
  catalogue: Pick<NetworkCatalogue, 'links' | 'fieldLinks'> | null,
): Finding['fix'] {
  if (!catalogue) return null;
  const named = catalogue.fieldLinks?.[field];
  for (const id of [...(named ? [named] : []), ...(special[field] ?? usual)]) {
    const link = catalogue.links[id];
    const url = link && fillLink(link.url, account);
    if (link && url) return { url, confidence: link.confidence };
  }
  return null;
}
