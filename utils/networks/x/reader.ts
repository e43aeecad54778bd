import { readCount } from '../../dom/count';
import { findAll } from '../../dom/find-all';
import { decideOwn } from '../../dom/identity';
import { asList, asText, get } from '../../dom/json';
import { readMeta } from '../../dom/meta';
import { findSubject, readActionCount } from '../../dom/profile-page';
import { type Found, showsText, sight } from '../../dom/sight';
import { firstText, readText } from '../../dom/text';
import { splitTitle, type TitledAccount } from '../../dom/title';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';
import { readLegacy } from './legacy';

// Cues: /work/shared/data/README.md (test ids, ProfilePage) and public extensions and scrapers found by search, seen 2026-11.
const reserved =
  /^(home|explore|search|notifications|messages|settings|i|login|logout|signup|hashtag|compose|jobs|tos|privacy|about|share|intent|who_to_follow|account|oauth|download|lists|bookmarks|communities|premium_sign_up|status|search-advanced|personalization)$/i;
const subPages =
  /^(with_replies|media|likes|highlights|articles|about|photo|header_photo|followers|verified_followers|following|superfollows|affiliates)?$/;

const primary = '[data-testid="primaryColumn"]';
const nameBlock = '[data-testid="UserName"]';
const loggedOut =
  '[data-testid="loginButton"], [data-testid="signupButton"], [data-testid="login"], [data-testid="signup"], [data-testid="BottomBar"] a[href^="/login"]';
const loggedIn = '[data-testid="AppTabBar_Profile_Link"], [data-testid="SideNav_AccountSwitcher_Button"]';
const fields = [
  'name',
  'handle',
  'photo',
  'verified',
  'bio',
  'birthday',
  'location',
  'website',
  'joined',
  'followers',
  'following',
  'connections',
] as const satisfies readonly FieldId[];

/** The profile's header: the block around the name that also links to who is followed. The feed, which grows, stands outside. */
function findHeader(view: View): Element | null {
  const column = view.document.querySelector(primary);
  let at = column?.querySelector(nameBlock) ?? null;
  for (let level = 0; at && at !== column && level < 8; level++, at = at.parentElement) {
    if (at.querySelector('a[href$="/following"]')) return at.parentElement;
  }
  return column;
}

/** What the tab's or the preview's title says, where it is about this handle. */
function readTitle(view: View, handle: string): (TitledAccount & { cue: string }) | null {
  const meta = readMeta(view);
  for (const cue of ['og:title', 'twitter:title', 'title']) {
    const found = splitTitle(cue === 'title' ? (meta.get(cue) ?? view.document.title) : meta.get(cue));
    if (found?.handle.toLowerCase() === handle.toLowerCase()) return { ...found, cue: `meta:${cue}` };
  }
  return null;
}

/** The signed-in viewer's handle, as the navigation links it. */
const findSelf = (view: View): string | null =>
  view.document.querySelector('a[data-testid="AppTabBar_Profile_Link"]')?.getAttribute('href')?.slice(1) ||
  null;

export const network = defineNetwork({
  id: 'x',
  name: 'X',
  access: 'required',
  hosts: ['*://*.x.com/*', '*://*.twitter.com/*'],
  fields: { profile: fields },
  locate(url) {
    const [handle = '', sub = '', more] = url.pathname.split('/').slice(1);
    const isProfile =
      /^(www\.|mobile\.)?(x|twitter)\.com$/.test(url.hostname) &&
      /^\w{1,20}$/.test(handle) &&
      !reserved.test(handle) &&
      subPages.test(sub) &&
      !more;
    return isProfile ? { page: 'profile', handle } : { page: 'other', handle: null };
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
    const viewer = document.querySelector(loggedIn)
      ? 'member'
      : document.querySelector(loggedOut)
        ? 'anonymous'
        : 'unknown';
    const none = { handle: null, stableId: null, own: null, viewer } as const;
    if (page !== 'profile' || !handle) return { page: 'other', health: 'ok', ...none };
    yield;
    const header = findHeader(view);
    const block = header?.querySelector(nameBlock);
    yield;
    const shown = new RegExp(`@(${handle})(?!\\w)`, 'i').exec(readText(block))?.[1];
    const subject = yield* findSubject(view, handle);
    const title = readTitle(view, handle);
    const old = block ? null : readLegacy(view, handle);
    if (!shown && !subject && !title && !old) {
      // No such account, or a suspended one.
      if (document.querySelector(`${primary} [data-testid="emptyState"]`)) {
        return { page: 'other', health: 'ok', ...none };
      }
      const health = showsText(view, primary) || showsText(view) ? 'layout-changed' : 'not-loaded';
      return { page, health, ...none, handle };
    }
    yield;
    const follow = findAll(header, '[data-testid="placementTracking"] [data-testid*="follow"]', 50).find(
      (button) => !button.closest('[data-testid="UserCell"], article'),
    );
    const edit = header?.querySelector('[data-testid="editProfileButton"], a[href="/settings/profile"]');
    return {
      page,
      health: 'ok',
      handle:
        shown ??
        asText(get(subject?.person, 'additionalName')) ??
        title?.handle ??
        old?.handle?.[0] ??
        handle,
      stableId:
        asText(get(subject?.person, 'identifier')) ??
        /^(\d+)-(?:un)?follow$/.exec(follow?.getAttribute('data-testid') ?? '')?.[1] ??
        null,
      own: decideOwn(
        viewer,
        edit ? true : null,
        nav ? nav.toLowerCase() === handle.toLowerCase() : null,
        follow ? false : null,
      ),
      viewer,
    };
  },

  *read(view, { handle, viewer }) {
    const header = findHeader(view);
    const block = header?.querySelector(nameBlock);
    yield;
    const subject = yield* findSubject(view, handle ?? '');
    const person = subject?.person ?? null;
    const title = readTitle(view, handle ?? '');
    const meta = readMeta(view);
    const old = block ? null : readLegacy(view, handle ?? '');
    const was = (field: FieldId): Found => old?.[field] ?? [null, ''];
    const at = (id: string) =>
      [
        readText(header?.querySelector(`[data-testid="${id}"]`), { blocks: false }),
        `attribute:data-testid=${id}`,
      ] as const;
    const data = (key: string, ...path: string[]) =>
      [asText(get(person, key, ...path)), `json-ld:ProfilePage.mainEntity.${key}`] as const;

    yield sight(
      'name',
      [
        block && firstText(block, ['[dir] > span > span', '[dir] > span', '[dir]'])?.text,
        'attribute:data-testid=UserName',
      ],
      was('name'),
      data('name'),
      [title?.name, title?.cue ?? ''],
    );
    yield {
      field: 'handle',
      value: handle ?? '',
      cue: block ? 'attribute:data-testid=UserName' : (title?.cue ?? 'url'),
    };
    const picture =
      header
        ?.querySelector(
          `a[href="/${handle}/photo" i] img, [data-testid="UserAvatar-Container-${handle}" i] img`,
        )
        ?.getAttribute('src') ??
      asText(get(person, 'image', 'contentUrl')) ??
      (title ? meta.get('og:image') : null);
    yield sight(
      'photo',
      [picture && /\/profile_images\//.test(picture) ? 'yes' : null, 'attribute:src=profile_images'],
      was('photo'),
    );
    yield sight(
      'verified',
      [
        block?.querySelector('[data-testid="icon-verified"]') ? 'yes' : null,
        'attribute:data-testid=icon-verified',
      ],
      was('verified'),
    );
    const preview = title && !/^The latest (posts|Tweets) from /.test(meta.get('og:description') ?? '');
    yield sight('bio', at('UserDescription'), was('bio'), data('description'), [
      preview ? meta.get('og:description') : null,
      'meta:og:description',
    ]);
    yield sight('birthday', at('UserBirthdate'), was('birthday'));
    yield sight('location', at('UserLocation'), was('location'), data('homeLocation', 'name'));
    const links = asList(get(subject?.page, 'relatedLink')).map(asText);
    yield sight('website', at('UserUrl'), was('website'), [
      links.findLast((link) => !/^https?:\/\/t\.co\//.test(link ?? '')),
      'json-ld:ProfilePage.relatedLink',
    ]);
    yield sight('joined', at('UserJoinDate'), was('joined'), [
      asText(get(subject?.page, 'dateCreated')),
      'json-ld:ProfilePage.dateCreated',
    ]);
    for (const [field, paths, action] of [
      ['following', ['following'], 'SubscribeAction'],
      ['followers', ['verified_followers', 'followers'], 'FollowAction'],
    ] as const) {
      const link =
        header?.querySelector(paths.map((path) => `a[href="/${handle}/${path}" i]`).join()) ?? null;
      yield sight(field, [readCount(link), `attribute:href=/${paths[0]}`], was(field), [
        readActionCount(person, action),
        `json-ld:ProfilePage.mainEntity.${action}`,
      ]);
      // Signed out, the link leads to the log-in page instead of the list.
      if (link && viewer === 'member') {
        yield { field: 'connections', value: field, cue: `attribute:href=/${paths[0]}` };
      }
    }
    // Data and previews always carry these; what else they leave out may still be on the page.
    const looked: FieldId[] =
      block || old
        ? fields.filter((field) => field !== 'connections' || viewer !== 'unknown')
        : person
          ? ['name', 'handle', 'bio', 'joined', 'followers', 'following']
          : ['name', 'handle', ...(meta.has('og:description') ? (['bio'] as const) : [])];
    return { health: 'ok', looked };
  },
});
