import * as z from 'zod/mini';
import type { RawNode } from '../dom/snapshot';
import { locateSettings } from '../match/locate-settings';
import { controlRoles } from '../model/control';
import type { Health } from '../model/words';
import type { NetworkSettings } from '../networks/define-settings';
import { cleanAttribute, type Desk } from './clean-attributes';
import type { Snapshot, SnapshotNode } from './format';
import { createMarker } from './mark-text';

/** Limits of utils/dom/snapshot.ts, with room for the frames around. */
const maxNodes = 10_000;
const maxDepth = 200;
/** Sizes that are told, in CSS pixels: exact ones would tell how wide a name is. */
const sizes = [0, 8, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048];
/** Elements known to every browser; others keep only the words of builders. */
const tags = new Set(
  'html body main article section nav aside header footer h1 h2 h3 h4 h5 h6 hgroup p div span a b i u s em strong small mark q cite code abbr time sub sup bdi bdo br hr wbr ul ol li dl dt dd figure figcaption blockquote pre address table caption thead tbody tfoot tr th td colgroup col form fieldset legend label input button select optgroup option datalist textarea output progress meter details summary dialog menu search slot iframe frame frameset img picture svg math canvas video audio object embed map area center font'.split(
    ' ',
  ),
);
/** Letters of custom elements that say what they are. */
const customWords =
  'account audience button card check checkbox container control dialog dropdown field form group header icon input item label link list listbox menu option page panel paper picker privacy radio row section select setting settings shell switch tab text toggle'.split(
    ' ',
  );

const kid: z.ZodMiniType<RawNode | string> = z.union([
  z.string().check(z.maxLength(400)),
  z.lazy(() => rawNode),
]) as never;
const rawNode: z.ZodMiniType<RawNode> = z.object({
  tag: z.string().check(z.maxLength(200)),
  attributes: z.optional(z.record(z.string(), z.string().check(z.maxLength(2_000)))),
  display: z.optional(z.string().check(z.maxLength(20))),
  unseen: z.optional(z.literal(true)),
  control: z.optional(z.enum(controlRoles)),
  size: z.optional(z.tuple([z.number(), z.number()])),
  kids: z.optional(z.array(kid)),
  shadow: z.optional(z.array(kid)),
  frame: z.optional(z.lazy(() => rawNode)),
  cut: z.optional(z.number()),
}) as never;
const rawSnapshot = z.object({
  url: z.string().check(z.maxLength(3_000)),
  title: z.string().check(z.maxLength(400)),
  root: rawNode,
});

interface About {
  settings: NetworkSettings | null;
  /** As last judged; null where that is not known. */
  health: Health | null;
  at: number;
}

/** What of a page's structure may leave the device; null where that is no structure of a page. */
export function stripSnapshot(raw: unknown, { settings, health, at }: About): Snapshot | null {
  if (!isBounded(raw)) return null;
  const { data } = rawSnapshot.safeParse(raw);
  if (!data || !URL.canParse(data.url)) return null;
  const url = new URL(data.url);
  const location = settings && locateSettings(settings, url, data.title);
  const page = location?.page ?? null;
  const marker = createMarker(settings, page);
  const desk: Desk = { settings, marker, url, ids: new Map() };
  collectReferences(data.root, desk);
  return {
    format: 'vitrine-snapshot',
    version: 1,
    made: new Date(at).toISOString().slice(0, 10),
    network: settings?.id ?? null,
    page,
    kind: location?.kind ?? null,
    health,
    title: marker.mark(data.title.trim()),
    root: stripNode(data.root, desk),
  };
}

/** Not deeper or larger than the content script makes them: a page's process may send anything. */
function isBounded(raw: unknown): boolean {
  const stack = [{ value: raw, depth: 0 }];
  for (let left = maxNodes * 8; stack.length > 0; left--) {
    const { value, depth } = stack.pop()!;
    if (left < 0 || depth > maxDepth) return false;
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) stack.push({ value: inner, depth: depth + 1 });
  }
  return true;
}

/** Numbers every id that something points at, so that it can be told which belongs to which. */
function collectReferences(node: RawNode, desk: Desk): void {
  for (const [name, value] of Object.entries(node.attributes ?? {}))
    if (/^(?:for|aria-(?:labelledby|describedby|controls|owns)|popovertarget)$/.test(name))
      cleanAttribute(node.tag, name, value, desk);
  for (const inner of listInner(node)) if (typeof inner !== 'string') collectReferences(inner, desk);
}

function listInner({ kids = [], shadow = [], frame }: RawNode): (RawNode | string)[] {
  return frame ? [...shadow, frame, ...kids] : [...shadow, ...kids];
}

function stripNode(node: RawNode, desk: Desk): SnapshotNode {
  const tag = cleanTag(node.tag);
  const clean: SnapshotNode = { tag };
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    const kept = cleanAttribute(tag, name, value, desk);
    if (kept !== null) attributes[name] = kept;
  }
  if (Object.keys(attributes).length > 0) clean.attributes = attributes;
  const display = /^(?:none|hidden|inline|inline-block|block|contents)$/.exec(node.display ?? '')?.[0];
  if (display) clean.display = display as NonNullable<SnapshotNode['display']>;
  if (node.unseen) clean.unseen = true;
  if (node.control) clean.control = node.control;
  if (node.size) clean.size = [roundSize(node.size[0]), roundSize(node.size[1])];
  if (node.shadow) clean.shadow = stripKids(node.shadow, desk);
  if (node.frame) clean.frame = stripNode(node.frame, desk);
  const whole = readSplitLabel(node, desk);
  const kids = whole === null ? stripKids(node.kids ?? [], desk) : [whole];
  if (kids.length > 0) clean.kids = kids;
  if (node.cut) clean.cut = node.cut;
  return clean;
}

const stripKids = (kids: readonly (RawNode | string)[], desk: Desk) =>
  kids.map((one) => (typeof one === 'string' ? desk.marker.mark(one) : stripNode(one, desk)));

/** `Who can see your <b>friends list</b>?`: a label that is written in several pieces. */
function readSplitLabel({ kids = [] }: RawNode, { marker }: Desk): string | null {
  if (kids.length < 2 || kids.every((one) => typeof one !== 'string')) return null;
  const isPlain = kids.every(
    (one) =>
      typeof one === 'string' ||
      (/^(?:b|i|em|strong|span|bdi|u)$/.test(one.tag) &&
        !one.control &&
        !one.display &&
        one.kids?.every((inner) => typeof inner === 'string')),
  );
  if (!isPlain) return null;
  return marker.know(kids.map((one) => (typeof one === 'string' ? one : one.kids!.join(''))).join(''));
}

function cleanTag(tag: string): string {
  const name = tag.toLowerCase();
  if (tags.has(name)) return name;
  if (!name.includes('-')) return 'x-element';
  const kept = name.split(/[^a-z]+/).filter((word) => customWords.includes(word));
  return `x-${kept.join('-') || 'element'}`;
}

function roundSize(size: number): number {
  return sizes.find((most) => size <= most) ?? sizes.at(-1)!;
}
