import { splitPath } from '../../dom/identity';
import { asList, asText, get, type Json, parseJson, readAssignedJson } from '../../dom/json';
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

/** The page's first data; the mobile site writes it as a quoted string with escaped characters. */
const readInitial = (view: View): Json =>
  readAssignedJson(view, 'ytInitialData') ??
  view.once('youtube:quoted', () => {
    for (const script of view.document.querySelectorAll('script:not([src])')) {
      const quoted = /\bytInitialData = '([^']*)'/.exec(script.textContent ?? '')?.[1];
      if (!quoted || quoted.length > 4_000_000) continue;
      const plain = quoted.replace(/\\(?:x([\da-f]{2})|(.))/gi, (_, hex: string | undefined, char: string) =>
        hex ? String.fromCharCode(Number.parseInt(hex, 16)) : char,
      );
      return parseJson(plain);
    }
    return null;
  });

/** The first value under `key` in the tree, breadth first. */
function* findKey(root: Json | undefined, key: string, most = 5_000): Generator<undefined, Json> {
  const queue: Json[] = root ? [root] : [];
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
  const base = get(old, 'navigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl');
  const handle = [get(meta, 'vanityChannelUrl'), ...asList(get(meta, 'ownerUrls')), base]
    .map((url) => asText(url) ?? '')
    .flatMap((url) => (URL.canParse(url, view.url) ? splitPath(new URL(url, view.url)) : []))
    .find((part) => part.startsWith('@'));
  // On `/about` only; the tabs hold videos, the panels do not.
  const tabs = asList(get(data, 'contents', 'twoColumnBrowseResultsRenderer', 'tabs'));
  const tab = tabs.find((each) => get(each, 'tabRenderer', 'selected') === true);
  const about =
    (yield* findKey(get(data, 'engagementPanels'), 'aboutChannelViewModel')) ??
    (yield* findKey(tab, 'channelAboutFullMetadataRenderer', 300));
  return { meta, header, about, handle: handle ?? null, id: asText(get(meta, 'externalId')) };
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
  const beside = JSON.stringify([get(header, 'badges'), get(header, 'title')]);
  return /"(BADGE_STYLE_TYPE_VERIFIED|CHECK_CIRCLE|AUDIO_BADGE|MUSIC_FILLED)/.test(beside);
}

/** Links the channel lists, as shown where they are, else where YouTube's redirects (until 2023) lead. */
export function listLinks({ header, about }: Channel): string[] {
  const shown = [
    ...asList(get(about, 'links')).map((link) => get(link, 'channelExternalLinkViewModel', 'link')),
    get(header, 'headerLinks', 'channelHeaderLinksViewModel', 'firstLink'),
    get(header, 'attribution', 'attributionViewModel', 'text'),
  ].flatMap((link) => asShown(link) ?? []);
  if (shown.length > 0) return shown;
  const links = JSON.stringify([get(header, 'headerLinks'), get(about, 'primaryLinks')]);
  const targets = links.matchAll(/\/redirect\?[^"]*?\bq=([^"&]+)/g);
  return [...targets].slice(0, 30).flatMap(([, target]) => {
    const url = `https://www.youtube.com/?q=${target}`;
    return new URL(url).searchParams.get('q') ?? [];
  });
}
