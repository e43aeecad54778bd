import { matchesPattern } from '../../utils/networks/match-pattern.ts';
import type { Grants } from './manifest-team.ts';

export interface Manifest extends Grants {
  content_scripts?: { matches?: string[] }[];
  minimum_chrome_version?: string;
  browser_specific_settings?: {
    gecko?: {
      id?: string;
      strict_min_version?: string;
      data_collection_permissions?: { required?: string[] };
    };
  };
  [part: string]: unknown;
}

export interface Verdict {
  /** What differs: `host_permissions: + *://example.com/*`. Empty where nothing does. */
  changes: string[];
  /** What makes browsers ask everybody again; empty where they stay silent. */
  asked: string[];
  /** Whom the update does not reach any more, and what else changes for people who have Vitrine. */
  warnings: string[];
}

/**
 * Permissions that bring no words to a prompt, in Chrome's list and in Firefox's (developer.chrome.com/docs/extensions/reference/permissions-list,
 * extensionworkshop.com/documentation/develop/request-the-right-permissions, November 2026). What is not here counts as one that does.
 */
const silent = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'webRequest'];

/** What an update from one manifest to another means for those who have Vitrine. */
export function judgeChange(before: Manifest, after: Manifest): Verdict {
  return {
    changes: listChanges(before, after),
    asked: [
      ...listNew(before.permissions, after.permissions)
        .filter((permission) => !silent.includes(permission))
        .map((permission) => `the permission ${permission}`),
      ...listNewHosts(before, after).map((host) => `the site ${host}`),
      ...listNew(collectedBy(before), collectedBy(after))
        .filter((kind) => kind !== 'none')
        .map((kind) => `that ${kind} is collected`),
    ],
    warnings: listWarnings(before, after),
  };
}

const listNew = (before: readonly string[] = [], after: readonly string[] = []) =>
  after.filter((one) => !before.includes(one));

const collectedBy = ({ browser_specific_settings: own }: Manifest) =>
  own?.gecko?.data_collection_permissions?.required;

/** Sites an extension is in by itself: those of its content scripts count like any other. */
const hostsOf = ({ host_permissions = [], content_scripts = [] }: Manifest) => [
  ...host_permissions,
  ...content_scripts.flatMap(({ matches = [] }) => matches),
];

function listNewHosts(before: Manifest, after: Manifest): string[] {
  const had = hostsOf(before);
  return [...new Set(hostsOf(after))].filter((host) => !had.some((wide) => covers(wide, host)));
}

/** Does a host pattern hold all that another one holds? */
function covers(wide: string, narrow: string): boolean {
  if (wide === narrow || wide === '<all_urls>') return true;
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\//.exec(narrow);
  if (!parts) return false;
  const [, scheme, host] = parts;
  if (host === '*' && !/^[^:]+:\/\/\*\//.test(wide)) return false;
  // A pattern for one host holds none for all below it.
  const isBelow = host!.startsWith('*.');
  if (isBelow && !/^[^:]+:\/\/\*/.test(wide)) return false;
  const name = host === '*' ? 'example.com' : host!.replace(/^\*\./, '');
  const schemes = scheme === '*' ? ['http', 'https'] : [scheme];
  return schemes.every((one) => matchesPattern(wide, new URL(`${one}://${name}/`)));
}

function listWarnings(before: Manifest, after: Manifest): string[] {
  const gecko = (manifest: Manifest) => manifest.browser_specific_settings?.gecko;
  const said: string[] = [];
  if (gecko(before)?.id !== gecko(after)?.id)
    said.push('Firefox takes another id for another extension: nobody would be updated.');
  const floors = [
    ['Chromium', before.minimum_chrome_version, after.minimum_chrome_version],
    ['Firefox', gecko(before)?.strict_min_version, gecko(after)?.strict_min_version],
  ] as const;
  for (const [name, old, now] of floors)
    if (old !== now)
      said.push(`${name} older than ${now ?? 'any'} gets no more updates (before: ${old ?? 'any'}).`);
  const offered = listNew(
    [...(after.permissions ?? []), ...(after.optional_permissions ?? [])],
    [...(before.permissions ?? []), ...(before.optional_permissions ?? [])],
  );
  const kept = [...hostsOf(after), ...(after.optional_host_permissions ?? [])];
  const gone = (before.optional_host_permissions ?? []).filter(
    (host) => !kept.some((wide) => covers(wide, host)),
  );
  for (const one of [...offered, ...gone]) said.push(`${one} goes from whoever had granted it.`);
  return said;
}

/** Lists by what came and went, everything else as a whole. */
function listChanges(before: Manifest, after: Manifest): string[] {
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return parts.flatMap((part) => {
    const [old, now] = [before[part], after[part]];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    if (!isTexts(old) || !isTexts(now)) return [`${part}: ${say(old)} → ${say(now)}`];
    return [
      ...listNew(old, now).map((one) => `${part}: + ${one}`),
      ...listNew(now, old).map((one) => `${part}: − ${one}`),
    ];
  });
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const say = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

/** The verdict in words; empty where nothing changed. */
export function tellVerdict(name: string, { changes, asked, warnings }: Verdict): string[] {
  if (changes.length === 0) return [];
  const browsers = name.startsWith('firefox')
    ? 'FIREFOX WOULD ASK PEOPLE AGAIN before it updates (of new sites it says nothing, and may not grant them)'
    : 'THE BROWSER WOULD ASK PEOPLE AGAIN, and switch Vitrine off until they accept';
  return [
    `${name}: the manifest is not the one in tests/manifests/${name}.json:`,
    ...changes.map((change) => `  ${change}`),
    asked.length > 0
      ? `  ${browsers}: ${asked.join(', ')}.`
      : '  No browser would ask anybody again because of this.',
    ...warnings.map((warning) => `  ${warning}`),
  ];
}
