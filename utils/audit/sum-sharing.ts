import type { CompanySum, DataKind, Means, Sharing, SiteSum } from '../model/sharing';
import { dataKinds, means } from '../model/sharing';

type Sum = Pick<CompanySum, 'count' | 'how' | 'kinds' | 'contacts' | 'first' | 'last'>;

/** Per company: on which sites it was seen, with most requests first, companies on most sites first. */
export function sumByCompany(rows: readonly Sharing[]): CompanySum[] {
  return [...groupBy(rows, 'company')]
    .map(([company, own]) => ({
      company,
      ...sum(own),
      sites: [...groupBy(own, 'site')].map(([site, here]) => ({ site, ...sum(here) })).sort(bySize('site')),
    }))
    .sort((a, b) => b.sites.length - a.sites.length || bySize('company')(a, b));
}

/** Per site: which companies it told, with most requests first, sites with most companies first. */
export function sumBySite(rows: readonly Sharing[]): SiteSum[] {
  return [...groupBy(rows, 'site')]
    .map(([site, own]) => ({
      site,
      ...sum(own),
      companies: [...groupBy(own, 'company')]
        .map(([company, here]) => ({ company, ...sum(here) }))
        .sort(bySize('company')),
    }))
    .sort((a, b) => b.companies.length - a.companies.length || bySize('site')(a, b));
}

function groupBy(rows: readonly Sharing[], key: 'company' | 'site'): Map<string, Sharing[]> {
  const groups = new Map<string, Sharing[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}

const bySize =
  <K extends 'company' | 'site'>(key: K) =>
  (a: Sum & Record<K, string>, b: Sum & Record<K, string>) =>
    b.count - a.count || (a[key] < b[key] ? -1 : 1);

/** In the order of the closed lists, so that the same rows give the same sum in whatever order they come. */
function sum(rows: readonly Sharing[]): Sum {
  const counts: Partial<Record<DataKind, number>> = {};
  const how = new Set<Means>();
  const contacts = new Set<string>();
  let [count, first, last] = [0, rows[0]!.day, rows[0]!.day];
  // There can be tens of thousands: nothing is made per row.
  for (const row of rows) {
    count += row.count;
    if (row.day < first) first = row.day;
    if (row.day > last) last = row.day;
    for (const one of row.how) how.add(one);
    for (const one of row.contacts) contacts.add(one);
    for (const kind in row.kinds)
      counts[kind as DataKind] = (counts[kind as DataKind] ?? 0) + (row.kinds[kind as DataKind] ?? 0);
  }
  const kinds: Partial<Record<DataKind, number>> = {};
  for (const kind of dataKinds) if (counts[kind] !== undefined) kinds[kind] = counts[kind];
  return {
    count,
    how: means.filter((one) => how.has(one)),
    kinds,
    contacts: [...contacts].sort(),
    first,
    last,
  };
}
