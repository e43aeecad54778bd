import type { ComparableReport, ReportedFinding } from '../../utils/compare/read-report';

export const score = (low: number, high: number) => ({ low, high, coverage: 0.5, known: 5, applicable: 10 });

export const finding = (
  check: string,
  outcome: ReportedFinding['outcome'],
  more: Partial<ReportedFinding> = {},
): ReportedFinding => ({ check, outcome, severity: 'high', dismissed: null, ...more });

/** A setting with a value, as its finding has it. */
export const setting = (id: string, outcome: ReportedFinding['outcome'], value: string | null) =>
  finding(`setting.${id}`, outcome, {
    severity: 'medium',
    setting: {
      id,
      labels: { en: 'Who can find you' },
      value: value === null ? null : { id: value, labels: { en: value === 'public' ? 'Anyone' : 'Nobody' } },
    },
  });

export const account = (
  id: string,
  findings: ReportedFinding[],
  more: Partial<ComparableReport['accounts'][number]['account']> = {},
): ComparableReport['accounts'][number] => ({
  account: {
    id,
    network: id.slice(0, id.indexOf(':')),
    handle: id.slice(id.indexOf(':') + 1),
    stableId: null,
    handles: [id.slice(id.indexOf(':') + 1)],
    ...more,
  },
  score: score(20, 40),
  findings,
});

export const report = (
  day: number,
  accounts: ComparableReport['accounts'],
  more: Partial<ComparableReport> = {},
): ComparableReport => ({
  version: 2,
  depth: 'full',
  generated: Date.UTC(2026, 10, day),
  generator: { version: '0.1.0' },
  overall: accounts.length > 0 ? score(20, 40) : null,
  accounts,
  ...more,
});
