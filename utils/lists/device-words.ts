import { deviceNames } from './devices';
import { foldWords } from './fold-words';

/** What pages call systems and browsers; the first that fits of each wins, so the narrower ones stand first. */
const systems: readonly (readonly [string, RegExp])[] = [
  ['ipad', /\bi ?pad(?:os)?\b/],
  ['iphone', /\bi ?phone\b/],
  ['chromeos', /\bchrome ?os\b|\bchromebook\b/],
  ['android', /\bandroid\b|\b(?:galaxy|pixel|oneplus|xiaomi|redmi|huawei|motorola)\b|\bsm-[a-z]\d{3}/],
  ['windows', /\bwindows(?! phone)\b/],
  ['ios', /\bios\b/],
  ['macos', /\bmac(?: ?os(?: ?x)?|book(?: ?(?:air|pro))?|intosh| mini| studio)?\b|\bimac\b|\bos x\b/],
  ['linux', /\b(?:linux|ubuntu|debian|fedora|x11)\b/],
];
const browsers: readonly (readonly [string, RegExp])[] = [
  ['edge', /\b(?:microsoft )?edge?\b(?:\/|(?=\s|$|[.,)]))/],
  ['opera', /\bopera\b|\bopr\//],
  ['samsung', /\bsamsung ?(?:internet|browser)\b/],
  ['firefox', /\b(?:mozilla )?firefox\b|\bfxios\b/],
  ['chrome', /\b(?:google )?(?:chrome|chromium|crios)\b(?! ?os\b)/],
  ['safari', /\b(?:mobile )?safari\b/],
  [
    'app',
    /\b(?:app|client|mobile app)\b|\b(?:for|voor|fur|pour) (?:iphone|ipad|ios|android|windows|mac(?:os)?)\b/,
  ],
];

/** Words of `deviceNames` for what an entry says, system first: `windows chrome`; empty where it says nothing of it. */
export function findDevice(lines: readonly string[]): string {
  const text = lines.map(foldWords).join(' | ');
  const find = (words: readonly (readonly [string, RegExp])[]) =>
    words.find(([, word]) => word.test(text))?.[0];
  const found = [find(systems), find(browsers)].filter((word) => word !== undefined && word in deviceNames);
  return found.join(' ');
}

const any = new RegExp([...systems, ...browsers].map(([, { source }]) => source).join('|'), 'giu');

/** Does a text speak of a device? */
export function namesDevice(text: string): boolean {
  any.lastIndex = 0;
  return any.test(foldWords(text));
}

/** What is left of a line without the names of devices and what joins them: `Chrome on Windows, Utrecht` → `Utrecht`. */
export function withoutDevice(text: string): string {
  return text
    .replace(any, ' ')
    .replace(/(?:^|\s)(?:PC|desktop|laptop|phone|tablet|\d+(?:[._]\d+)*)(?=\s|[,()]|$)/giu, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/^[\s,()]*(?:(?:on|op|auf|unter|sur|for|in|near|bij|from)\b[\s,()]*)*/iu, '')
    .replace(/[\s,(]+$/u, '')
    .trim();
}
