import {
  type DataKind,
  type Detail,
  dataKinds,
  type Transfer,
  type Visit,
  type VisitCompany,
} from '../model/sharing';

/** What a transfer is called, and whose own contacts were in it. */
export interface Told {
  transfer: Transfer;
  /** The company's name and the service's, and whether that is likely only. */
  names: { company: string; service: string; unsure?: true };
  contacts: { id: string; plain: boolean }[];
  /** Requests; 0 where only the page shows it. */
  count: number;
}

/** With these a visit stays under 150 KB whatever a page sends (most of it own contacts), and as many as are kept within session memory. */
const most = {
  companies: 60,
  services: 12,
  servicesInAll: 150,
  details: 12,
  detailsInAll: 120,
  contacts: 20,
};

export function makeVisit(url: string, site: string, at: number, watched: boolean): Visit {
  return { url, site, at, checked: null, watched, companies: [] };
}

/** Adds what was seen to a visit; what goes beyond the limits is left out. Changes neither. */
export function mergeVisit(visit: Visit, told: readonly Told[]): Visit {
  const companies = new Map(visit.companies.map((one) => [one.company, one]));
  let details = visit.companies.reduce((sum, one) => sum + one.details.length, 0);
  let services = visit.companies.reduce((sum, one) => sum + one.services.length, 0);
  for (const one of told) {
    const before = companies.get(one.transfer.company) ?? makeCompany(one);
    if (!companies.has(before.company) && companies.size >= most.companies) continue;
    const room = { details: most.detailsInAll - details, services: most.servicesInAll - services };
    const after = addTo(before, one, visit.site, room);
    details += after.details.length - before.details.length;
    services += after.services.length - before.services.length;
    companies.set(after.company, after);
  }
  return { ...visit, companies: [...companies.values()] };
}

function makeCompany({ transfer, names }: Told): VisitCompany {
  const { company } = transfer;
  return { company, name: names.company, services: [], kinds: [], details: [], contacts: [], partly: false };
}

function addTo(
  before: VisitCompany,
  told: Told,
  site: string,
  room: { details: number; services: number },
): VisitCompany {
  const { transfer, contacts } = told;
  return {
    ...before,
    services: addService(before.services, told, room.services),
    kinds: joinKinds(before.kinds, transfer.kinds),
    details: addDetails(before.details, transfer.details, site, room.details),
    contacts: addContacts(before.contacts, contacts),
    partly: before.partly || transfer.state !== 'read',
  };
}

function addService(
  before: VisitCompany['services'],
  { transfer, names, count }: Told,
  room: number,
): VisitCompany['services'] {
  const { service: id, how } = transfer;
  const known = before.find((one) => one.id === id && one.how === how);
  if (known) return before.map((one) => (one === known ? { ...one, count: one.count + count } : one));
  const isFree = room > 0 && before.length < most.services;
  // A company is never without any.
  const fresh = { id, name: names.service, how, count, ...(names.unsure && { unsure: names.unsure }) };
  return isFree || before.length === 0 ? [...before, fresh] : before;
}

/** In the order of the closed list, each once. */
export function joinKinds(some: readonly DataKind[], more: readonly DataKind[]): DataKind[] {
  const all = new Set([...some, ...more]);
  return all.size === some.length ? [...some] : dataKinds.filter((kind) => all.has(kind));
}

function addDetails(before: Detail[], more: readonly Detail[], site: string, room: number): Detail[] {
  const after = [...before];
  const seen = new Set(before.map((one) => JSON.stringify(one)));
  for (const detail of more) {
    // That the page tells of itself is what `page-url` says already.
    const isHere = detail.kind === 'page-url' && (detail.text === site || detail.text.endsWith(`.${site}`));
    const key = JSON.stringify(detail);
    if (isHere || seen.has(key)) continue;
    if (after.length >= most.details || after.length - before.length >= room) break;
    seen.add(key);
    after.push(detail);
  }
  return after;
}

function addContacts(
  before: VisitCompany['contacts'],
  more: VisitCompany['contacts'],
): VisitCompany['contacts'] {
  const plain = new Map(before.map((one) => [one.id, one.plain]));
  for (const one of more) plain.set(one.id, one.plain || plain.get(one.id) === true);
  return [...plain].slice(0, most.contacts).map(([id, isPlain]) => ({ id, plain: isPlain }));
}
