import * as z from 'zod/mini';
import type { PolicyValue } from '../../utils/model/policy.ts';

export const browsers = ['chrome', 'edge', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

/** A policy as administrators write it. */
export type WrittenPolicy = { about?: { organisation?: string; version?: string } } & Record<
  string,
  PolicyValue | { organisation?: string; version?: string } | undefined
>;

const folder = z
  .string()
  .check(z.regex(/^(?:store|https:\/\/[^\s?#"'<>&]+\/)$/, '"store", or an https: folder that ends with /'));
const install = {
  install: z._default(z.enum(['force', 'normal', 'allow']), 'force'),
  from: z._default(folder, 'store'),
  pin: z._default(z.boolean(), true),
};
const chromiumAnswers = z.strictObject({
  id: z.string().check(z.regex(/^[a-p]{32}$/, '32 letters from a to p: npm run policy -- --id tells it')),
  ...install,
});
const firefoxAnswers = z.strictObject({
  id: z._default(
    z.string().check(z.regex(/^(?:\{[0-9a-f-]{36}\}|[\w.+-]*@[\w.+-]+)$/i, 'as in the manifest: name@host')),
    'vitrine@vitrine.example',
  ),
  ...install,
  privateWindows: z.optional(z.boolean()),
});

/** The answers file: where Vitrine goes, and what is set. What the policy holds is judged by `readPolicy`. */
const answersSchema = z.strictObject({
  browsers: z
    .strictObject({
      chrome: z.optional(chromiumAnswers),
      edge: z.optional(chromiumAnswers),
      firefox: z.optional(firefoxAnswers),
    })
    .check(z.refine((given) => Object.keys(given).length > 0, 'at least one of chrome, edge, firefox')),
  version: z.optional(z.string().check(z.regex(/^\d{1,9}(?:\.\d{1,9}){0,3}$/, 'as in the manifest: 1.2.3'))),
  policy: z.record(z.string(), z.unknown()),
});

/** How a browser gets Vitrine. */
export interface Install {
  browser: Browser;
  id: string;
  mode: 'force' | 'normal' | 'allow';
  /** Address of a folder with packages and what is told of updates; null for the store. */
  folder: string | null;
  pin: boolean;
  /** Firefox: whether it runs in private windows; null leaves that to the person. */
  privateWindows: boolean | null;
}

/** Sound answers. */
export interface Plan {
  installs: Install[];
  /** Of the packages in own folders. */
  version: string;
  policy: WrittenPolicy;
}

/** What is wrong with the answers, and where. */
export interface Wrong {
  path: string;
  reason: string;
}

/** Reads answers; names that begin with `//` are remarks, at every depth. */
export function readAnswers(json: unknown, version: string): { plan: Plan } | { wrong: Wrong[] } {
  const read = answersSchema.safeParse(dropRemarks(json));
  if (!read.success)
    return {
      wrong: read.error.issues.map((issue) => ({
        path: issue.path.join('.') || 'answers',
        reason: sayIssue(issue),
      })),
    };
  const { browsers: given, policy } = read.data;
  const installs = browsers.flatMap((browser): Install[] => {
    const one = given[browser];
    if (!one) return [];
    return [
      {
        browser,
        id: one.id,
        mode: one.install,
        folder: one.from === 'store' ? null : one.from,
        pin: one.pin,
        privateWindows: 'privateWindows' in one ? (one.privateWindows ?? null) : null,
      },
    ];
  });
  return { plan: { installs, version: read.data.version ?? version, policy: policy as WrittenPolicy } };
}

/** What would be right, where the check says no words of its own. */
function sayIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `not here, or of another kind; wanted: ${issue.expected === 'record' ? 'object' : issue.expected}`;
    case 'invalid_value':
      return `wanted: ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return `unknown: ${issue.keys.join(', ')}`;
    default:
      return issue.message;
  }
}

function dropRemarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropRemarks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.startsWith('//'))
      .map(([name, inner]) => [name, dropRemarks(inner)]),
  );
}
