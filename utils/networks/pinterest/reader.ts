import { readCount } from '../../dom/count';
import { findEmbedded, isUser } from '../../dom/embedded';
import { findData, findMeta, findPresence, findText } from '../../dom/found';
import {
  decideOwn,
  decideViewer,
  identifyNothing,
  identifyOther,
  sameHandle,
  splitPath,
} from '../../dom/identity';
import { asText, get, type Json } from '../../dom/json';
import { readMeta } from '../../dom/meta';
import { findSubject } from '../../dom/profile-page';
import { type Found, sight } from '../../dom/sight';
import { readText } from '../../dom/text';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';

// Cues: shared/platforms/pinterest.json (socid-extractor, 2026-05); `data-test-id`s: public scrapers and extensions found by search, 2023-26.
const fields = [
  'name',
  'handle',
  'photo',
  'verified',
  'bio',
  'location',
  'website',
  'followers',
  'following',
] as const satisfies readonly FieldId[];
const reserved =
  /^(pin|search|ideas|today|settings|login|logout|signup|business|categories|topics|explore|homefeed|about|policy|resource|email|notifications|news_hub|following|password|oauth|discover|videos?|shopping|convert-business|pin-builder|pin-creation-tool|edit|create|account|invited|reset|secure|v3|join|me|_)$/i;
// Country sites that public link lists and extractors name (found by search, 2026-11); people are sent to theirs.
const countries = 'com at ca ch cl co.kr co.uk com.au com.mx de dk es fr ie it jp nl nz ph pt se'.split(' ');
const tabs = /^(_saved|_created|_pins|_boards|_profile|_shop|saved|created|pins|boards)?$/;
const testId = (...ids: string[]) => ids.map((id) => `[data-test-id="${id}"]`);
const signIn = testId('simple-login-button', 'login-button', 'simple-signup-button', 'unauth-header').join();

function findUser(view: View, handle: string): Generator<undefined, Json> {
  return findEmbedded(
    view,
    ['"full_name"', '"follower_count"'],
    isUser(handle, 'full_name', 'follower_count'),
  );
}

/** `Robin Example (robin_example) - Profile | Pinterest`; the words behind it differ by language. */
function findTitle(view: View, handle: string | null): Found {
  for (const [text, cue] of [
    findMeta(view, 'og:title', 'twitter:title'),
    [view.document.title, 'meta:title'] as Found,
  ]) {
    const parts = /^(.*?)\s*\(@?([\w]+)\)/.exec(text ?? '');
    if (parts && sameHandle(parts[2], handle)) return [parts[1], cue];
  }
  return [null, ''];
}

/** The rendered header, once it shows the handle. */
function findHeader(view: View, handle: string | null): ParentNode | null {
  const { document } = view;
  const name = document.querySelector(testId('profile-name').join());
  const header = name?.closest(testId('profile-header').join()) ?? document;
  const username = document.querySelector(testId('profile-username').join());
  if (!name) return null;
  const words = readText(username ?? (header === document ? null : (header as Element)))
    .slice(0, 2_000)
    .split(' ');
  return words.some((word) => sameHandle(word, handle)) ? header : null;
}

/** The signed-in viewer's handle, as the header links it. */
function findSelf(view: View): string | null {
  const [mark] = testId('header-profile');
  const link = view.document.querySelector(`${mark} a[href], a${mark}`);
  return /^\/(\w+)\/?$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
}

export const network = defineNetwork({
  id: 'pinterest',
  name: 'Pinterest',
  access: 'required',
  hosts: countries.map((ending) => `*://*.pinterest.${ending}/*`),
  fields: { profile: fields },
  locate(url) {
    const [handle = '', tab = '', more] = splitPath(url);
    const isProfile =
      // Country editions are two letters; help, developers, business … are not the network.
      /^(www\.|[a-z]{2}\.)?pinterest\.[a-z.]+$/.test(url.hostname) &&
      /^\w{3,30}$/.test(handle) &&
      !reserved.test(handle) &&
      tabs.test(tab) &&
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
    if (page !== 'profile') return identifyOther();
    const { document } = view;
    const self = findSelf(view);
    const viewer = decideViewer(self, document.querySelector(signIn));
    yield;
    const user = yield* findUser(view, handle ?? '');
    const header = findHeader(view, handle);
    const [title, cue] = findTitle(view, handle);
    const isNamed = title || cue || sameHandle(readMeta(view).get('profile:username'), handle);
    const subject = user || isNamed ? null : yield* findSubject(view, handle ?? '');
    if (!user && !header && !isNamed && !subject) return identifyNothing(view, handle, viewer);
    const control = (...selectors: string[]) => header?.querySelector(selectors.join()) ?? null;
    return {
      page,
      health: 'ok',
      handle: asText(get(user, 'username')) ?? handle,
      stableId: asText(get(user, 'id')),
      own: decideOwn(
        viewer,
        control('a[href^="/settings/"]', ...testId('edit-profile-button')) ? true : null,
        control(...testId('follow-button', 'user-follow-button', 'profile-follow-button')) ? false : null,
        sameHandle(self, handle),
      ),
      viewer,
    };
  },

  *read(view, { handle }) {
    const user = yield* findUser(view, handle ?? '');
    const header = findHeader(view, handle);
    const subject = yield* findSubject(view, handle ?? '');
    const shown = (...ids: string[]) => findText(header, ...testId(...ids));
    const data = (...path: string[]) => findData(user, 'embedded:user', ...path);
    const linked = (key: string) => findData(subject?.person ?? null, 'json-ld:ProfilePage.mainEntity', key);
    yield sight('name', shown('profile-name'), data('full_name'), linked('name'), findTitle(view, handle));
    yield sight('handle', data('username'), [handle, 'url']);
    const picture =
      asText(get(user, 'image_xlarge_url')) ??
      asText(get(user, 'image_large_url')) ??
      findMeta(view, 'og:image')[0];
    yield sight(
      'photo',
      findPresence(picture ? !/\/default_\d|\/user\/default/.test(picture) : false, 'embedded:user.image'),
    );
    const identity = get(user, 'verified_identity', 'verified') ?? get(user, 'is_verified_merchant');
    yield sight('verified', findPresence(identity === true, 'embedded:user.verified_identity'));
    yield;
    yield sight(
      'bio',
      shown('main-user-description-text', 'profile-description'),
      data('about'),
      linked('description'),
    );
    yield sight('location', data('location'));
    yield sight('website', shown('profile-website', 'user-website'), data('website_url'), data('domain_url'));
    for (const [field, key] of [
      ['followers', 'follower_count'],
      ['following', 'following_count'],
    ] as const) {
      const ids = testId(`profile-${field}-count`, `profile-${field}-link`);
      yield sight(
        field,
        [readCount(header?.querySelector(ids.join())), ids[0]!.replace(/[[\]"]/g, '')],
        data(key),
        findMeta(view, `pinterestapp:${field}`),
      );
    }
    if (user) return { health: 'ok', looked: [...fields] };
    const looked = header
      ? fields.filter((field) => !/^(verified|location|photo)$/.test(field))
      : (['name', 'handle'] as const);
    return { health: 'ok', looked: [...looked] };
  },
});
