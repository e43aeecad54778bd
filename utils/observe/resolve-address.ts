import type { SightTag } from '../model/page-sight';
import { sightLimits } from '../model/sight-limits';

/** Links that apps on the device open. */
const appLink = /^(?:whatsapp|tg|fb-messenger|fb|twitter|line|pinterest|snapchat|threads):/i;
/** Paths by which a site sends people on to share: `/share/facebook`. */
const ownShare = /share|teilen|delen|partag|compart|condivid/i;

/** Absolute, of another host; a link of this host only where its query or path may say where it leads. */
export function resolveAddress(address: string, page: URL, base: string, tag: SightTag): string | null {
  const start = address.trimStart();
  if (!start || /^(?:data|blob|about|javascript|mailto|tel|#)/i.test(start)) return null;
  if (appLink.test(start))
    return tag === 'a' || tag === 'button' ? start.slice(0, sightLimits.address) : null;
  if (!URL.canParse(start, base)) return null;
  const url = new URL(start, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  const leads = tag === 'a' || tag === 'button' || tag === 'form' || tag === 'other';
  if (url.host === page.host && !(leads && (url.search || ownShare.test(url.pathname)))) return null;
  return stripHash(url);
}

/** Without fragment, and no longer than is kept. */
export function stripHash(url: URL): string {
  return url.href.slice(0, url.hash ? -url.hash.length : undefined).slice(0, sightLimits.address);
}
