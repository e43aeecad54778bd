import type { DecodeFigures } from './bench-decode.ts';
import type { InspectFigures } from './bench-inspect.ts';
import type { Load, PageFigures } from './bench-pages.ts';
import type { PopupFigures } from './bench-popup.ts';
import type { ReadingFigures } from './bench-reading.ts';
import type { ScaleFigures } from './bench-scale.ts';
import type { TermFigures } from './bench-terms.ts';
import type { WatchFigures } from './bench-watch.ts';
import { table } from './print-profiles.ts';
import type { Spread } from './stats.ts';

const units: [keyof Load, string][] = [
  ['scriptMs', 'script, ms'],
  ['taskMs', 'task, ms'],
  ['heapMb', 'heap, MB'],
];

/** One page's figures: what each condition costs, adds, and makes of the floor's; medians with their 95 % interval. */
export function printPage(name: string, figures: PageFigures): string {
  return units
    .map(([key, unit]) => {
      const rows = Object.entries(figures).map(([condition, { [key]: row }]) => [
        condition,
        show(row.absolute, 1),
        show(row.added, 1),
        show(row.toFloor, 2),
        condition === 'none' ? '' : (row.added.median / figures.floor![key].added.median).toFixed(2),
      ]);
      return `${name}: ${unit}\n${table([['', 'median', 'added', '× floor', 'added × floor'], ...rows])}`;
    })
    .join('\n');
}

export function printPopup(figures: PopupFigures): string {
  const { observations, vitrine, empty, ratio, content, contentRatio } = figures;
  const rows = [
    ['Vitrine, first paint', show(vitrine, 0), show(ratio, 2)],
    ['Vitrine, the account', show(content, 0), show(contentRatio, 2)],
    ['empty Preact popup', show(empty, 0), ''],
  ];
  return `popup with ${observations} observations\n${table([['', 'ms', '× empty'], ...rows])}`;
}

export function printReading(figures: Record<string, ReadingFigures>): string {
  const rows = Object.entries(figures).map(([name, row]) => [
    name,
    show(row.readingMs, 1),
    show(row.longestMs, 1),
  ]);
  return `reading big pages\n${table([['', 'in all, ms', 'longest block, ms'], ...rows])}`;
}

/** Beside each figure the bar, and reading the same rows raw. */
export function printScale({
  scale,
  raw,
  overview,
  history,
  filter,
  map,
  report,
  heapMb,
}: ScaleFigures): string {
  const rows = [
    ['overview usable', show(overview, 0), '300', `${show(raw.overview, 0)} accounts and summaries`],
    ['history drawn', show(history, 0), '', `${show(raw.days, 0)} one account’s days`],
    ['filter of findings', show(filter, 0), '100', ''],
    ['map settled', show(map.settled, 0), '2,000', ''],
    ['map, longest without input', show(map.longestMs, 0), '', ''],
    ['report of all', show(report, 0), '5,000', `${show(raw.observations, 0)} all observations`],
    ['heap of the overview, MB', heapMb.toFixed(0), '150', ''],
  ];
  return `${scale.accounts} accounts, ${scale.observations} observations, ${scale.days} days each\n${table([['', 'ms', 'bar', 'raw, ms'], ...rows])}`;
}

export function printInspect({ nodes, controls, workMs, longestMs, floorMs }: InspectFigures): string {
  const rows = [
    ['looking through', show(workMs, 1), show(longestMs, 1)],
    ['floor: one walk reading text', show(floorMs, 1), ''],
  ];
  return `${controls} controls among ${nodes} elements\n${table([['', 'in all, ms', 'longest block, ms'], ...rows])}`;
}

export function printDecode({ requests, hits, decode, decodeHits, floor, ratio }: DecodeFigures): string {
  const rows = Object.entries({
    'all requests': decode,
    [`the ${hits} to companies`]: decodeHits,
    'new URL() alone': floor,
  }).map(([name, times]) => [name, ...[times.median, times.p99, times.max].map((ms) => ms.toFixed(4))]);
  return `decoding ${requests} requests, ${ratio.toFixed(1)} × new URL()\n${table([['', 'median, ms', 'p99', 'max'], ...rows])}`;
}

export function printTerms(figures: TermFigures): string {
  const { terms, patterns, characters, matches, compileFirst, compile } = figures;
  const against = (ours: Spread, other: Spread) => (ours.median / other.median).toFixed(2);
  const { find, floor, peer, findPatterns, peerPatterns } = figures;
  const rows = [
    ['terms', show(find, 2), ''],
    ['toLowerCase and split alone', show(floor, 2), against(find, floor)],
    ['one expression of all terms', show(peer, 1), against(find, peer)],
    [`${patterns} patterns`, show(findPatterns, 2), ''],
    ['the same as expressions', show(peerPatterns, 2), against(findPatterns, peerPatterns)],
    ['getting ready', show(compile, 1), `first ${compileFirst.toFixed(0)} ms`],
  ];
  return `${terms} terms over ${characters} characters, ${matches} found\n${table([['', 'ms', 'ours × this'], ...rows])}`;
}

export function printWatch({ requests, loads }: WatchFigures): string {
  const rows = Object.entries(loads).map(([name, { ms, ratio }]) => [name, show(ms, 0), show(ratio, 3)]);
  return `a page with ${requests} requests to others\n${table([['', 'loaded, ms', '× floor'], ...rows])}`;
}

function show({ median, low, high }: Spread, digits: number): string {
  return `${median.toFixed(digits)} [${low.toFixed(digits)}, ${high.toFixed(digits)}]`;
}
