import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { crowdedPage, feedPage, longPage, plainPage } from '../tests/bench/pages.ts';
import { settingsPage } from '../tests/bench/settings-page.ts';
import { benchDecode } from './lib/bench-decode.ts';
import { benchInspect } from './lib/bench-inspect.ts';
import { benchPages, type Condition } from './lib/bench-pages.ts';
import { benchPhotos } from './lib/bench-photos.ts';
import { benchPopup } from './lib/bench-popup.ts';
import { benchReading } from './lib/bench-reading.ts';
import { benchScale } from './lib/bench-scale.ts';
import { benchTerms } from './lib/bench-terms.ts';
import { benchText } from './lib/bench-text.ts';
import { benchWatch } from './lib/bench-watch.ts';
import { ensureBuild } from './lib/build-extension.ts';
import { buildFloor } from './lib/floor-extension.ts';
import { fullScale } from './lib/made-up-scale.ts';
import { sharedDir } from './lib/paths.ts';
import {
  printDecode,
  printInspect,
  printPage,
  printPopup,
  printReading,
  printScale,
  printTerms,
  printWatch,
} from './lib/print-bench.ts';
import { printPhotoBench, printTextBench } from './lib/print-bench-compose.ts';

const usage = `usage: npm run bench -- [--peer NAME=DIR]… [--rounds N] [--only drafts|scale] [--json FILE]
  Paired, interleaved runs in real Chromium: without extension, with an empty content script that loads the same
  polyfill (the floor), with Vitrine, and with each peer, an unpacked extension. At least 9 rounds.
  --only drafts: what needs no browser of drafts and photos.
  --only scale: the dashboard over a store of years.`;

const { rounds, peers, json, only } = readArguments();
const say = (line: string) => console.error(line);
if (only === 'scale') {
  const scale = await benchScale((await ensureBuild('chrome')).dir, fullScale, rounds, say);
  console.log(printScale(scale));
  if (json) writeFileSync(json, `${JSON.stringify({ scale }, null, 2)}\n`);
  process.exit(0);
}
const drafts = await benchText(join(sharedDir, 'data/dev'));
const photos = await benchPhotos();
if (only === 'drafts') {
  console.log(printTextBench(drafts));
  console.log(printPhotoBench(photos));
  if (json) writeFileSync(json, `${JSON.stringify({ drafts, photos }, null, 2)}\n`);
  process.exit(0);
}
const build = await ensureBuild('chrome');
const manifest = JSON.parse(readFileSync(join(build.dir, 'manifest.json'), 'utf8')) as {
  host_permissions: string[];
};
const floor = await buildFloor(manifest.host_permissions);
const conditions: Condition[] = [
  { name: 'none', extension: null },
  { name: 'floor', extension: floor },
  { name: 'Vitrine', extension: build.dir },
  ...peers,
];

const pages = await benchPages(
  conditions,
  [
    { name: 'feed', url: 'https://www.facebook.com/', html: feedPage() },
    { name: 'plain page', url: 'https://weather.example/', html: plainPage() },
  ],
  rounds,
  say,
);
const popup = await benchPopup(build.dir, floor, longPage(2_000), 100_000, rounds, say);
const reading = await benchReading(
  build.dir,
  [
    { name: '1 MB page', html: longPage() },
    { name: '200,000 nodes', html: crowdedPage() },
  ],
  5,
);
const decoding = await benchDecode(join(sharedDir, 'data/dev'));
const matching = await benchTerms();
const inspecting = await benchInspect(build.dir, settingsPage(), 9);
const scale = await benchScale(build.dir, fullScale, rounds, say);
const watching = await benchWatch({ floor, vitrine: build.dir }, rounds, say);

console.log(
  `build ${build.version}, ${build.hash}; ${rounds} rounds on ${cpus().length} × ${cpus()[0]?.model}`,
);
for (const [name, figures] of Object.entries(pages)) console.log(printPage(name, figures));
console.log(printPopup(popup));
console.log(printReading(reading));
console.log(printInspect(inspecting));
console.log(printScale(scale));
console.log(printWatch(watching));
console.log(decoding ? printDecode(decoding) : 'No labelled requests: decoding was not measured.');
console.log(printTerms(matching));
console.log(printTextBench(drafts));
console.log(printPhotoBench(photos));
if (json) {
  const results = {
    build: { hash: build.hash, version: build.version },
    rounds,
    pages,
    popup,
    reading,
    inspecting,
    scale,
    watching,
    matching,
    drafts,
    photos,
    ...(decoding && { decoding }),
  };
  writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
}
process.exit(0);

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        peer: { type: 'string', multiple: true, default: [] },
        rounds: { type: 'string', default: '9' },
        only: { type: 'string' },
        json: { type: 'string' },
      },
    });
    const count = Number(values.rounds);
    if (!Number.isInteger(count) || count < 9) throw new Error('--rounds: a whole number, 9 or more');
    if (values.only !== undefined && !['drafts', 'scale'].includes(values.only))
      throw new Error(`--only ${values.only}: drafts or scale`);
    const found = values.peer.map((peer) => {
      const [, name, dir] = /^([^=]+)=(.+)$/.exec(peer) ?? [];
      if (!name || !dir || ['none', 'floor', 'Vitrine'].includes(name))
        throw new Error(`--peer ${peer}: NAME=DIR`);
      return { name, extension: resolve(dir) };
    });
    return { rounds: count, peers: found, json: values.json, only: values.only };
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}
