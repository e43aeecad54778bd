import { asList, asText, get, type Json, readAssignedJson } from '../../dom/json';
import type { View } from '../../dom/view';

/** YouTube's several shapes of text: plain, `{simpleText}`, `{content}`, `{runs: [{text}]}`. */
export function asShown(value: Json): string | null {
  const runs = asList(get(value, 'runs')).map((run) => asText(get(run, 'text')) ?? '');
  return (
    asText(value) ??
    asText(get(value, 'simpleText')) ??
    asText(get(value, 'content')) ??
    (runs.join('') || null)
  );
}

/** The page's first data, where it is about a channel. */
export interface Channel {
  meta: Json;
  header: Json;
  about: Json;
  /** With `@`; channels made before 2022 may lack one. */
  handle: string | null;
  id: string | null;
}

const readInitial = (view: View): Json => readAssignedJson(view, 'ytInitialData');

/** The first value under `key` in the tree, breadth first. */
function* findKey(root: Json, key: string, most = 5_000): Generator<undefined, Json> {
  const queue: Json[] = [root];
  for (let at = 0; at < queue.length && at < most; at++) {
    const value = queue[at]!;
    if (get(value, key) !== null) return get(value, key);
    for (const item of Object.values(value as object)) {
      if (typeof item === 'object' && item !== null && queue.length < most) queue.push(item);
    }
    if (at % 500 === 499) yield;
  }
  return null;
}

export function* readChannel(view: View): Generator<undefined, Channel | null> {
  const data = readInitial(view);
  const meta = get(data, 'metadata', 'channelMetadataRenderer');
  yield;
  if (!meta) return null;
  const old = get(data, 'header', 'c4TabbedHeaderRenderer');
  const header = old ?? get(data, 'header', 'pageHeaderRenderer', 'content', 'pageHeaderViewModel');
  const urls = [get(meta, 'vanityChannelUrl'), ...asList(get(meta, 'ownerUrls'))].map(asText);
  urls.push(asText(get(old, 'navigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl')));
  const handle = urls.map((url) => /\/(@[^/?#]+)$/.exec(url ?? '')?.[1]).find(Boolean) ?? null;
  // On `/about` only; the tabs hold videos, the panels do not.
  const panels = get(data, 'engagementPanels') ?? [];
  const tabs = asList(get(data, 'contents', 'twoColumnBrowseResultsRenderer', 'tabs'));
  const tab = tabs.find((each) => get(each, 'tabRenderer', 'selected') === true) ?? null;
  const about =
    (yield* findKey(panels, 'aboutChannelViewModel')) ??
    (yield* findKey([tab], 'channelAboutFullMetadataRenderer', 300));
  return { meta, header, about, handle: decode(handle), id: asText(get(meta, 'externalId')) };
}

function decode(text: string | null): string | null {
  try {
    return text && decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What YouTube tells itself about the viewer: `logged_in`, and `is_owner` of the channel first loaded. */
export function readTracking(view: View): ReadonlyMap<string, string> {
  const services = asList(get(readInitial(view), 'responseContext', 'serviceTrackingParams'));
  const params = services.flatMap((service) => asList(get(service, 'params')));
  return new Map(
    params.slice(0, 200).map((param) => [asText(get(param, 'key')) ?? '', asText(get(param, 'value')) ?? '']),
  );
}

/** Subscribers as shown; alone, the number beside the handle may be that of the videos, so the word has to say. */
export function pickSubscribers(parts: readonly string[]): string | null {
  const counts = parts.filter((part) => /\d/.test(part) && !part.startsWith('@'));
  const isNamed = (part: string) =>
    /subs[ck]|abonn|suscript|inscri|iscritt|assin|подпис|підпис|登録|구독|订阅|訂閱|tilaaj|prenum|obserw/i.test(
      part,
    );
  return counts.find(isNamed) ?? (counts.length > 1 ? counts[0]! : null);
}

export function* listMetadata(header: Json): Generator<string> {
  for (const row of asList(get(header, 'metadata', 'contentMetadataViewModel', 'metadataRows'))) {
    for (const part of asList(get(row, 'metadataParts'))) yield asShown(get(part, 'text')) ?? '';
  }
}

/** A check mark beside the name, as a badge (until 2024) or as an icon in the title's text. */
export function hasBadge(header: Json): boolean {
  const badges = asList(get(header, 'badges')).map((badge) => get(badge, 'metadataBadgeRenderer', 'style'));
  const runs = asList(get(header, 'title', 'dynamicTextViewModel', 'text', 'attachmentRuns')).flatMap((run) =>
    asList(get(run, 'element', 'type', 'imageType', 'image', 'sources')).map((source) =>
      get(source, 'clientResource', 'imageName'),
    ),
  );
  return (
    badges.some((style) => /^BADGE_STYLE_TYPE_VERIFIED/.test(asText(style) ?? '')) ||
    runs.some((icon) => /^(CHECK_CIRCLE|AUDIO_BADGE|MUSIC)/.test(asText(icon) ?? ''))
  );
}

/** Links the channel lists, as shown where they are, else with YouTube's redirect taken off. */
export function listLinks({ header, about }: Channel): (string | null)[] {
  const first = get(header, 'headerLinks', 'channelHeaderLinksViewModel', 'firstLink');
  const lists = ['primaryLinks', 'secondaryLinks'].flatMap((key) => [
    ...asList(get(about, key)),
    ...asList(get(header, 'headerLinks', 'channelHeaderLinksRenderer', key)),
  ]);
  const shown = asList(get(about, 'links')).map((link) =>
    asShown(get(link, 'channelExternalLinkViewModel', 'link')),
  );
  const attribution = asShown(get(header, 'attribution', 'attributionViewModel', 'text'));
  return [
    ...shown,
    ...(shown.length > 0 ? [] : [asShown(first), attribution]),
    ...lists.map((link) => unwrapLink(asText(get(link, 'navigationEndpoint', 'urlEndpoint', 'url')))),
  ];
}

/** `https://www.youtube.com/redirect?q=…` → where it leads. */
export function unwrapLink(url: string | null): string | null {
  if (!url || !URL.canParse(url, 'https://www.youtube.com')) return url;
  const address = new URL(url, 'https://www.youtube.com');
  return (address.pathname === '/redirect' && address.searchParams.get('q')) || url;
}
