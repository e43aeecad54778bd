import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from './build-extension.ts';

/**
 * Gzip bytes allowed. Observer and popup: the foundation's bar. The background had 60 KB until it took in the settings' labels of
 * all networks in four languages (20 KB) and the words by which settings, apps and dates are read, which neither content scripts may
 * hold nor a worker can load later; 106 KB then. Since requests are read it also holds what a worker must know at once of any of them:
 * the table of registrable domains (46 KB), what each company's addresses carry and the hashes of nothing (about 45 KB), consent
 * addresses and parameters of addresses (10 KB); since organisations can set it, what reads a policy key by key, settles it and tells a
 * pattern that is matched in linear time from one that is not (6 KB). Since drafts are looked at it holds the detectors and
 * the numbering plans of all countries (about 90 KB). The inspector goes into settings pages only; the composing script into every page of a
 * network, and what reads and cleans photos, with its table of towns, only where one was chosen. Of a site all counts that is injected; of the popup
 * what its first paint loads, with one language (the bar), and apart from that everything it can ever load: the address table that
 * decides states after the first paint, and the view of settings pages, which most openings do without. To that came (from 52 KB) what
 * stands on every page of a site: who learns of the visit, its words, the identifiers that addresses carry, and consent pages with the
 * scopes of one provider. The observer had 20 KB, and has 22 since it tells where a profile's picture stands, for comparing it, and reads the
 * one private tab that shows what strangers see (1.3 KB); the background 312, and 318 since it keeps a history and restores backups; all of
 * the popup 80, and 88 since it says what strangers see and what pictures it may compare.
 */
export const limits: { entry: string; bytes: number; lazy?: true }[] = [
  { entry: 'observe.js', bytes: 22 * 1024 },
  { entry: 'inspect.js', bytes: 22 * 1024 },
  { entry: 'visit.js', bytes: 6 * 1024 },
  { entry: 'compose.js', bytes: 17 * 1024 },
  { entry: 'photo.js', bytes: 80 * 1024 },
  { entry: 'background.js', bytes: 318 * 1024 },
  { entry: 'popup.html', bytes: 40 * 1024 },
  { entry: 'popup.html', bytes: 88 * 1024, lazy: true },
];

/** What one page gets: the observer with its network's reader, or with all of those that recognise a page by its looks. */
function listInjected(dir: string): string[][] {
  const readers = listFiles(join(dir, 'readers'));
  const software = readers.filter((file) => /\brecognised:(?:!0|true)/.test(readFileSync(file, 'utf8')));
  if (software.length === 0) throw new Error('no reader recognises a page by its looks');
  return [...readers.map((file) => [file]), software].map((files) => [join(dir, 'observe.js'), ...files]);
}

/** Scripts that run in other people's pages; those of the extension's own pages lie in folders of their own. */
export function listContentBundles(dir: string): string[] {
  return listFiles(dir).filter((file) => isContentBundle(dir, file));
}

function isContentBundle(dir: string, file: string): boolean {
  const path = relative(dir, file);
  return path !== 'background.js' && /^(?:(?:readers|content-scripts)\/)?[^/]+\.js$/.test(path);
}

const anyName = /["'`(]([^"'`()\s]+\.(?:js|css))["'`)]/g;
/** Of a page its tags, of a script what it imports before it runs. */
const firstNames = /(?:\bfrom\s*|\bimport\s*|\b(?:src|href)=)["']([^"'\s]+\.(?:js|css))["']/g;

/** Every script and style that an entry loads, directly or through others; the entry itself first. */
function listReachable(dir: string, entry: string, names = anyName): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(names)) {
      // Vite writes preload lists relative to the root, imports relative to the file, pages from the root.
      const candidates = name!.startsWith('/')
        ? [join(dir, name!)]
        : [resolve(dirname(file), name!), join(dir, name!)];
      const target = candidates.find((path) => path.startsWith(dir) && existsSync(path));
      // The background names content scripts to inject them; it does not load them.
      if (target && !isContentBundle(dir, target)) visit(target);
    }
  };
  visit(join(dir, entry));
  return [...found];
}

/**
 * Scripts and styles only: a page's HTML is not part of what its limit counts. Of the observer, the worst page counts;
 * of languages, which are chunks of their own (`en-….js`), and of providers' scopes the largest: an opening loads one of them. `lazy`
 * counts what is loaded later on as well.
 */
export function measureBundle(dir: string, entry: string, lazy = false): number {
  if (entry === 'observe.js') return Math.max(...listInjected(dir).map(measureFiles));
  const all = listReachable(dir, entry);
  const isWhole = lazy || !entry.endsWith('.html');
  const files = isWhole ? all : listReachable(dir, entry, firstNames);
  // `en-sharing-….js` comes later than `en-….js`, whose hash has eight characters.
  const language = isWhole ? /^[a-z]{2}-[\w-]+\.js$/ : /^[a-z]{2}-[\w-]{8}\.js$/;
  const isLanguage = (file: string) => language.test(basename(file));
  const perLanguage = Map.groupBy(all.filter(isLanguage), (file) => basename(file).slice(0, 2));
  const languages = [...perLanguage.values()].map(measureFiles);
  const isScopes = (file: string) => /^scopes-[\w-]+\.js$/.test(basename(file));
  const scopes = files.filter(isScopes).map((file) => measureFiles([file]));
  const others = files.filter((file) => !isLanguage(file) && !isScopes(file));
  return measureFiles(others) + Math.max(0, ...languages) + Math.max(0, ...scopes);
}

function measureFiles(files: readonly string[]): number {
  return files
    .filter((file) => /\.(js|css)$/.test(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}
