import type { Account, Finding } from '../model/schemas';
import type { FieldId } from '../model/words';
import type { LinkId, NetworkCatalogue } from '../networks/define';

/** Where to look for a link when the catalogue names none for the field, best first. */
const usual: readonly LinkId[] = ['edit-profile', 'privacy'];
const special: Partial<Record<FieldId, readonly LinkId[]>> = {
  connections: ['connections', 'privacy', 'edit-profile'],
};

/** The page where a person can change a field, with `{handle}` and `{instance}` filled in; null when none is known. */
export function findFix(
  field: FieldId,
  account: Pick<Account, 'handle'>,
  catalogue: Pick<NetworkCatalogue, 'links' | 'fieldLinks'> | null,
): Finding['fix'] {
  if (!catalogue) return null;
  const named = catalogue.fieldLinks?.[field];
  for (const id of [...(named ? [named] : []), ...(special[field] ?? usual)]) {
    const link = catalogue.links[id];
    const url = link && fillLink(link.url, account.handle);
    if (link && url) return { url, confidence: link.confidence };
  }
  return null;
}

/** On a federated network `user@instance` gives both parts. Null when a part is missing or the result is no web address. */
export function fillLink(template: string, handle: string): string | null {
  const [user = '', instance = ''] = handle.replace(/^@/, '').split('@');
  if (template.includes('{handle}') && user === '') return null;
  if (template.includes('{instance}') && !/^[\p{L}\p{N}.-]+(?::\d{1,5})?$/u.test(instance)) return null;
  const filled = template
    .replaceAll('{handle}', user.split('/').map(encodeURIComponent).join('/'))
    .replaceAll('{instance}', instance);
  return /^https?:\/\//.test(filled) && URL.canParse(filled) ? filled : null;
}
