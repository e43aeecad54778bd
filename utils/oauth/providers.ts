import type { Authorize, Provider } from './define';

const modules = import.meta.glob<Provider>('./*/provider.ts', { eager: true, import: 'default' });

/** Everybody who asks on behalf of apps, by id, in alphabetical order. */
export const providers: ReadonlyMap<string, Provider> = new Map(
  Object.values(modules)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((provider) => [provider.id, provider]),
);

interface Place {
  provider: Provider;
  authorize: Authorize;
}

/** By host; `.salesforce.com` for everything beneath, `*` for any. */
const places = new Map<string, Place[]>();
for (const provider of providers.values()) {
  for (const authorize of provider.authorize) {
    for (const host of authorize.hosts) {
      const key = host.startsWith('*.') ? host.slice(1) : host;
      places.set(key, [...(places.get(key) ?? []), { provider, authorize }]);
    }
  }
}

/** The longest host name there is. */
const longestHost = 253;

/** Who asks at this address, or null. A host that a provider names is never taken for software that anybody can host. */
export function findPlace(url: URL): Place | null {
  const host = url.hostname;
  if (url.protocol !== 'https:' || host.length > longestHost) return null;
  const { pathname } = url;
  if (pathname.length > longestPath) return null;
  const fits = (key: string) => places.get(key)?.find(({ authorize }) => authorize.path.test(pathname));
  if (places.has(host)) return fits(host) ?? findBeneath(host, fits);
  const beneath = findBeneath(host, fits);
  return beneath ?? fits('*') ?? null;
}

const longestPath = 500;

function findBeneath(host: string, fits: (key: string) => Place | undefined): Place | null {
  for (let dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) {
    const place = fits(host.slice(dot));
    if (place) return place;
  }
  return null;
}
