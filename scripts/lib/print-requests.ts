import type { RequestFigures } from './eval-requests.ts';
import { tabulate } from './print-profiles.ts';

/** The `requests` section as tables for a terminal; every miss on a line of its own when `verbose`. */
export function printRequests({ rows, company, data, misses }: RequestFigures, verbose: boolean): string {
  const sections = [
    `requests: ${rows} rows`,
    tabulate('all', { company, data }),
    tabulate('company', company.byCompany),
    tabulate('company, by set', company.bySet),
    tabulate('data, by kind', data.byKind),
    tabulate('data, by company', data.byCompany),
    tabulate('data, by set', data.bySet),
  ];
  if (verbose)
    sections.push(
      'misses',
      misses.map(({ set, url, miss }) => `  ${set}  ${miss}  ${url.slice(0, 300)}`).join('\n') || '  none',
    );
  return sections.join('\n');
}
