import { readCount, readCounts } from '../../dom/count';
import { findEmbedded, isUser, matchInScripts } from '../../dom/embedded';
import { findAll } from '../../dom/find-all';
import { decideOwn } from '../../dom/identity';
import { asList, asText, get, type Json, readAssignedJson } from '../../dom/json';
import { readMeta } from '../../dom/meta';
import { findPerson, readActionCount } from '../../dom/profile-page';
import { type Found, showsText, sight } from '../../dom/sight';
import { firstText, fold, readText } from '../../dom/text';
import { splitTitle } from '../../dom/title';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';

// Cues: /work/shared/platforms/instagram.json (profile_extractors, urls) and public scrapers found by search, seen 2026-11.
const reserved =
  /^(p|reels?|tv|stories|explore|accounts|direct|about|legal|developer|web|api|graphql|challenge|emails|press|directory|topics|your_activity|create|ar|oauth|archive|locations|tags|nametag|session|privacy|terms|lite|download|blog|help|qr|popular|_[nu])$/i;
const subPages = /^(reels|tagged|saved|feed|channel|followers|following|guides|)$/;
const signIn =
  'a[href*="/accounts/login"], a[href*="/accounts/emailsignup"], form[id="loginForm"], form[id="login_form"]';
/** The file that every account without a picture shows. */
const anonymousPicture = /44884218_345707102882519|\/rsrc\.php\//;

const fields = [
  'name',
  'handle',
  'photo',
  'verified',
  'bio',
  'email',
  'phone',
  'address',
  'website',
  'linked-accounts',
  'followers',
  'following',
  'connections',
] as const satisfies readonly FieldId[];

/** The account in the page's data, first as the pages of 2016-21 carried it. */
function* findUser(view: View, handle: string): Generator<undefined, Json> {
  const old = get(readAssignedJson(view, '_sharedData'), 'entry_data', 'ProfilePage', 0);
  const user = get(old, 'graphql', 'user') ?? get(old, 'user');
  yield;
  if (isUser(handle, 'biography')(user)) return user;
  return yield* findEmbedded(view, ['"biography"', handle.toLowerCase()], isUser(handle, 'biography'));
}

/** The signed-in viewer as the page's own data names them: `member`, their handle when known; null data is `anonymous`. */
function readViewer(view: View): { viewer: 'member' | 'anonymous' | 'unknown'; handle: string | null } {
  return view.once('instagram:viewer', () => {
    const data = matchInScripts(
      view,
      '"PolarisViewer"',
      /^"PolarisViewer",\s*\[\],\s*\{\s*"data":\s*(?:null|\{[^{}]*?"username":\s*"([\w.]+)")/,
    );
    if (data) return { viewer: data[1] ? 'member' : 'anonymous', handle: data[1] ?? null };
    const find = (selector: string) => view.document.querySelector(selector) !== null;
    const viewer = find('a[href^="/direct/inbox"], a[href="/accounts/edit/"]')
      ? 'member'
      : find(signIn)
        ? 'anonymous'
        : 'unknown';
    return { viewer, handle: null };
  });
}

/** The profile's header, once it shows the handle. */
function findHeader(view: View, handle: string): Element | null {
  const header = view.document.querySelector('main header');
  const named = findAll(header, 'h1, h2', 20).some((title) => fold(readText(title)) === fold(handle));
  return named || header?.querySelector(`a[href^="/${handle}/follow" i]`) ? header : null;
}

/** Name and bio stand unlabelled in the sections under the counts: the name first, the bio last. */
function readLines(header: Element | null): string[] {
  const sections = findAll(header, 'section', 20);
  const counts = sections.findLastIndex((section) => section.querySelector('ul, a[href$="/followers/"]'));
  if (counts < 0) return [];
  return sections
    .slice(counts + 1, counts + 4)
    .flatMap((section) => findAll(section, 'span[dir="auto"], h1', 20))
    .filter((line) => !line.closest('a, button') && !line.parentElement?.closest('span[dir="auto"], h1'))
    .map((line) => readText(line))
    .filter(Boolean);
}

export const network = defineNetwork({
  id: 'instagram',
  name: 'Instagram',
  access: 'required',
  hosts: ['*://*.instagram.com/*'],
  fields: { profile: fields },
  locate(url) {
    const [handle = '', sub = '', more] = url.pathname.split('/').slice(1);
    const isProfile =
      /^(www\.|m\.)?instagram\.com$/.test(url.hostname) &&
      /^[\w.]{1,30}$/.test(handle) &&
      !reserved.test(handle) &&
      subPages.test(sub) &&
      !more;
    return isProfile ? { page: 'profile', handle } : { page: 'other', handle: null };
  },
});

export default defineReader(network, {
  viewer(view) {
    const { handle } = readViewer(view);
    return handle ? { handle, stableId: null } : null;
  },

  *identify(view, { page, handle }) {
    const { viewer, handle: self } = readViewer(view);
    const none = { handle: null, stableId: null, own: null, viewer } as const;
    if (page !== 'profile' || !handle) return { page: 'other', health: 'ok', ...none };
    yield;
    const user = yield* findUser(view, handle);
    const header = findHeader(view, handle);
    const meta = readMeta(view);
    const isTitled = [meta.get('og:title'), view.document.title].some(
      (title) => splitTitle(title)?.handle.toLowerCase() === handle.toLowerCase(),
    );
    if (!user && !header && !isTitled) {
      const wall = view.document.querySelector('input[name="username"], input[name="email"]');
      const health = wall ? 'signed-out' : showsText(view, 'main') ? 'layout-changed' : 'not-loaded';
      return { page, health, ...none, handle };
    }
    return {
      page,
      health: 'ok',
      handle: asText(get(user, 'username')) ?? handle,
      stableId: asText(get(user, 'pk')) ?? asText(get(user, 'id')),
      own: decideOwn(
        viewer,
        header?.querySelector('a[href^="/accounts/edit"]') ? true : null,
        self ? self.toLowerCase() === handle.toLowerCase() : null,
      ),
      viewer,
    };
  },

  *read(view, { handle: found, viewer }) {
    const handle = found ?? '';
    const user = yield* findUser(view, handle);
    const header = findHeader(view, handle);
    const meta = readMeta(view);
    const preview =
      splitTitle(meta.get('og:title'))?.handle.toLowerCase() === handle.toLowerCase() ? meta : null;
    const title = preview?.get('og:title') ?? view.document.title;
    const data = (...path: string[]) =>
      [asText(get(user, ...path)), `embedded:user.${path.join('.')}`] as const;
    const lines = readLines(header);
    const person = yield* findPerson(view, handle);
    const said = (key: string): Found => [asText(get(person, key)), `json-ld:Person.${key}`];
    const name = sight(
      'name',
      data('full_name'),
      [splitTitle(title)?.name, preview ? 'meta:og:title' : 'title'],
      said('name'),
      [lines[0], 'role:header'],
    );
    yield name;
    yield {
      field: 'handle',
      value: handle,
      cue: header ? 'role:heading' : user ? 'embedded:user.username' : 'meta:og:title',
    };
    const picture =
      header?.querySelector('img')?.getAttribute('src') ??
      asText(get(user, 'profile_pic_url')) ??
      preview?.get('og:image');
    const isReal =
      picture && !anonymousPicture.test(picture) && get(user, 'has_anonymous_profile_picture') !== true;
    yield sight('photo', [isReal ? 'yes' : null, 'attribute:src']);
    // "Verified" in en, nl, de and fr.
    const badge = findAll(header, 'svg[aria-label]', 50).some((icon) =>
      /v[eé]rifi/i.test(icon.getAttribute('aria-label') ?? ''),
    );
    yield sight(
      'verified',
      [badge ? 'yes' : null, 'role:img'],
      [get(user, 'is_verified') === true ? 'yes' : null, 'embedded:user.is_verified'],
    );
    // `… Robin (@robin) on Instagram: "bio"`, whatever the language and its quotation marks.
    const quoted = /Instagram[^"“„«]{0,20}["“„«]\s*(.+?)\s*["”“»]$/s.exec(
      preview?.get('description') ?? '',
    )?.[1];
    const written = lines.filter((line) => line !== name?.value).at(-1);
    yield sight('bio', data('biography'), [quoted, 'meta:description'], said('description'), [
      written,
      'role:header',
    ]);
    yield sight('email', data('business_email'), data('public_email'));
    yield sight(
      'phone',
      data('business_phone_number'),
      data('public_phone_number'),
      data('contact_phone_number'),
    );
    yield sight('address', data('address_street'));
    const shown = firstText(header ?? view.document.createElement('i'), [
      'a[href*="l.instagram.com/?u="]',
    ])?.text;
    yield sight(
      'website',
      [shown, 'attribute:href=l.instagram.com'],
      data('external_url'),
      data('bio_links', '0', 'url'),
      said('url'),
    );
    for (const link of asList(get(user, 'bio_links')).slice(1, 20)) {
      yield sight('linked-accounts', [asText(get(link, 'url')), 'embedded:user.bio_links']);
    }
    const threads = header
      ?.querySelector('a[href*="threads.com/@"], a[href*="threads.net/@"]')
      ?.getAttribute('href');
    yield sight('linked-accounts', [threads?.replace(/\?.*$/, ''), 'attribute:href=threads.com']);
    const counts = readCounts(preview?.get('og:description') ?? preview?.get('description'));
    for (const [at, field, count, edge] of [
      [0, 'followers', 'follower_count', ['edge_followed_by', 'followed_by']],
      [1, 'following', 'following_count', ['edge_follow', 'follows']],
    ] as const) {
      const link = header?.querySelector(`a[href$="/${field}/"]`) ?? null;
      yield sight(
        field,
        [readCount(link), `attribute:href=/${field}/`],
        [counts[at], 'meta:og:description'],
        data(count),
        ...edge.map((key) => data(key, 'count')),
        [
          at === 0 ? readActionCount(get(person, 'mainEntityofPage'), 'FollowAction') : null,
          'json-ld:FollowAction',
        ],
      );
      // Signed out, the lists cannot be opened.
      if (link && viewer === 'member')
        yield { field: 'connections', value: field, cue: `attribute:href=/${field}/` };
    }
    const looked: FieldId[] = ['name', 'handle'];
    if (user || preview?.has('description')) looked.push('bio');
    if (header || counts.length > 1) looked.push('followers', 'following');
    if (header || user) looked.push('photo', 'verified', 'website');
    if (user) looked.push('email', 'phone', 'address', 'linked-accounts');
    if (header && viewer !== 'unknown') looked.push('connections');
    return { health: 'ok', looked };
  },
});
