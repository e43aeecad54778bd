/** Where a link that is pressed leads to in the end, and by whose name: sites and blog software send people on through addresses of their own. */
export interface Led {
  /** Addresses that the link holds, outermost first. */
  targets: string[];
  /** What the site calls the network that it shares to; null where the address does not say. */
  network: string | null;
}

/** App links and former addresses, as the addresses on the web that do the same. */
const apps: readonly (readonly [RegExp, string])[] = [
  [/^whatsapp:\/*send/i, 'https://api.whatsapp.com/send'],
  [/^fb-messenger:\/*share/i, 'https://www.facebook.com/dialog/send'],
  [/^tg:\/*(?:msg_url|msg|share)/i, 'https://t.me/share/url'],
  [/^twitter:\/*post/i, 'https://twitter.com/intent/tweet'],
  // Old ways of the web, as what they have become.
  [
    /^https?:\/\/(?:www\.|m\.|mobile\.)?twitter\.com\/(?:home|timeline\/home)?\/?(?=\?(?:.*&)?status=)/i,
    'https://twitter.com/intent/tweet',
  ],
  [
    /^https?:\/\/(?:www\.)?linkedin\.com\/feed\/?(?=\?(?:.*&)?shareActive=)/i,
    'https://www.linkedin.com/sharing/share-offsite/',
  ],
  [/^line:\/*msg/i, 'https://line.me/R/msg'],
];

/** Share tools whose addresses name the network: parameter, or a part of the path. */
const tools: readonly { host: RegExp; path: RegExp; param?: string }[] = [
  { host: /(^|\.)blogger\.com$/, path: /^\/share-post\.g$/, param: 'target' },
  { host: /(^|\.)addtoany\.com$/, path: /^\/(?:add_to\/|ext\/)([\w-]+)/ },
  { host: /(^|\.)addthis\.com$/, path: /^\/oexchange\/[\d.]+\/forward\/([\w-]+)/ },
  { host: /(^|\.)addthis\.com$/, path: /^\/bookmark\.php$/, param: 's' },
  { host: /(^|\.)sharethis\.com$/, path: /^\/share\b/, param: 'destination' },
  { host: /(^|\.)shareaholic\.com$/, path: /^\/share\b/, param: 'service' },
];

/** Parameters of a site's own by which Jetpack and others say where to share. */
const ownNames = ['share', 'share_to', 'shareto'];

/** And those that say it where the path is one for sharing: `/share?to=facebook`. */
const namesBesideShare = ['to', 'network', 'service', 'site', 'platform', 'via', 'on', 'type', 'provider'];

/** `/share/facebook`, `/share-on-facebook`, `/teilen/facebook`; what follows must be a network that is known. */
const ownPath =
  /(?:^|\/)(?:social-?)?(?:share|sharer|teilen|delen|partager|compartir|condividi)(?:[-_/](?:on|to|via|auf|op|sur|en|su))?[-_/]([a-z][a-z-]{3,20}|x)(?:\/|$)/i;
const sharePath = /(?:^|\/)(?:social-?)?(?:share|sharer)(?:\.\w{2,5})?\/?$/i;

/** Reads a link on a page; only a site's own address and that of a share tool is followed further, two steps at the most. */
export function readShareRedirect(address: string, pages: readonly string[]): Led {
  const app = apps.find(([scheme]) => scheme.test(address));
  if (app) return { targets: [`${app[1]}${address.slice(address.match(app[0])![0].length)}`], network: null };
  if (isContact(address)) return { targets: [], network: null };
  const targets = [address];
  let network: string | null = null;
  for (let step = 0; step < 2; step++) {
    const url = parse(targets.at(-1)!);
    if (!url) break;
    network ??= nameNetwork(url, pages);
    const next = isOwn(url.hostname, pages) ? findHeld(url) : null;
    if (!next) break;
    targets.push(next);
  }
  return { targets, network };
}

/** A chat with somebody in particular shares no page. */
function isContact(address: string): boolean {
  return /^https?:\/\/(?:api|web|www)\.whatsapp\.com\/send\/?\?(?:.*&)?phone=\d/i.test(address);
}

function nameNetwork(url: URL, pages: readonly string[]): string | null {
  if (isOwn(url.hostname, pages)) {
    for (const name of ownNames) {
      const value = url.searchParams.get(name);
      if (isName(value)) return value;
    }
    if (sharePath.test(url.pathname))
      for (const name of namesBesideShare) {
        const value = url.searchParams.get(name);
        if (isName(value)) return value;
      }
    const named = ownPath.exec(url.pathname.slice(0, 500));
    if (named) return named[1]!;
  }
  for (const { host, path, param } of tools) {
    const found = host.test(url.hostname) ? path.exec(url.pathname) : null;
    if (found) return param ? url.searchParams.get(param) : (found[1] ?? null);
  }
  return null;
}

function isName(value: string | null): value is string {
  return value !== null && /^[\w-]{1,30}$/.test(value);
}

function findHeld(url: URL): string | null {
  for (const [, value] of url.searchParams)
    if (/^(?:https?:)?\/\/[^/]/i.test(value) && value.length < 4096)
      return value.startsWith('//') ? `https:${value}` : value;
  return null;
}

/** Hosts and sites of a page's own addresses, read once for all of its links. */
const ownOf = new WeakMap<readonly string[], Set<string>>();

/** Of the same site: hosts that share what a registrar sells, as far as that shows without a list. */
function isOwn(host: string, pages: readonly string[]): boolean {
  let own = ownOf.get(pages);
  if (!own) {
    const hosts = pages.flatMap((page) => parse(page)?.hostname || []);
    own = new Set(hosts.map(siteOf));
    ownOf.set(pages, own);
  }
  return own.has(siteOf(host));
}

function siteOf(host: string): string {
  const parts = host.split('.');
  const isShort = parts.length > 2 && /^(?:com?|net|org|gov|edu|ac|or|ne|go)$/.test(parts.at(-2)!);
  return parts.slice(isShort ? -3 : -2).join('.');
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
