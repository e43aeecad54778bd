import type { InLanguages } from '../i18n/in-language';
import type { AppObservation } from '../model/schemas';
import type { ConsentRequest } from '../model/sharing';
import type { Confidence } from '../model/words';
import { grantOf, type ScopeGroup, type Scopes, scopeGroups } from './define';

const tables = import.meta.glob<Scopes>('./*/scopes.ts', { import: 'default' });

/** A provider's scopes, loaded on their own; null where there are none of that name. */
export async function loadScopes(provider: string): Promise<Scopes | null> {
  const load = Object.hasOwn(tables, `./${provider}/scopes.ts`)
    ? tables[`./${provider}/scopes.ts`]
    : undefined;
  return load ? load() : null;
}

/** Worst first. `unknown` stands before `low`, because it may be anything. */
const grades = ['high', 'medium', 'unknown', 'low'] as const;
export type Grade = (typeof grades)[number];

export interface ExplainedScope {
  /** As the app asked for it; of a sum of bits, the one right; `''` where the address names none. */
  name: string;
  known: boolean;
  means: InLanguages | null;
  grade: Grade;
  confidence: Confidence;
}

export interface ExplainedConsent {
  /** Worst first. A scope stands in every group that it is in. */
  groups: { group: ScopeGroup; grade: Grade; scopes: ExplainedScope[] }[];
  /** The worst of what is known; `unknown` where nothing known is worse than low and something is not known. */
  grade: Grade;
  /** Names that nobody has explained yet. */
  unknown: string[];
  /** The app may be given more than the address says. */
  hidden: boolean;
}

/**
 * What the asked scopes mean. Unknown ones come under `other`, by name; nothing asked is explained by the provider's own default, and
 * is unknown where it has none. `client` tells providers apart that fix the rights of some apps elsewhere.
 */
export function explainConsent(
  table: Scopes | null,
  asked: readonly string[],
  client: string | null = null,
): ExplainedConsent {
  const hidden = isHidden(table, client);
  const silent = asked.length === 0;
  const names = silent ? (hidden ? [] : ['']) : asked.flatMap((name) => expandBits(table, name));
  const rows = [...new Set(names)].map((name) => {
    const fact = findScope(table, name);
    return { fact, scope: explain(name, fact) };
  });
  const seen = rows.filter(({ fact, scope }) => fact || scope.name);
  const groups = scopeGroups.flatMap((group) => {
    const scopes = seen
      .filter(({ fact }) => (fact ? fact.groups.includes(group) : group === 'other'))
      .map(({ scope }) => scope)
      .sort(byGrade);
    return scopes.length ? [{ group, grade: scopes[0]!.grade, scopes }] : [];
  });
  return {
    groups: groups.sort(byGrade),
    grade: seen.map(({ scope }) => scope).sort(byGrade)[0]?.grade ?? 'unknown',
    unknown: seen.filter(({ scope }) => !scope.known).map(({ scope }) => scope.name),
    hidden: hidden || seen.length === 0,
  };
}

function byGrade(a: { grade: Grade }, b: { grade: Grade }): number {
  return grades.indexOf(a.grade) - grades.indexOf(b.grade);
}

function isHidden(table: Scopes | null, client: string | null): boolean {
  const hidden = table?.hidden;
  return hidden === true || (hidden !== undefined && client !== null && hidden.test(client));
}

type Fact = Scopes['scopes'][string];

function explain(name: string, fact: Fact | null): ExplainedScope {
  if (!fact) return { name, known: false, means: null, grade: 'unknown', confidence: 'low' };
  return { name, known: true, means: fact.means, grade: fact.grade, confidence: fact.confidence };
}

/** By its name, by its name without what may stand before it, in any case, then by the names that end in `*`. */
function findScope(table: Scopes | null, name: string): Fact | null {
  if (!table) return null;
  const bare = table.strip ? name.replace(table.strip, '') : name;
  for (const one of [name, bare]) if (Object.hasOwn(table.scopes, one)) return table.scopes[one]!;
  const low = bare.toLowerCase();
  for (const [known, fact] of Object.entries(table.scopes)) {
    if (known.toLowerCase() === low) return fact;
  }
  for (const [known, fact] of Object.entries(table.scopes)) {
    if (known.length > 1 && known.endsWith('*') && bare.startsWith(known.slice(0, -1))) return fact;
  }
  return null;
}

/** No sum of rights is longer; a longer number is shown as it is. */
const longestSum = 20;

/** `permissions=2112` → one name per right; a bit that the table does not name comes back as `permissions=2^52`. */
function expandBits(table: Scopes | null, name: string): string[] {
  for (const [before, names] of Object.entries(table?.bits ?? {})) {
    const digits = name.startsWith(before) ? name.slice(before.length) : '';
    if (!/^\d+$/.test(digits) || digits.length > longestSum) continue;
    const found: string[] = [];
    let rest = BigInt(digits);
    for (let bit = 0; rest > 0n; bit++, rest >>= 1n) {
      if (rest & 1n) found.push(names[bit] ?? `${before}2^${bit}`);
    }
    return found;
  }
  return [name];
}

/** How the asked powers stand beside what the person's connected apps already have. */
export interface ComparedApps {
  /** What this very app already may do, where it is among the connected apps. */
  same: AppObservation | null;
  /** It is connected, and may do no more than before as far as the list of apps tells. */
  nothingNew: boolean;
  /** Other apps that hold at least one of the same powers, with those powers. */
  others: { app: AppObservation; groups: ScopeGroup[] }[];
}

/** Compares the groups asked for with connected apps; apps of which the page does not say what they may do count as neither. */
export function compareApps(
  groups: readonly ScopeGroup[],
  apps: readonly AppObservation[],
  request: Pick<ConsentRequest, 'app' | 'site'>,
): ComparedApps {
  const wanted = groups.filter((group) => grantOf[group]);
  const same = apps.find((app) => isSame(app.name, request)) ?? null;
  const others = apps
    .filter((app) => app !== same && app.granted)
    .map((app) => ({ app, groups: wanted.filter((group) => app.groups.includes(grantOf[group]!)) }))
    .filter((row) => row.groups.length > 0);
  return {
    same,
    nothingNew:
      same?.granted === true &&
      groups.every((group) => grantOf[group] && same.groups.includes(grantOf[group])),
    others,
  };
}

/** The app's own name, or the main word of the site that it sends people back to: `shop` of `shop.example`. */
function isSame(name: string, request: Pick<ConsentRequest, 'app' | 'site'>): boolean {
  const bare = foldName(name);
  if (!bare) return false;
  if (request.app && foldName(request.app) === bare) return true;
  if (!request.site) return false;
  return bare === foldName(request.site) || bare === foldName(request.site.split('.')[0]!);
}

function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Where access is taken back, for the server whose page this is; null where it is not known. */
export function findRevoke(table: Scopes | null, page: URL | null): string | null {
  const url = table?.revoke?.url ?? null;
  if (!url?.includes('{origin}')) return url;
  return page?.protocol === 'https:' ? url.replace('{origin}', page.origin) : null;
}
