import { type Severity, severities } from '../../utils/model/words';

export const sections = ['accounts', 'findings', 'settings'] as const;
export type Section = (typeof sections)[number];

export const states = ['fail', 'unknown', 'pass', 'dismissed'] as const;
export type FindingState = (typeof states)[number];

/** What of the findings is shown; null shows all. */
export interface Filter {
  network: string | null;
  severity: Severity | null;
  state: FindingState | null;
}

export interface Route {
  section: Section;
  filter: Filter;
}

/** What is on display: the list that a person comes for. */
export const firstFilter: Filter = { network: null, severity: null, state: 'fail' };
export const noFilter: Filter = { network: null, severity: null, state: null };

const pick = <T extends string>(list: readonly T[], value: string | null): T | null =>
  list.find((item) => item === value) ?? null;

/** Reads `#findings?network=x&severity=high&state=fail`; anything odd falls back. */
export function parseRoute(hash: string): Route {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?');
  const section = pick(sections, name) ?? 'accounts';
  const params = new URLSearchParams(query);
  const network = params.get('network');
  return {
    section,
    filter: {
      network: network && /^[a-z][a-z0-9-]{0,39}$/.test(network) ? network : null,
      severity: pick(severities, params.get('severity')),
      state: params.get('state') === 'all' ? null : (pick(states, params.get('state')) ?? firstFilter.state),
    },
  };
}

/** The address of a view; what is the default is left out. */
export function writeRoute({ section, filter }: Route): string {
  const params = new URLSearchParams();
  if (section === 'findings') {
    if (filter.network) params.set('network', filter.network);
    if (filter.severity) params.set('severity', filter.severity);
    if (filter.state !== firstFilter.state) params.set('state', filter.state ?? 'all');
  }
  const query = params.toString();
  return `#${section}${query ? `?${query}` : ''}`;
}
