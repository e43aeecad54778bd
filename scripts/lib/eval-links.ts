import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './paths.ts';
import { table } from './print-profiles.ts';

/** One labelled address. */
export interface LinkRow {
  url: string;
  clean: string;
  carries: string[];
  source: string;
  wrapper?: boolean;
}

interface Share {
  right: number;
  scored: number;
  accuracy: number | null;
}

export interface LinkFigures {
  /** Addresses that carry something, or are wrapped. */
  clean: Share;
  /** Addresses that must stay as they are. */
  unchanged: Share;
  /** By whose label a row is. */
  bySource: Record<string, Share>;
  misses: { url: string; wanted: string; got: string }[];
}

type Clean = (url: string) => { clean: string };

/** Null where there are no labelled addresses. */
export function readLinks(dir: string): LinkRow[] | null {
  const file = join(dir, 'links.jsonl');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as LinkRow);
}

/** The project's own cleaning, with what its globs stand for. */
export async function loadCleaning(): Promise<Clean> {
  const path = join(root, 'utils/addresses/clean-address.ts');
  const { module } = await runnerImport<{ cleanAddress: Clean }>(path, {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module.cleanAddress;
}

/** Right is what equals the label after `new URL().href`, order of the query kept. */
export function scoreLinks(rows: readonly LinkRow[], clean: Clean): LinkFigures {
  const judged = rows.map((row) => {
    const got = clean(row.url).clean;
    return { row, got, isRight: URL.canParse(got) && new URL(got).href === new URL(row.clean).href };
  });
  const share = (some: typeof judged): Share => {
    const right = some.filter(({ isRight }) => isRight).length;
    return { right, scored: some.length, accuracy: some.length === 0 ? null : right / some.length };
  };
  const bySource = Object.groupBy(judged, ({ row }) => row.source);
  return {
    clean: share(judged.filter(({ row }) => row.url !== row.clean)),
    unchanged: share(judged.filter(({ row }) => row.url === row.clean)),
    bySource: Object.fromEntries(
      Object.entries(bySource).map(([source, some]) => [source, share(some ?? [])]),
    ),
    misses: judged
      .filter(({ isRight }) => !isRight)
      .map(({ row, got }) => ({ url: row.url, wanted: row.clean, got })),
  };
}

/** The `links` section for a terminal; every miss when `verbose`. */
export function printLinks(figures: LinkFigures, verbose: boolean): string {
  const line = (name: string, { right, scored, accuracy }: Share) => [
    name,
    `${right} of ${scored}`,
    accuracy === null ? '–' : accuracy.toFixed(3),
  ];
  const parts = [
    'links',
    table([
      line('cleaned right', figures.clean),
      line('left alone right', figures.unchanged),
      ...Object.entries(figures.bySource).map(([source, share]) => line(`  ${source}`, share)),
    ]),
  ];
  if (verbose)
    parts.push(
      'misses',
      figures.misses
        .map(({ url, wanted, got }) => `  ${url}\n    wanted ${wanted}\n    got    ${got}`)
        .join('\n') || '  none',
    );
  return parts.join('\n');
}
