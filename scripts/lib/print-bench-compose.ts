import type { PhotoBenchFigures } from './bench-photos.ts';
import type { TextBenchFigures } from './bench-text.ts';
import { table } from './print-profiles.ts';
import { textTypes } from './score-text.ts';

export function printTextBench({
  prose,
  megabytes,
  speed,
  f1,
  falseAlarms,
  worst,
}: TextBenchFigures): string {
  const ours = speed['Vitrine, en']!.median;
  const speeds = Object.entries(speed).map(([name, { median, low, high }]) => [
    name,
    `${median.toFixed(1)} [${low.toFixed(1)}, ${high.toFixed(1)}]`,
    (median / ours).toFixed(2),
  ]);
  const names = Object.keys(f1);
  const show = (value: number | null | undefined, digits: number) => value?.toFixed(digits) ?? '–';
  const scores = [
    ['F1', ...names],
    ...textTypes.map((type) => [type, ...names.map((name) => show(f1[name]?.[type], 3))]),
    ...(['en', 'nl'] as const).map((lang) => [
      `false alarms per 1,000, ${lang}`,
      ...names.map((name) => show(falseAlarms[name]?.[lang], 2)),
    ]),
  ];
  const slow = Object.entries(worst).map(([kind, { ms, of }]) => [kind, ms.toFixed(1), JSON.stringify(of)]);
  return [
    `drafts: ${megabytes.toFixed(1)} MB of prose without finds (${prose})`,
    table([['', 'MB/s', '× Vitrine'], ...speeds]),
    ...(names.length > 0
      ? ['the same labelled texts; –: not claimed. Names that mean one of ours count as ours', table(scores)]
      : []),
    'slowest of the strings of 1 MB',
    table([['', 'ms', 'repeated'], ...slow]),
  ].join('\n');
}

export function printPhotoBench(figures: PhotoBenchFigures): string {
  const { photos, megabytesInAll, megabytesRead, share, mostReads, ms, places } = figures;
  return (
    `${photos} photos, ${megabytesInAll.toFixed(0)} MB: ${megabytesRead.toFixed(1)} MB read (${(share * 100).toFixed(2)} %), ` +
    `at most ${mostReads} reads for one, ${ms.toFixed(0)} ms; ${places} places read`
  );
}
