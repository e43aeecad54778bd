import { findNetwork, networks } from '../networks/networks';

/**
 * An address or handle as a person types it: `https://x.com/jane`, `x.com/jane`, `@jane` (with the network chosen),
 * `@jane@mastodon.example`. Null where it names no profile.
 */
export function parseClaim(
  network: string | null,
  typed: string,
): { network: string; handle: string } | null {
  const text = typed.trim();
  if (!text || text.length > 500) return null;
  const federated = /^@?([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$/.exec(text);
  if (federated && (network === 'mastodon' || (network === null && text.startsWith('@')))) {
    return { network: 'mastodon', handle: `${federated[1]}@${federated[2]!.toLowerCase()}` };
  }
  const address = parseAddress(text);
  if (address && (network === null || /[/]/.test(text) || network === 'web-page'))
    return locateClaim(address, network);
  if (network === null || network === 'web-page' || !networks.get(network)?.fields.profile) return null;
  const handle = text.replace(/^@/, '');
  return /^[\p{L}\p{N}._\-@]{1,200}$/u.test(handle) ? { network, handle } : null;
}

function parseAddress(text: string): URL | null {
  const full = /^https?:\/\//i.test(text)
    ? text
    : /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text)
      ? `https://${text}`
      : null;
  return full && URL.canParse(full) ? new URL(full) : null;
}

function locateClaim(url: URL, network: string | null): { network: string; handle: string } | null {
  const byHost = findNetwork(url);
  if (byHost && network !== null && network !== byHost.id) return null;
  const onMastodon = /^\/@([\w.-]+)\/?$/.exec(url.pathname);
  if (!byHost && onMastodon && network !== 'web-page') {
    return { network: 'mastodon', handle: `${onMastodon[1]}@${url.hostname}` };
  }
  const reader = byHost ?? networks.get('web-page');
  const found = reader?.locate(url);
  return reader && found?.handle ? { network: reader.id, handle: found.handle } : null;
}
