import type { Inspection } from '../../utils/messages/protocol.ts';
import { quantileOf } from './score-profiles.ts';
import {
  addSettingsCounts,
  type GoldSettingsPage,
  noSettingsCounts,
  type SettingsCounts,
  type SettingsScore,
  shareOf,
} from './score-settings.ts';

/** What is told of any group of pages. */
export interface SettingsGroup {
  pages: number;
  controls: {
    wanted: number;
    found: number;
    right: number;
    false: number;
    recall: number | null;
    precision: number | null;
  };
  values: { right: number; scored: number; accuracy: number | null };
  catalogue: { right: number; scored: number; wrongIds: number; extraIds: number; accuracy: number | null };
  health: { right: number; accuracy: number | null };
}

/** The `settings` section of the evaluation; its keys are agreed and never change meaning. */
export interface SettingsFigures extends SettingsGroup {
  dir: string;
  /** A page that is not `ok` was taken for one that is. */
  falselyOk: number;
  byState: Record<string, SettingsGroup>;
  byLang: Record<string, SettingsGroup>;
  byNetwork: Record<string, SettingsGroup>;
  byRole: Record<string, { wanted: number; found: number; recall: number | null }>;
  longestTaskMs: { median: number | null; p95: number | null; max: number | null };
  workMs: { median: number | null; p95: number | null; max: number | null };
  misses: { file: string; miss: string }[];
}

/** One page, what it scored and what the extension said of it. */
interface Row {
  page: GoldSettingsPage;
  score: SettingsScore;
  inspection: Inspection | null;
}

/** The figures of all pages and of every group of them. */
export function summarise(dir: string, rows: Row[]): SettingsFigures {
  const roles = new Map<string, { wanted: number; found: number }>();
  for (const [role, { wanted, found }] of rows.flatMap(({ score }) => [...score.byRole])) {
    const sum = roles.get(role) ?? { wanted: 0, found: 0 };
    roles.set(role, { wanted: sum.wanted + wanted, found: sum.found + found });
  }
  const efforts = rows.flatMap(({ inspection }) => (inspection ? [inspection.effort] : []));
  return {
    dir,
    ...sumUp(rows),
    falselyOk: rows.filter(({ page, score }) => page.state !== 'ok' && score.health === 'ok').length,
    byState: sumUpBy(rows, ({ page }) => page.state),
    byLang: sumUpBy(rows, ({ page }) => page.lang),
    byNetwork: sumUpBy(rows, ({ page }) => page.network ?? 'generic'),
    byRole: Object.fromEntries(
      [...roles].map(([role, { wanted, found }]) => [
        role,
        { wanted, found, recall: shareOf(found, wanted) },
      ]),
    ),
    longestTaskMs: spread(efforts.map(({ longestMs }) => longestMs)),
    workMs: spread(efforts.map(({ ms }) => ms)),
    misses: rows.flatMap(({ page, score }) => score.misses.map((miss) => ({ file: page.file, miss }))),
  };
}

function sumUpBy(rows: Row[], keyOf: (row: Row) => string): Record<string, SettingsGroup> {
  return Object.fromEntries([...Map.groupBy(rows, keyOf)].map(([key, group]) => [key, sumUp(group)]));
}

function sumUp(rows: Row[]): SettingsGroup {
  const { wanted, found, values, catalogue, ...counts } = rows
    .map(({ score }): SettingsCounts => score)
    .reduce(addSettingsCounts, noSettingsCounts);
  const healthy = rows.filter(({ score }) => score.isHealthRight).length;
  return {
    pages: rows.length,
    controls: {
      wanted,
      found,
      ...counts,
      recall: shareOf(found, wanted),
      precision: shareOf(counts.right, counts.right + counts.false),
    },
    values: { ...values, accuracy: shareOf(values.right, values.scored) },
    catalogue: { ...catalogue, accuracy: shareOf(catalogue.right, catalogue.scored) },
    health: { right: healthy, accuracy: shareOf(healthy, rows.length) },
  };
}

function spread(values: number[]) {
  const round = (value: number | null) => value && Math.round(value * 10) / 10;
  return {
    median: round(quantileOf(values, 0.5)),
    p95: round(quantileOf(values, 0.95)),
    max: round(quantileOf(values, 1)),
  };
}
