import * as z from 'zod/mini';
import { countsSchema } from '../model/report';
import { scoreSchema } from '../model/schemas';
import { severities } from '../model/words';

const option = z.object({ id: z.string(), labels: z.record(z.string(), z.string()) });

const finding = z.object({
  check: z.string(),
  outcome: z.enum(['pass', 'fail', 'unknown']),
  severity: z.enum(severities),
  dismissed: z.nullable(z.number()),
  setting: z.optional(
    z.object({ id: z.string(), labels: z.record(z.string(), z.string()), value: z.nullable(option) }),
  ),
});
export type ReportedFinding = z.infer<typeof finding>;

/** What two reports are compared by. All versions hold it, so that none has to be turned into another first. */
const comparableSchema = z.object({
  version: z.int(),
  depth: z._default(z.enum(['full', 'summary', 'share-safe']), 'full'),
  /** Within what a date can be (ECMA-262, time values): it is told as one. */
  generated: z.int().check(z.nonnegative(), z.maximum(8_640_000_000_000_000)),
  generator: z.object({ version: z.string() }),
  overall: z.nullable(scoreSchema),
  /** Since version 2. */
  counts: z.optional(countsSchema),
  accounts: z.array(
    z.object({
      account: z.object({
        id: z.string(),
        network: z.string(),
        handle: z.string(),
        stableId: z.nullable(z.string()),
        handles: z.array(z.string()),
      }),
      score: scoreSchema,
      findings: z.array(finding),
    }),
  ),
  sharing: z.optional(z.object({ companies: z.array(z.object({ company: z.string(), name: z.string() })) })),
});
export type ComparableReport = z.infer<typeof comparableSchema>;

/** Why a file is no report that can be compared. */
export type FileProblem = 'too-large' | 'not-report' | 'cut' | 'newer' | 'damaged';

/** Newest version of the report that is known here. */
const newest = 2;
/** Several times what hundreds of accounts make; characters. */
export const maxReportText = 200_000_000;

/** Reads a report saved as JSON, of any version up to this one's; or says in a closed word why it is none. */
export function readReportFile(text: string): { report: ComparableReport } | { problem: FileProblem } {
  if (text.length > maxReportText) return { problem: 'too-large' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    // Keys are in order, so that of a cut report the beginning is all that may be left.
    const isBegun = /^\ufeff?\s*\{\s*"accounts"\s*:/.test(text) || text.includes('"vitrine-report"');
    return { problem: isBegun ? 'cut' : 'not-report' };
  }
  if (typeof parsed !== 'object' || parsed === null || !('format' in parsed))
    return { problem: 'not-report' };
  if (parsed.format !== 'vitrine-report') return { problem: 'not-report' };
  if ('version' in parsed && typeof parsed.version === 'number' && parsed.version > newest)
    return { problem: 'newer' };
  const read = z.safeParse(comparableSchema, parsed);
  return read.success ? { report: read.data } : { problem: 'damaged' };
}
