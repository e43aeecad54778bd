import { readCount, readCounts } from '../../dom/count';
import { findEmbedded, isUser } from '../../dom/embedded';
import { findAll } from '../../dom/find-all';
import { decideOwn } from '../../dom/identity';
import { asList, asText, get, type Json } from '../../dom/json';
import { findControl } from '../../dom/labels';
import { readMeta } from '../../dom/meta';
import { showsText, sight } from '../../dom/sight';
import { fold, readText } from '../../dom/text';
import { splitTitle } from '../../dom/title';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';

// Cues: user object, titles and descriptions as public previewers and scrapers on GitHub test them, seen by search 2026-11.
// The edit labels are Meta's on Instagram; not confirmed for Threads.
const editLabels = ['Edit profile', 'Profiel bewerken', 'Profil bearbeiten', 'Modifier le profil'];
const anonymousPicture = /44884218_345707102882519|\/rsrc\.php\//;
const fields = [
  'name',
  'handle',
  'photo',
  'verified',
  'bio',
  'website',
  'linked-accounts',
  'followers',
] as const satisfies readonly FieldId[];

function findUser(view: View, handle: string): Generator<undefined, Json> {
  return findEmbedded(
    view,
    ['"full_name"', handle.toLowerCase()],
    isUser(handle, 'full_name', 'follower_count'),
  );
}

/** The bio is kept in pieces: text, mentions, links. */
function readBio(user: Json): string | null {
  const pieces = asList(get(user, 'text_app_biography', 'text_fragments', 'fragments'));
  const text = pieces.map((piece) => get(piece, 'plaintext')).filter((piece) => typeof piece === 'string');
  return asText(get(user, 'biography')) ?? (text.join('') || null);
}

/** The heading with the person's name, found by the handle that stands beside it. */
function findHeading(view: View, handle: string): Element | null {
  for (const heading of findAll(view.document, 'h1', 10)) {
    const around = heading.parentElement?.parentElement?.parentElement ?? heading.parentElement;
    if (fold(readText(around)).includes(fold(handle))) return heading;
  }
  return null;
}

/** The signed-in viewer's handle: the navigation links to nobody's profile but their own. */
const findSelf = (view: View): string | null =>
  view.document
    .querySelector('nav a[href^="/@"], [role="navigation"] a[href^="/@"]')
    ?.getAttribute('href')
    ?.match(/^\/@([\w.]+)/)?.[1] ?? null;

export const network = defineNetwork({
  id: 'threads',
  name: 'Threads',
  access: 'required',
  hosts: ['*://*.threads.com/*', '*://*.threads.net/*'],
  fields: { profile: fields },
  locate(url) {
    const parts = /^\/@([\w.]{1,30})(?:\/(?:replies|media|reposts)?)?$/.exec(url.pathname);
    const isHost = /^(www\.)?threads\.(com|net)$/.test(url.hostname);
    return isHost && parts ? { page: 'profile', handle: parts[1]! } : { page: 'other', handle: null };
  },
});

export default defineReader(network, {
  viewer(view) {
    const handle = findSelf(view);
    return handle ? { handle, stableId: null } : null;
  },

  *identify(view, { page, handle }) {
    const { document } = view;
    const nav = findSelf(view);
    const viewer =
      nav || document.querySelector('a[href^="/settings"]')
        ? 'member'
        : document.querySelector(
              'a[href^="/login"], a[href*="threads.com/login"], a[href*="threads.net/login"]',
            )
          ? 'anonymous'
          : 'unknown';
    const none = { handle: null, stableId: null, own: null, viewer } as const;
    if (page !== 'profile' || !handle) return { page: 'other', health: 'ok', ...none };
    yield;
    const user = yield* findUser(view, handle);
    const titles = [readMeta(view).get('og:title'), document.title];
    const isTitled = titles.some((title) => splitTitle(title)?.handle.toLowerCase() === handle.toLowerCase());
    const heading = findHeading(view, handle);
    if (!user && !isTitled && !heading) {
      return { page, health: showsText(view) ? 'layout-changed' : 'not-loaded', ...none, handle };
    }
    const region =
      heading?.closest('[role="region"], [role="main"], main') ??
      document.querySelector('main, [role="main"]');
    return {
      page,
      health: 'ok',
      handle: asText(get(user, 'username')) ?? handle,
      stableId: asText(get(user, 'pk')) ?? asText(get(user, 'id')),
      own: decideOwn(
        viewer,
        region && findControl(region, editLabels, 40) ? true : null,
        nav ? nav.toLowerCase() === handle.toLowerCase() : null,
      ),
      viewer,
    };
  },

  *read(view, { handle: found }) {
    const handle = found ?? '';
    const user = yield* findUser(view, handle);
    const heading = findHeading(view, handle);
    const meta = readMeta(view);
    const titled = [
      ['og:title', meta.get('og:title')],
      ['title', view.document.title],
    ] as const;
    const title = titled.find(([, text]) => splitTitle(text)?.handle.toLowerCase() === handle.toLowerCase());
    const preview = title?.[0] === 'og:title' ? meta : null;
    // `5.5M Followers • 145 Threads • Bio. See the latest … with @robin.`: what is not a count is the bio.
    const parts = (preview?.get('og:description') ?? '').split(' • ');
    const followers = readCounts(parts[0], 1)[0];
    yield sight(
      'name',
      [readText(heading), 'role:heading'],
      [asText(get(user, 'full_name')), 'embedded:user.full_name'],
      [splitTitle(title?.[1])?.name, `meta:${title?.[0]}`],
    );
    yield {
      field: 'handle',
      value: handle,
      cue: user ? 'embedded:user.username' : `meta:${title?.[0] ?? 'url'}`,
    };
    const picture = asText(get(user, 'profile_pic_url')) ?? preview?.get('og:image');
    yield sight('photo', [
      picture && !anonymousPicture.test(picture) ? 'yes' : null,
      'embedded:user.profile_pic_url',
    ]);
    yield sight('verified', [get(user, 'is_verified') === true ? 'yes' : null, 'embedded:user.is_verified']);
    const said = parts.filter((part, at) => at > 0 && !/^\p{Nd}[^ ]* \S+$/u.test(part)).join(' • ');
    // Only the end is searched, so that a long text cannot make the search slow.
    const end = new RegExp(`\\s*[^.!?\\n]*@${handle.replaceAll('.', '\\.')}[.。]?\\s*$`, 'i');
    const own = said.slice(0, -200) + said.slice(-200).replace(end, '');
    yield sight('bio', [readBio(user), 'embedded:user.biography'], [own, 'meta:og:description']);
    const links = asList(get(user, 'bio_links')).map((link) => asText(get(link, 'url')));
    yield sight('website', [links[0], 'embedded:user.bio_links']);
    for (const link of links.slice(1, 20)) yield sight('linked-accounts', [link, 'embedded:user.bio_links']);
    // One Instagram account stands behind every Threads account that links to it.
    const instagram =
      heading?.parentElement?.parentElement?.parentElement?.querySelector('a[href*="instagram.com/"]');
    yield sight('linked-accounts', [
      instagram?.getAttribute('href')?.replace(/\?.*$/, ''),
      'attribute:href=instagram.com',
    ]);
    const count = view.document.querySelector(`a[href$="/@${handle}/followers" i]`);
    yield sight(
      'followers',
      [readCount(count), 'attribute:href=/followers'],
      [followers, 'meta:og:description'],
      [asText(get(user, 'follower_count')), 'embedded:user.follower_count'],
    );
    const looked: FieldId[] = ['name', 'handle'];
    if (user) looked.push('photo', 'verified', 'bio', 'website', 'followers');
    else if (preview?.has('og:description')) looked.push('bio', 'followers');
    return { health: 'ok', looked };
  },
});
