import type { Account } from '../model/schemas';

type Whose = Pick<Account, 'handle'> & Partial<Pick<Account, 'id' | 'network' | 'url'>>;

/**
 * An address of the catalogue with `{handle}`, `{instance}` and `{origin}` filled in. On a federated network
 * `user@instance` gives the first two. Null when a part is missing or the result is no web address.
 */
export function fillLink(template: string, account: Whose): string | null {
  const [user, instance] = splitHandle(account);
  // A handle of dots would lead out of its folder.
  if (template.includes('{handle}') && user.split('/').some((part) => /^\.*$/.test(part))) return null;
  if (template.includes('{instance}') && !isHost(instance)) return null;
  const origin = template.includes('{origin}') ? findOrigin(account, instance) : '';
  if (origin === null) return null;
  const filled = template
    .replaceAll('{handle}', user.split('/').map(encodeURIComponent).join('/'))
    .replaceAll('{instance}', instance)
    .replaceAll('{origin}', origin);
  return /^https?:\/\//.test(filled) && URL.canParse(filled) ? filled : null;
}

const isHost = (text: string) => /^[\p{L}\p{N}.-]+(?::\d{1,5})?$/u.test(text);

function splitHandle({ id, network, handle }: Whose): [user: string, instance: string] {
  // Of an account that nothing has named yet only the host is known.
  if (id !== undefined && id === `${network}:~${handle}`) return ['', handle];
  const [user = '', instance = ''] = handle.replace(/^@/, '').split('@');
  return [user, instance];
}

/** Where self-hosted software runs: where the person's page was seen, unless that was another server's copy of it. */
function findOrigin({ url }: Whose, instance: string): string | null {
  const seen = url && URL.canParse(url) ? new URL(url) : null;
  const domain = instance.toLowerCase();
  if (seen && (domain === '' || seen.hostname === domain || seen.hostname.endsWith(`.${domain}`)))
    return seen.origin;
  return isHost(instance) ? `https://${instance}` : null;
}
