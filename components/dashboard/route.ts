import { type Severity, severities, type Topic, topics } from '../../utils/model/words';

/** Views that the navigation names. */
export const sections = [
  'accounts',
  'findings',
  'footprint',
  'history',
  'companies',
  'drafts',
  'photos',
  'rights',
  'former',
  'reports',
  'settings',
] as const;
/** Views about one matter of their own, reached from where it comes up; the navigation names them when there is something in them. */
export const asides = ['policy'] as const;
export type Section = (typeof sections)[number] | (typeof asides)[number];

/** Views about one thing, reached from elsewhere; the address names the thing after a slash. */
export const subjects = ['check', 'snapshot'] as const;
export type Subject = (typeof subjects)[number];

export const states = ['fail', 'unknown', 'pass', 'dismissed'] as const;
export type FindingState = (typeof states)[number];

/** What of the findings is shown; null shows all. */
export interface Filter {
  network: string | null;
  severity: Severity | null;
  state: FindingState | null;
  /** What a setting is about; `other` for all that is no setting. */
  topic: Topic | 'other' | null;
}

export interface Route {
  section: Section | Subject;
  filter: Filter;
  /** Of a view about one thing: which. `check`: an account's id; `snapshot`: a tab's; `companies`: a company's id, or a site; `settings`: a panel; `rights`: a network; `history`: an account's id. */
  about: string | null;
  /** Of *Companies*: what is listed, or shown. */
  by: 'company' | 'site';
}

/** What is on display: the list that a person comes for. */
export const firstFilter: Filter = { network: null, severity: null, state: 'fail', topic: null };
export const noFilter: Filter = { network: null, severity: null, state: null, topic: null };

export const filterTopics = [...topics, 'other'] as const;

const pick = <T extends string>(list: readonly T[], value: string | null): T | null =>
  list.find((item) => item === value) ?? null;

/** Reads `#findings?network=x&severity=high`, `#check/x:sam`, `#companies/meta` `#companies/site/shop.example` `#settings/parts` `#rights/x` and `#history/x:sam`; anything odd falls back. */
export function parseRoute(hash: string): Route {
  const text = hash.replace(/^#/, '');
  const subject = [...subjects, 'settings' as const, 'rights' as const, 'history' as const].find((name) =>
    text.startsWith(`${name}/`),
  );
  const about = subject ? decode(text.slice(subject.length + 1)) : '';
  if (subject && about !== '') return { section: subject, filter: firstFilter, about, by: 'company' };
  if (/^companies(\/|$)/.test(text)) return parseCompanies(text);
  const [name = '', query = ''] = text.split('?');
  const section = pick([...sections, ...asides], name) ?? 'accounts';
  const params = new URLSearchParams(query);
  const network = params.get('network');
  return {
    section,
    filter: {
      network: network && /^[a-z][a-z0-9-]{0,39}$/.test(network) ? network : null,
      severity: pick(severities, params.get('severity')),
      state: params.get('state') === 'all' ? null : (pick(states, params.get('state')) ?? firstFilter.state),
      topic: pick(filterTopics, params.get('topic')),
    },
    about: null,
    by: 'company',
  };
}

/** `companies`, `companies/site` are the lists; `companies/<id>`, `companies/site/<site>` one of them. */
function parseCompanies(text: string): Route {
  const by = /^companies\/site(\/|$)/.test(text) ? 'site' : 'company';
  const about = decode(text.slice(by === 'site' ? 'companies/site/'.length : 'companies/'.length));
  return { section: 'companies', filter: firstFilter, about: about === '' ? null : about, by };
}

/** An id with a stray `%` was not written by us; it is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a view; what is the default is left out. */
export function writeRoute({ section, filter, about, by }: Pick<Route, 'section'> & Partial<Route>): string {
  if (section === 'companies' && by === 'site')
    return about ? `#companies/site/${encodeURIComponent(about)}` : '#companies/site';
  if (about) return `#${section}/${encodeURIComponent(about)}`;
  const params = new URLSearchParams();
  if (section === 'findings' && filter) {
    if (filter.network) params.set('network', filter.network);
    if (filter.severity) params.set('severity', filter.severity);
    if (filter.state !== firstFilter.state) params.set('state', filter.state ?? 'all');
    if (filter.topic) params.set('topic', filter.topic);
  }
  const query = params.toString();
  return `#${section}${query ? `?${query}` : ''}`;
}
