import { findData, findMeta, findPresence, findText, sightEach } from '../../dom/found';
import {
  decideOwn,
  decideViewer,
  identifyNothing,
  identifyOther,
  sameHandle,
  splitPath,
} from '../../dom/identity';
import { asList, asText, get } from '../../dom/json';
import { type Found, sight } from '../../dom/sight';
import { fold, readText } from '../../dom/text';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';
import {
  asShown,
  type Channel,
  hasBadge,
  listLinks,
  listMetadata,
  pickSubscribers,
  readChannel,
  readTracking,
} from './data';
import { readLegacy } from './legacy';

// Cues: shared/platforms/google-youtube.json (socid-extractor, 2026-05), shared/data/README.md, public extensions found by search, 2025-26.
const fields = [
  'name',
  'handle',
  'photo',
  'verified',
  'bio',
  'location',
  'linked-accounts',
  'joined',
  'followers',
] as const satisfies readonly FieldId[];
const tabs =
  /^(featured|videos|shorts|streams|playlists|community|posts|podcasts|courses|releases|store|channels|about|search)?$/;
const headerSelector =
  'ytd-browse[page-subtype="channels"]:not([hidden]) :is(yt-page-header-renderer, ytd-c4-tabbed-header-renderer)';
const studio = 'a[href*="studio.youtube.com/channel/"]';

/** The rendered header's title, handle and counts; YouTube keeps earlier pages in the document, hidden. */
function readHeader(view: View): { element: Element; name: Found; parts: string[] } | null {
  const element = view.document.querySelector(headerSelector);
  if (!element) return null;
  const parts = [
    ...element.querySelectorAll(
      'yt-content-metadata-view-model > div > span, #channel-handle, #subscriber-count',
    ),
  ];
  const name = findText(element, 'h1', 'ytd-channel-name #text');
  return { element, name, parts: parts.slice(0, 12).map((part) => readText(part)) };
}

/** Is the first data about the channel in the address? It stays in the document when the person moves on to another. */
function* findChannel(view: View): Generator<undefined, Channel | null> {
  const channel = yield* readChannel(view);
  if (!channel) return null;
  const [first = '', second] = splitPath(view.url);
  if (first.startsWith('@')) return sameHandle(first, channel.handle) ? channel : null;
  if (first === 'channel') return channel.id === second ? channel : null;
  const title = readHeader(view)?.name[0];
  return !title || fold(title) === fold(asText(get(channel.meta, 'title')) ?? '') ? channel : null;
}

export const network = defineNetwork({
  id: 'youtube',
  name: 'YouTube',
  access: 'required',
  hosts: ['*://*.youtube.com/*'],
  fields: { profile: fields },
  locate(url) {
    const [first = '', ...rest] = splitPath(url);
    const isNamed = first.startsWith('@');
    const [id = '', tab = '', more] = isNamed ? [first, ...rest] : rest;
    const isProfile =
      /^(www\.|m\.)?youtube\.com$/.test(url.hostname) &&
      (isNamed ? first.length > 1 : /^(channel|c|user)$/.test(first) && id !== '') &&
      tabs.test(tab) &&
      !more;
    if (!isProfile) return { page: 'other', handle: null };
    return { page: 'profile', handle: isNamed ? first.slice(1) : null };
  },
});

export default defineReader(network, {
  *identify(view, { page, handle }) {
    const { document, url } = view;
    if (url.hostname === 'consent.youtube.com') return { ...identifyOther(), health: 'consent-wall' };
    if (page !== 'profile') return identifyOther();
    const tracking = readTracking(view);
    yield;
    const viewer = decideViewer(
      tracking.get('logged_in') === '1' || document.querySelector('ytd-masthead #avatar-btn'),
      tracking.get('logged_in') === '0' ||
        document.querySelector('ytd-masthead a[href*="accounts.google.com/ServiceLogin"]'),
    );
    const channel = yield* findChannel(view);
    const header = readHeader(view);
    const shown = header?.parts.find((part) => part.startsWith('@')) ?? null;
    const isShown = handle ? sameHandle(shown, handle) : Boolean(header?.name[0]);
    // Metadata stays when the person moves on, so it is asked only where the page never had data.
    const old = channel || isShown || header ? null : readLegacy(view);
    if (!channel && !isShown && !old) return identifyNothing(view, handle, viewer);
    const isOwner = channel && tracking.get('is_owner');
    const region = isShown ? header!.element : null;
    return {
      page,
      health: 'ok',
      handle:
        (channel?.handle ?? shown)?.slice(1) ??
        handle ??
        old?.handle?.[0]?.[0]?.replace(/^@/, '') ??
        channel?.id ??
        splitPath(url)[1] ??
        null,
      stableId: channel?.id ?? (splitPath(url)[0] === 'channel' ? splitPath(url)[1]! : null),
      own: decideOwn(
        viewer,
        region?.querySelector(studio) || isOwner === 'true' ? true : null,
        isOwner === 'false' && viewer === 'member' ? false : null,
      ),
      viewer,
    };
  },

  *read(view, { handle }) {
    const channel = yield* findChannel(view);
    const header = readHeader(view);
    const old = channel || header ? null : readLegacy(view);
    const was = (field: FieldId): Found[] => old?.[field] ?? [];
    const { meta = null, about = null } = channel ?? {};
    const data = (key: string) => findData(meta, 'embedded:ytInitialData', key);
    yield sight('name', data('title'), header?.name ?? [null, ''], ...was('name'));
    const shown = header?.parts.find((part) => part.startsWith('@'));
    yield sight(
      'handle',
      [channel?.handle, 'embedded:ytInitialData.vanityChannelUrl'],
      [sameHandle(shown, handle) ? shown : null, 'role:header'],
      ...was('handle'),
    );
    const picture = asList(get(meta, 'avatar', 'thumbnails')).length > 0;
    const image = header?.element
      .querySelector('yt-decorated-avatar-view-model img, #avatar img')
      ?.getAttribute('src');
    yield sight(
      'photo',
      findPresence(picture, 'embedded:ytInitialData.avatar'),
      findPresence(Boolean(image), 'attribute:src'),
      ...was('photo'),
    );
    yield sight(
      'verified',
      findPresence(hasBadge(channel?.header ?? null), 'embedded:ytInitialData.badges'),
      ...was('verified'),
    );
    yield sight(
      'bio',
      data('description'),
      channel ? findMeta(view, 'og:description') : [null, ''],
      ...was('bio'),
    );
    yield sight(
      'followers',
      [asShown(get(about, 'subscriberCountText')), 'embedded:ytInitialData.subscriberCountText'],
      [asShown(get(channel?.header, 'subscriberCountText')), 'embedded:ytInitialData.subscriberCountText'],
      [pickSubscribers([...listMetadata(channel?.header ?? null)]), 'embedded:ytInitialData.metadataRows'],
      [pickSubscribers(header?.parts ?? []), 'role:header'],
      ...was('followers'),
    );
    yield;
    yield sight('joined', [asShown(get(about, 'joinedDateText')), 'embedded:ytInitialData.joinedDateText']);
    yield sight(
      'location',
      [asShown(get(about, 'country')), 'embedded:ytInitialData.country'],
      ...was('location'),
    );
    const links = channel ? listLinks(channel) : [];
    yield* sightEach(
      'linked-accounts',
      links.map((link) => [link, 'embedded:ytInitialData.links']),
    );
    if (old) return { health: 'ok', looked: ['name', 'handle'] };
    if (!channel) return { health: 'ok', looked: ['name', 'handle', 'photo', 'followers'] };
    return { health: 'ok', looked: fields.filter((field) => about || !/^(loc|link|join)/.test(field)) };
  },
});
