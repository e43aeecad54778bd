import { readCount } from '../../dom/count';
import { findData, findMeta, findPresence } from '../../dom/found';
import {
  decideOwn,
  decideViewer,
  identifyNothing,
  identifyOther,
  sameHandle,
  splitPath,
} from '../../dom/identity';
import { asText, get, type Json, readAssignedJson } from '../../dom/json';
import { readMeta } from '../../dom/meta';
import { findSubject } from '../../dom/profile-page';
import { sight } from '../../dom/sight';
import { fold, readText } from '../../dom/text';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';

// Cues: shared/platforms/medium.json (socid-extractor `__APOLLO_STATE__`, 2026-05); profile metadata: https://ogp.me/#type_profile.
const fields = [
  'name',
  'handle',
  'photo',
  'bio',
  'linked-accounts',
  'followers',
  'following',
  'connections',
] as const satisfies readonly FieldId[];
const hostsOfMedium = /^(www|help|about|policy|api|link|miro|glyph|cdn.*|blog|partner|status)$/;
/** The picture of accounts without one. */
const noPicture = /dmbNkD5D-u45r44go_cf0g/;

const readState = (view: View): Json => readAssignedJson(view, '__APOLLO_STATE__');

/** The account in the page's data; authors of the stories listed are in there too, so the handle decides. */
function findUser(view: View, handle: string | null): Json {
  const state = readState(view) ?? {};
  const keys = Object.keys(state as object).filter((key) => key.startsWith('User:'));
  const users = keys.slice(0, 500).map((key) => get(state, key));
  return users.find((user) => sameHandle(asText(get(user, 'username')), handle)) ?? null;
}

/** Whether the metadata is about this account and not about a story of theirs. */
const isSubject = (view: View, handle: string | null) =>
  readMeta(view).get('og:type') === 'profile' && sameHandle(readMeta(view).get('profile:username'), handle);

/** The signed-in viewer's number in the page's data. */
const findSelf = (view: View): string | null =>
  asText(get(readState(view), 'ROOT_QUERY', 'viewer', '__ref'))?.replace('User:', '') ?? null;

export const network = defineNetwork({
  id: 'medium',
  name: 'Medium',
  access: 'optional',
  hosts: ['*://*.medium.com/*'],
  fields: { profile: fields },
  locate(url) {
    const sub = /^([^.]+)\.medium\.com$/.exec(url.hostname)?.[1];
    const own = sub && !hostsOfMedium.test(sub) ? sub : null;
    const parts = splitPath(url);
    const [handle = '', tab = '', more] = own ? [own, ...parts] : parts;
    const isHandle = own !== null || /^@[\w.-]+$/.test(handle);
    if (!isHandle || !/^(about)?$/.test(tab) || more) return { page: 'other', handle: null };
    return { page: 'profile', handle: handle.replace(/^@/, '') };
  },
});

export default defineReader(network, {
  viewer(view) {
    const stableId = findSelf(view);
    const user = get(readState(view), `User:${stableId}`);
    return stableId ? { handle: asText(get(user, 'username')), stableId } : null;
  },

  *identify(view, { page, handle }) {
    if (page !== 'profile') return identifyOther();
    const selfId = findSelf(view);
    yield;
    const { document } = view;
    const viewer = decideViewer(
      selfId ?? document.querySelector('[data-testid="headerNotificationButton"], a[href*="/me/stories"]'),
      !selfId && document.querySelector('a[href*="/m/signin"], [data-testid="headerSignInButton"]'),
    );
    const user = findUser(view, handle);
    const subject = yield* findSubject(view, handle ?? '');
    if (!user && !subject && !isSubject(view, handle)) {
      // A publication may live on a name of its own, too.
      const isOther = view.url.hostname !== 'medium.com' && readMeta(view).has('og:type');
      return isOther ? identifyOther(viewer) : identifyNothing(view, handle, viewer);
    }
    const id = asText(get(user, 'id'));
    return {
      page,
      health: 'ok',
      handle: asText(get(user, 'username')) ?? handle,
      stableId: id,
      own: decideOwn(viewer, selfId && id ? selfId === id : null),
      viewer,
    };
  },

  *read(view, { handle }) {
    const user = findUser(view, handle);
    const subject = yield* findSubject(view, handle ?? '');
    const meta = readMeta(view);
    const preview = isSubject(view, handle) ? meta : null;
    const data = (...path: string[]) => findData(user, 'embedded:User', ...path);
    const titled = preview?.get('og:title')?.replace(/ [–—-] Medium$/, '');
    yield sight(
      'name',
      data('name'),
      findData(subject?.person ?? null, 'json-ld:ProfilePage.mainEntity', 'name'),
      [titled, 'meta:og:title'],
    );
    yield sight('handle', [
      handle && `@${handle}`,
      user ? 'embedded:User.username' : 'meta:profile:username',
    ]);
    const picture = asText(get(user, 'imageId')) ?? preview?.get('og:image');
    yield sight(
      'photo',
      findPresence(
        picture ? !noPicture.test(picture) : null,
        user ? 'embedded:User.imageId' : 'meta:og:image',
      ),
    );
    yield;
    // "Read writing from Robin on Medium. <bio>. Every day, Robin and thousands of other voices …"
    const text = (preview && findMeta(view, 'og:description', 'description')[0]) ?? '';
    const wrapped = /^Read writing from .{1,80}? on Medium\.\s*(.*?)\s*Every day, /.exec(text);
    const plain = /^Read (writing|every story) from /.test(text) ? null : text;
    yield sight('bio', data('bio'), [user ? null : (wrapped?.[1] ?? plain), 'meta:og:description']);
    const twitter = asText(get(user, 'twitterScreenName'));
    yield sight('linked-accounts', [
      twitter && `https://twitter.com/${twitter}`,
      'embedded:User.twitterScreenName',
    ]);
    for (const [field, key] of [
      ['followers', 'followerCount'],
      ['following', 'followingCount'],
    ] as const) {
      // A story in the list may link to its own author's followers: the path has to be this profile's.
      const ends = [`/@${handle}/${field}`, `//${handle}.medium.com/${field}`].map(fold);
      const link = [...view.document.querySelectorAll(`a[href*="/${field}"]`)].slice(0, 20).find((each) =>
        ends.some((end) =>
          fold(each.getAttribute('href') ?? '')
            .split('?')[0]!
            .endsWith(end),
        ),
      );
      const shown = /\p{Nd}/u.test(readText(link)) ? readCount(link) : null;
      yield sight(field, [shown, `attribute:href=/${field}`], data('socialStats', key));
      if (link) yield { field: 'connections', value: field, cue: `attribute:href=/${field}` };
    }
    const looked: FieldId[] = user ? fields.filter((field) => field !== 'connections') : ['name', 'handle'];
    return { health: 'ok', looked };
  },
});
