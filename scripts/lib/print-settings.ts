import { table } from './print-profiles.ts';
import type { SettingsFigures, SettingsGroup } from './sum-settings.ts';

/** The `settings` section as tables for a terminal; every miss on a line of its own when `verbose`. */
export function printSettings(figures: SettingsFigures, verbose: boolean): string {
  const { controls, values, catalogue, health, longestTaskMs, workMs } = figures;
  const sections = [
    `settings: ${figures.pages} pages of ${figures.dir}`,
    table([
      ['controls found (recall)', `${controls.found} of ${controls.wanted}`, rate(controls.recall)],
      [
        'controls right (precision)',
        `${controls.right} of ${controls.right + controls.false}`,
        rate(controls.precision),
      ],
      ['values right', `${values.right} of ${values.scored}`, rate(values.accuracy)],
      ['catalogue right', `${catalogue.right} of ${catalogue.scored}`, rate(catalogue.accuracy)],
      ['wrong catalogue ids', String(catalogue.wrongIds), ''],
      ['ids beyond the research, counted as none', String(catalogue.extraIds), ''],
      ['page health right', `${health.right} of ${figures.pages}`, rate(health.accuracy)],
      ['falsely taken for ok', String(figures.falselyOk), ''],
      [
        'work, ms (tabs side by side)',
        `median ${workMs.median ?? '–'}, p95 ${workMs.p95 ?? '–'}`,
        `max ${workMs.max ?? '–'}`,
      ],
      [
        'longest task, ms (tabs side by side)',
        `median ${longestTaskMs.median ?? '–'}, p95 ${longestTaskMs.p95 ?? '–'}`,
        `max ${longestTaskMs.max ?? '–'}`,
      ],
    ]),
    tabulate('state', figures.byState),
    tabulate('language', figures.byLang),
    tabulate('network', figures.byNetwork),
    table([
      ['role', 'found', 'recall'],
      ...Object.entries(figures.byRole)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([role, { wanted, found, recall }]) => [role, `${found} of ${wanted}`, rate(recall)]),
    ]),
  ];
  if (verbose)
    sections.push(
      'misses',
      figures.misses.map(({ file, miss }) => `  ${file}  ${miss}`).join('\n') || '  none',
    );
  return sections.join('\n');
}

function tabulate(name: string, groups: Record<string, SettingsGroup>): string {
  return table([
    [name, 'pages', 'found', 'recall', 'false', 'precision', 'values', 'catalogue', 'health'],
    ...Object.entries(groups)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, { pages, controls, values, catalogue, health }]) => [
        key,
        String(pages),
        `${controls.found} of ${controls.wanted}`,
        rate(controls.recall),
        String(controls.false),
        rate(controls.precision),
        rate(values.accuracy),
        rate(catalogue.accuracy),
        `${health.right} of ${pages}`,
      ]),
  ]);
}

function rate(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
