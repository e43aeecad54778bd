import type { Field, FieldFacts, Recipient, Service } from './define';

/** A service with its fields ready to be looked up. */
export interface KnownService {
  service: Service;
  /** What an entry of this name carries; null where nothing is known of it. */
  findField: (name: string) => FieldFacts | null;
}

interface Known {
  exact: Map<string, KnownService[]>;
  beneath: { ending: string; known: KnownService }[];
}

const prepared = new Map<Recipient, Known>();

/** The first of a company's services that an address belongs to. */
export function findService(recipient: Recipient, url: URL): KnownService | null {
  const { exact, beneath } = prepare(recipient);
  const { hostname } = url;
  // Nothing that tells a service stands further back, and matching stays quick.
  const path = url.pathname.length > 500 ? url.pathname.slice(0, 500) : url.pathname;
  for (const known of exact.get(hostname) ?? []) if (known.service.path.test(path)) return known;
  for (const { ending, known } of beneath)
    if (hostname.endsWith(ending) && known.service.path.test(path)) return known;
  return null;
}

/** Once per company, on its first request. */
function prepare(recipient: Recipient): Known {
  const ready = prepared.get(recipient);
  if (ready) return ready;
  const known: Known = { exact: new Map(), beneath: [] };
  for (const service of recipient.services) {
    const one = { service, findField: makeFinder(service.fields) };
    for (const host of service.hosts) {
      if (host.startsWith('*.')) known.beneath.push({ ending: host.slice(1), known: one });
      else known.exact.set(host, [...(known.exact.get(host) ?? []), one]);
    }
  }
  prepared.set(recipient, known);
  return known;
}

function makeFinder(fields: Service['fields'] = {}): KnownService['findField'] {
  const exact = new Map<string, FieldFacts>();
  const open: [start: string, facts: FieldFacts][] = [];
  for (const [name, field] of Object.entries(fields)) {
    if (name.endsWith('*')) open.push([name.slice(0, -1), readFacts(field)]);
    else exact.set(name, readFacts(field));
  }
  open.sort(([a], [b]) => b.length - a.length);
  return (name) => {
    const found = exact.get(name);
    if (found) return found;
    for (const [start, facts] of open) if (name.startsWith(start)) return facts;
    return null;
  };
}

function readFacts(field: Field): FieldFacts {
  return typeof field === 'string' ? { carries: [field] } : field;
}
