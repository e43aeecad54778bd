import type { Plugin } from 'vite';

/**
 * What the popup needs for its first paint and shares with other pages lies in one file, whichever of them use which of it: the bundler's
 * own cut makes two dozen of it, which load and pack worse, and more with every page.
 */
export function popupChunk(): Plugin {
  let reached: ReadonlySet<string> = new Set();
  return {
    name: 'vitrine-popup-chunk',
    apply: 'build',
    buildEnd() {
      reached = listReached((id) => this.getModuleInfo(id), this.getModuleIds());
    },
    outputOptions(output) {
      if (output.format === 'iife') return null;
      // What it shares with nobody stays in its own file.
      const group = { name: 'popup-first', test: (id: string) => reached.has(id), minShareCount: 2 };
      return { ...output, chunkFileNames: nameChunk, codeSplitting: { groups: [group] } };
    },
  };
}

/**
 * A chunk of nothing but one language's words is named after it, so that what one language costs can be told: `nl-sharing-….js`, the part that
 * is always shown `nl-….js`. The bundler may cut a chapter in two: what others share, and a door to it.
 */
function nameChunk({
  moduleIds,
  facadeModuleId,
}: {
  moduleIds: string[];
  facadeModuleId?: string | null;
}): string {
  const chapters = [...(facadeModuleId ? [facadeModuleId] : []), ...moduleIds].map((id) =>
    /\/i18n\/([a-z]{2})\/([\w-]+)\.ts$/.exec(id),
  );
  const [, language, chapter] = chapters[0] ?? [];
  if (!language || chapters.some((one) => one?.[1] !== language)) return 'chunks/[name]-[hash].js';
  return `chunks/${language}${chapter === 'base' ? '' : `-${chapter}`}-[hash].js`;
}

type GetModuleInfo = (id: string) => { importedIds: readonly string[] } | null;

/** What the popup's script imports before it runs, directly or through others; without the script itself, which begins to work. */
function listReached(getModuleInfo: GetModuleInfo, all: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const follow = (id: string) => {
    for (const next of getModuleInfo(id)?.importedIds ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      follow(next);
    }
  };
  for (const id of all) if (id.endsWith('/entrypoints/popup/main.tsx')) follow(id);
  return found;
}
