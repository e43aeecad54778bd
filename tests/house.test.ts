import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../utils/checks/registry';
import { sharingChecks } from '../utils/checks/sharing/registry';
import { formats } from '../utils/exports/registry';
import { exportIds } from '../utils/model/words';
import { listHosts } from '../utils/networks/hosts';
import { networks } from '../utils/networks/networks';
import { recipients } from '../utils/recipients/registry';

/** The house's walls (design: README, "Where things are"), held for every file there is and every one to come. */
const root = resolve(import.meta.dirname, '..');

function listFiles(folder: string, ending: RegExp): string[] {
  const at = join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && statSync(join(at, name)).isFile())
    .map((name) => join(folder, name));
}

interface Import {
  from: string;
  /** Path from the root for our own modules, else the package's name. */
  to: string;
  typeOnly: boolean;
  /** Only once it is asked for. */
  later: boolean;
}

const sources = ['utils', 'components', 'entrypoints'].flatMap((folder) => listFiles(folder, /\.tsx?$/));
const text = new Map(sources.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const imports: Import[] = sources.flatMap((file) => {
  const found = text
    .get(file)!
    .matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm);
  return [...found].map(([, type, path, dynamic]) => ({
    from: file,
    to: locate(file, path ?? dynamic!),
    typeOnly: type !== undefined,
    later: path === undefined,
  }));
});

function locate(from: string, path: string): string {
  if (!path.startsWith('.')) return path;
  const base = relative(root, resolve(root, dirname(from), path));
  return [base, `${base}.ts`, `${base}.tsx`].find((name) => text.has(name)) ?? base;
}

const lines = (rows: Import[]) => rows.map(({ from, to }) => `${from} → ${to}`);

describe('walls', () => {
  it('utils know neither components nor entrypoints', () => {
    expect(
      lines(
        imports.filter(({ from, to }) => from.startsWith('utils/') && /^(components|entrypoints)\//.test(to)),
      ),
    ).toEqual([]);
  });

  it('only utils/browser.ts names the extension API', () => {
    const named = imports
      .filter(({ to }) => /^(wxt\/browser|webextension-polyfill|@wxt-dev\/)/.test(to))
      .map(({ from }) => from);
    expect(new Set(named)).toEqual(new Set(['utils/browser.ts']));
    expect(sources.filter((file) => /(?<![.\w'"])chrome\.\w+\.\w+\(/.test(text.get(file)!))).toEqual([]);
  });

  it('a network knows only dom, words, its own folder and the contract', () => {
    const leaf = /^utils\/networks\/([a-z0-9-]+)\//;
    const strangers = imports.filter(({ from, to, typeOnly }) => {
      const own = leaf.exec(from)?.[1];
      if (!own) return false;
      if (
        to.startsWith(`utils/networks/${own}/`) &&
        !(from.endsWith('reader.ts') && to.endsWith('catalogue.ts'))
      )
        return false;
      return !(
        /^utils\/networks\/define(-settings)?\.ts$/.test(to) ||
        to.startsWith('utils/dom/') ||
        (typeOnly && to.startsWith('utils/model/'))
      );
    });
    expect(lines(strangers)).toEqual([]);
  });

  it('a recipient knows its contract and words, and the engine no leaf by name', () => {
    const leaves = new Set([...recipients.keys()].map((id) => `utils/recipients/${id}.ts`));
    const strangers = imports.filter(
      ({ from, to, typeOnly }) =>
        (leaves.has(from) &&
          to !== 'utils/recipients/define.ts' &&
          !(typeOnly && to.startsWith('utils/model/'))) ||
        leaves.has(to),
    );
    expect(lines(strangers)).toEqual([]);
  });

  it('a check knows only words and the contract', () => {
    const strangers = imports.filter(
      ({ from, to, typeOnly }) =>
        /^utils\/checks\//.test(from) &&
        !/(registry|define|judge)\.ts$/.test(from) &&
        !/^utils\/checks\/((sharing\/)?define|judge)\.ts$/.test(to) &&
        to !== 'utils/model/fold-handle.ts' &&
        !(typeOnly && to.startsWith('utils/model/')),
    );
    expect(lines(strangers)).toEqual([]);
  });

  it('a format knows only words, its contract and the parts it is made of', () => {
    const leaves = new Set([...formats.keys()].map((id) => `utils/exports/${id}.ts`));
    const strangers = imports.filter(
      ({ from, to, typeOnly }) =>
        leaves.has(from) &&
        !/^utils\/exports\/(define|(chapters|html|text)\/[a-z-]+)\.ts$/.test(to) &&
        !(typeOnly && to.startsWith('utils/model/')),
    );
    expect(lines(strangers)).toEqual([]);
  });

  it('a provider of sign-ins knows only the contract, and its scopes are loaded on their own', () => {
    const leaf = /^utils\/oauth\/[a-z0-9-]+\//;
    expect(
      lines(imports.filter(({ from, to }) => leaf.test(from) && to !== 'utils/oauth/define.ts')),
    ).toEqual([]);
    expect(lines(imports.filter(({ to }) => leaf.test(to)))).toEqual([]);
    const behind = [...reach('utils/oauth/read-consent.ts')];
    expect(behind).toContain('utils/oauth/google/provider.ts');
    expect(behind.filter((file) => file.endsWith('scopes.ts'))).toEqual([]);
    for (const file of listFiles('utils/oauth', /\/(provider|scopes)\.ts$/))
      expect(text.get(file), file).toContain(`id: '${basename(dirname(file))}'`);
  });

  it('match is pure: it knows words, folding, and what the catalogue says of settings', () => {
    const strangers = imports.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith('utils/match/') &&
        !to.startsWith('utils/match/') &&
        !/^utils\/(dom\/text|model\/(control|words)|networks\/(audience-labels|match-pattern))\.ts$/.test(
          to,
        ) &&
        !(typeOnly && to === 'utils/networks/define-settings.ts'),
    );
    expect(lines(strangers)).toEqual([]);
  });

  it('photos are read by code that knows only itself and words; what leaves it in a frame may know the composing script', () => {
    const strangers = imports.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith('utils/photo/') &&
        !to.startsWith('utils/photo/') &&
        !(typeOnly && to === 'utils/model/words.ts') &&
        from !== 'utils/photo/offer.ts',
    );
    expect(lines(strangers)).toEqual([]);
  });

  it('rights are tables and letters: they know words, names and themselves, and are loaded when somebody looks', () => {
    const strangers = imports.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith('utils/rights/') &&
        !to.startsWith('utils/rights/') &&
        !/^utils\/(model\/clean-text|networks\/names)\.ts$/.test(to) &&
        !(typeOnly && /^utils\/(model\/|networks\/define-settings\.ts$)/.test(to)),
    );
    expect(lines(strangers)).toEqual([]);
    const behind = [...reach('components/dashboard/rights/RightsPage.tsx', false)];
    expect(behind.filter((file) => file.startsWith('utils/rights/'))).toEqual([]);
  });

  it('addresses are pure: they know themselves and what a click identifier is', () => {
    const strangers = imports.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith('utils/addresses/') &&
        !to.startsWith('utils/addresses/') &&
        !(typeOnly && to === 'utils/recipients/define.ts'),
    );
    expect(lines(strangers)).toEqual([]);
  });

  it('terms are pure: they know themselves and what a list is', () => {
    const strangers = imports.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith('utils/terms/') &&
        !to.startsWith('utils/terms/') &&
        !(typeOnly && to === 'utils/model/policy.ts'),
    );
    expect(lines(strangers)).toEqual([]);
    expect([...reach('utils/terms/judge-text.ts')]).toContain('utils/terms/parse-pattern.ts');
  });

  it('the footprint is pure: it knows words, where networks are, and nothing that is stored or shown', () => {
    const strangers = imports.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith('utils/footprint/') &&
        !to.startsWith('utils/footprint/') &&
        !/^utils\/(model\/|networks\/networks|store\/(accounts|keyed-hash))/.test(to) &&
        !typeOnly,
    );
    expect(lines(strangers)).toEqual([]);
  });

  it('history is pure: it knows itself, words, and how a score is made', () => {
    const strangers = imports.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith('utils/history/') &&
        !to.startsWith('utils/history/') &&
        to !== 'utils/audit/exposure.ts' &&
        !(typeOnly && to.startsWith('utils/model/')),
    );
    expect(lines(strangers)).toEqual([]);
    expect([...reach('utils/history/compare-summaries.ts')]).toEqual(['utils/history/compare-summaries.ts']);
  });

  it('dom is pure: it knows nothing but words', () => {
    const strangers = imports.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith('utils/dom/') &&
        !to.startsWith('utils/dom/') &&
        !(to.startsWith('utils/model/') && (typeOnly || /\/(words|control)\.ts$/.test(to))),
    );
    expect(lines(strangers)).toEqual([]);
  });

  it('the content script reaches no store, no zod, no preact and no catalogue', () => {
    const folders = readdirSync(join(root, 'utils/networks'), { withFileTypes: true });
    const readers = folders
      .filter((one) => one.isDirectory())
      .map(({ name }) => `utils/networks/${name}/reader.ts`);
    const reached = new Set(
      [
        'entrypoints/observe.ts',
        'entrypoints/inspect.ts',
        'entrypoints/snapshot.ts',
        'entrypoints/visit.ts',
        'entrypoints/compose.ts',
        'entrypoints/photo.ts',
        ...readers,
      ].flatMap((file) => [...reach(file)]),
    );
    expect(
      [...reached].filter((to) =>
        /^(zod|preact|idb|@preact)|^utils\/store\/|catalogue|audience-labels|^utils\/i18n|^utils\/background|^utils\/recipients|^utils\/detect\/(?!may-hold)|^(libphonenumber|stdnum|ibantools|tldts)/.test(
          to,
        ),
      ),
    ).toEqual([]);
    expect(reached.has('utils/networks/x/reader.ts')).toBe(true);
  });

  it('a text that is tried against an organisation’s words reaches nothing that could keep it or pass it on', () => {
    const behind = ['TryText.tsx', 'TryOutcome.tsx', 'try-text.ts'].flatMap((name) => [
      ...reach(`components/dashboard/policy/${name}`),
    ]);
    expect(behind).toContain('utils/terms/compile-terms.ts');
    expect(
      behind.filter((file) =>
        /^utils\/(store|messages|background|exports|browser\.ts)|save-file|-model\./.test(file),
      ),
    ).toEqual([]);
  });

  it('what watching takes is asked for and given back in one place, which knows what came with the install', () => {
    const users = imports.filter(({ to, typeOnly }) => to === 'utils/model/watch-grant.ts' && !typeOnly);
    expect(users.map(({ from }) => from).sort()).toEqual([
      'components/switch-watching.ts',
      'utils/background/watch.ts',
      'utils/store/read-watching.ts',
    ]);
    const changes = /permissions\s*\.(?:request|remove)\(\s*watchGrant/;
    expect(sources.filter((file) => changes.test(text.get(file)!))).toEqual([
      'components/switch-watching.ts',
    ]);
  });

  it('the popup’s first paint waits for no schema, no policy and no words of what comes later', () => {
    const first = [...reach('entrypoints/popup/main.tsx', false)];
    expect(first).toContain('components/popup/HeldLine.tsx');
    const later =
      /^zod|^utils\/(policy|audit|recipients|terms)\/|^utils\/store\/(in-force|read-guidance)|^utils\/i18n\/[a-z]{2}(-|\.ts)/;
    expect(first.filter((file) => later.test(file))).toEqual([]);
  });

  it('no cycles', () => {
    const open = new Set<string>();
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: string[]): void => {
      if (done.has(file)) return;
      if (open.has(file)) return void cycles.push([...path, file].join(' → '));
      open.add(file);
      for (const { to } of imports.filter((one) => one.from === file && !one.typeOnly && text.has(one.to)))
        visit(to, [...path, file]);
      open.delete(file);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('no page is fetched from anywhere, and nothing is built from text', () => {
    const forbidden =
      /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource|sendBeacon|new Image\b|\beval\(|new Function|\.innerHTML\s*=|dangerouslySetInnerHTML|document\.write/;
    expect(sources.filter((file) => forbidden.test(withoutComments(text.get(file)!)))).toEqual([]);
  });
});

/** Everything that is bundled with a file: imports that are more than types, and the globs of the registries; or what it begins with. */
function reach(start: string, all = true): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const one of imports) if (one.from === file && !one.typeOnly && (all || !one.later)) visit(one.to);
    const glob = /import\.meta\.glob[^(]*\(\s*'\.\/\*\/([a-z-]+\.ts)'/.exec(text.get(file) ?? '')?.[1];
    if (glob)
      for (const other of sources)
        if (other.startsWith(dirname(file)) && basename(other) === glob) visit(other);
  };
  visit(start);
  return seen;
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

describe('style', () => {
  it('files are small: doors under 80 lines, nothing but tables over 250', () => {
    const tables =
      /^utils\/i18n\/|audience-labels|networks\/[^/]+\/(catalogue|settings|about)\.ts$|oauth\/[^/]+\/scopes\.ts$|^utils\/recipients\/([a-z0-9]+|junk-hashes)\.ts$|^utils\/photo\/towns\.ts$|^utils\/former\/table\.ts$|^utils\/rights\/(contacts|networks)\.ts$/;
    const long = sources
      .map((file) => ({ file, count: text.get(file)!.split('\n').length }))
      .filter(
        ({ file, count }) =>
          count > (file.startsWith('entrypoints/') ? 80 : tables.test(file) ? Infinity : 250),
      );
    expect(long).toEqual([]);
  });

  it('files are named as the house names them', () => {
    const odd = sources.filter((file) => {
      const name = basename(file).replace(/\.tsx?$/, '');
      return (
        /(manager|service|helper|util)s?$/i.test(name) ||
        !(file.endsWith('.tsx') ? /^([A-Z][A-Za-z]*|[a-z0-9-]+)$/ : /^[a-z0-9.-]+$/).test(name)
      );
    });
    expect(odd).toEqual([]);
  });

  it('ids are file names', () => {
    for (const folder of readdirSync(join(root, 'utils/networks'), { withFileTypes: true })) {
      if (folder.isDirectory()) expect(networks.get(folder.name)?.id).toBe(folder.name);
    }
    for (const check of checks)
      expect(existsSync(join(root, `utils/checks/${check.id}.ts`)), check.id).toBe(true);
    expect([...formats.keys()]).toEqual([...exportIds].sort());
    for (const id of exportIds) expect(existsSync(join(root, `utils/exports/${id}.ts`)), id).toBe(true);
    for (const check of sharingChecks)
      expect(existsSync(join(root, `utils/checks/sharing/${check.id}.ts`)), check.id).toBe(true);
  });

  it('every recipient has request cases', () => {
    const tests = listFiles('tests/recipients', /\.test\.ts$/)
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    for (const { id } of recipients.values()) {
      expect(existsSync(join(root, `utils/recipients/${id}.ts`)), id).toBe(true);
      expect(tests, id).toContain(`'${id}'`);
    }
  });

  it('every check is tested', () => {
    const tests = listFiles('tests/checks', /\.ts$/)
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    for (const check of [...checks, ...sharingChecks]) expect(tests, check.id).toContain(check.id);
  });
});

describe('promises', () => {
  it('asks for the hosts decided once and no others: browsers disable an update that asks for more', () => {
    expect(
      listHosts()
        .required.map((host) => host.replace(/^\*:\/\/(\*\.)?|\/\*$/g, ''))
        .sort(),
    ).toEqual(requiredHosts);
  });

  it('the composing script writes nothing into a page but its own notice', () => {
    const files = sources.filter((file) => /^utils\/compose\/[^/]+\.ts$/.test(file));
    expect(files.length).toBeGreaterThan(10);
    // Sending files on, where the person chose a copy, is for `photos/` alone.
    const writing =
      /dispatchEvent|execCommand|\.(?:value|innerText|nodeValue|data)\s*=[^=]|\.click\(|requestSubmit|\.submit\(|setRangeText|insertText\(/;
    expect(files.filter((file) => writing.test(text.get(file)!))).toEqual([]);
    const drawing = /createElement|attachShadow|setAttribute|\.append\(|replaceChildren/;
    expect(files.filter((file) => drawing.test(text.get(file)!))).toEqual([
      'utils/compose/notice-parts.ts',
      'utils/compose/notice.ts',
    ]);
  });

  it('holds no personal data in its fixtures', () => {
    for (const file of listFiles('tests/fixtures', /\.(html|json)$/)) {
      const content = readFileSync(join(root, file), 'utf8');
      for (const [address] of content.matchAll(
        /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.(?!jpg|png|webp)[a-z]{2,}\b/gi,
      )) {
        expect(address, file).toMatch(
          /@([\w-]+\.)*(example(\.\w+)*|[\w-]+\.(example|test|invalid))$|^[\w.]+@(mastodon|fosstodon)\./i,
        );
      }
      for (const [number] of content.matchAll(/(?<![\w.=/-])\+\d[\d ()-]{8,}\d/g)) {
        expect(number.replace(/\D/g, ''), `${file}: ${number}`).toMatch(
          /^(1\d{3}|1|316|49|33|44)?55501\d\d$|^(1\d{3}|1|316)?55550?1\d\d$/,
        );
      }
    }
  });
});

const requiredHosts = [
  'bsky.app',
  'discord.com',
  'facebook.com',
  'instagram.com',
  'linkedin.com',
  ...'at ca ch cl co.kr co.uk com com.au com.mx de dk es fr ie it jp nl nz ph pt se'
    .split(' ')
    .map((ending) => `pinterest.${ending}`),
  'reddit.com',
  'snapchat.com',
  'threads.com',
  'threads.net',
  'tiktok.com',
  'twitter.com',
  'web.whatsapp.com',
  'x.com',
  'xing.com',
  'youtube.com',
];
