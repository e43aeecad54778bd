import { readCount } from '../../dom/count';
import { findData, findMeta, findPresence, findText, sightEach } from '../../dom/found';
import {
  decideOwn,
  decideViewer,
  identifyNothing,
  identifyOther,
  sameHandle,
  splitPath,
} from '../../dom/identity';
import { asText, get, type Json, readAssignedJson } from '../../dom/json';
import { findSubject } from '../../dom/profile-page';
import { type Found, sight } from '../../dom/sight';
import { readText } from '../../dom/text';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';

// Cues: shared/platforms/reddit.json (socid-extractor, 2026-05); public extensions and scrapers found by search, 2025-26; old.reddit.com: reddit-archive/reddit templates.
const fields = [
  'name',
  'handle',
  'photo',
  'bio',
  'linked-accounts',
  'joined',
  'followers',
] as const satisfies readonly FieldId[];
const tabs =
  /^(overview|submitted|posts|comments|about|gilded|saved|hidden|upvoted|downvoted|history|awards)?$/;
const region = 'shreddit-profile-header, [data-testid="profile-main"], .titlebox';
const side =
  'shreddit-profile-header, [data-testid="profile-main"], [data-testid="profile-sidebar"], aside, .titlebox';
/** A picture the person uploaded; drawn avatars and defaults are no photo. */
const isPhoto = (url: string | null | undefined) => /\/profileIcon_(?!snoo)/.test(url ?? '');

/** `Robin (u/robin_example)`, `u/robin_example - Reddit`, `overview for robin_example`. */
function findTitle(view: View, handle: string | null): { name: string | null; cue: string } | null {
  for (const [text, cue] of [findMeta(view, 'og:title'), [view.document.title, 'meta:title'] as Found]) {
    const named = /^(.*?)\s*\(u\/([\w-]+)\)/.exec(text ?? '');
    const bare = /^(?:u\/([\w-]+)\b|overview for ([\w-]+)$)/.exec(text ?? '');
    const found = named?.[2] ?? bare?.[1] ?? bare?.[2];
    if (!sameHandle(found, handle)) continue;
    return { name: named && !sameHandle(named[1], handle) ? (named[1] ?? null) : null, cue };
  }
  return null;
}

/** The header that shows `u/handle`, or on the old site the box with the handle as its heading. */
function findHeader(view: View, handle: string | null): Element | null {
  for (const element of [...view.document.querySelectorAll(region)].slice(0, 10)) {
    const words = `${readText(element.querySelector('h1'))} ${readText(element)}`.slice(0, 2_000).split(' ');
    if (words.some((word) => sameHandle(word.replace(/^\/?u\//, ''), handle))) return element;
  }
  return null;
}

/** The account in the data of the site as it was from 2018 to 2023. */
function findModel(view: View, handle: string | null): Json {
  const models = get(readAssignedJson(view, '___r'), 'users', 'models') ?? {};
  return Object.values(models).find((model) => sameHandle(asText(get(model, 'username')), handle)) ?? null;
}

/** The signed-in viewer's handle, as the header shows it. */
function findSelf(view: View): string | null {
  const nav = view.document.querySelector(
    'rs-current-user[display-name], #header .user > a[href*="/user/"], faceplate-tracker[noun="profile"] a[href^="/user/"]',
  );
  const link = /\/user\/([\w-]+)/.exec(nav?.getAttribute('href') ?? '')?.[1];
  return nav?.getAttribute('display-name') ?? link ?? null;
}

export const network = defineNetwork({
  id: 'reddit',
  name: 'Reddit',
  access: 'required',
  hosts: ['*://*.reddit.com/*'],
  fields: { profile: fields },
  locate(url) {
    const [kind = '', handle = '', tab = '', more] = splitPath(url);
    const isProfile =
      /^u(ser)?$/.test(kind) && /^[\w-]{3,20}$/.test(handle) && handle !== 'me' && tabs.test(tab) && !more;
    return isProfile ? { page: 'profile', handle } : { page: 'other', handle: null };
  },
});

export default defineReader(network, {
  viewer(view) {
    const handle = findSelf(view);
    return handle ? { handle, stableId: null } : null;
  },

  *identify(view, { page, handle }) {
    if (page !== 'profile') return identifyOther();
    const { document } = view;
    const self = findSelf(view);
    const viewer = decideViewer(
      self ?? document.querySelector('#expand-user-drawer-button, body.loggedin'),
      document.querySelector('#login-button, [data-testid="login-button"], #header .user a.login-required'),
    );
    yield;
    const header = findHeader(view, handle);
    const model = findModel(view, handle);
    const subject = yield* findSubject(view, handle ?? '');
    if (!header && !model && !subject && !findTitle(view, handle))
      return identifyNothing(view, handle, viewer);
    const edit = [...document.querySelectorAll(side)].some((each) =>
      each.querySelector('a[href$="/settings/profile"], a[href$="/settings/profile/"]'),
    );
    return {
      page,
      health: 'ok',
      handle: asText(get(model, 'username')) ?? handle,
      stableId: asText(get(model, 'id')),
      own: decideOwn(
        viewer,
        edit ? true : null,
        header?.querySelector('follow-button, [data-testid="follow-button"]') ? false : null,
        sameHandle(self, handle),
      ),
      viewer,
    };
  },

  *read(view, { handle }) {
    const header = findHeader(view, handle);
    const model = findModel(view, handle);
    const subject = yield* findSubject(view, handle ?? '');
    const title = findTitle(view, handle);
    const { document } = view;
    const isOld = header?.matches('.titlebox') ?? false;
    const person = subject?.person;
    const data = (key: string): Found => [asText(get(person, key)), `json-ld:ProfilePage.mainEntity.${key}`];
    const heading = isOld ? ([null, ''] as Found) : findText(header, 'h1', 'h2');
    // Without a display name the handle stands in its place.
    const names = [
      heading,
      findData(model, 'embedded:users', 'displayName'),
      data('name'),
      [title?.name, title?.cue ?? ''] as Found,
    ];
    yield sight('name', ...names.filter(([name]) => name && !sameHandle(name.replace(/^u\//, ''), handle)));
    yield sight('handle', [handle, header ? 'role:heading' : 'meta:title']);
    yield;
    const pictures = [
      ...[...(header?.querySelectorAll('img') ?? [])].slice(0, 10).map((image) => image.getAttribute('src')),
      asText(get(model, 'accountIcon')),
      asText(get(person, 'image')),
    ];
    yield sight('photo', findPresence(pictures.some(isPhoto), 'attribute:src=profileIcon'));
    // The sidebar is about the profile's owner; the handle was checked in the header beside it.
    const about = header ? document : null;
    yield sight(
      'bio',
      findText(about, '[data-testid="profile-description"]', '[id="profile--id-card--profile-description"]'),
      data('description'),
    );
    const born = about?.querySelector(
      'time[data-testid="cake-day"], [data-testid="cake-day"] time, .titlebox .age time',
    );
    yield sight(
      'joined',
      findText(
        about,
        '[data-testid="cake-day"]',
        '#profile--id-card--highlight-tooltip--cakeday',
        '.titlebox .age',
      ),
      [born?.getAttribute('datetime'), 'attribute:datetime'],
      [asText(get(subject?.page, 'dateCreated')), 'json-ld:ProfilePage.dateCreated'],
    );
    yield sight('followers', [
      readCount(header?.querySelector('a[href$="/followers"]')),
      'attribute:href=/followers',
    ]);
    const links = [
      ...(about?.querySelectorAll(
        'a[data-testid="profile-social-link"], faceplate-tracker[noun="social_link"] a[href]',
      ) ?? []),
    ];
    yield* sightEach(
      'linked-accounts',
      links
        .slice(0, 10)
        .map((link) => [link.getAttribute('href'), 'attribute:data-testid=profile-social-link']),
    );
    if (!header) return { health: 'ok', looked: ['name', 'handle'] };
    const looked: FieldId[] = isOld ? ['handle', 'joined'] : fields.filter((field) => field !== 'followers');
    return { health: 'ok', looked };
  },
});
