import { findData, findMeta, findPresence, findText } from '../../dom/found';
import {
  decideOwn,
  decideViewer,
  identifyNothing,
  identifyOther,
  sameHandle,
  splitPath,
} from '../../dom/identity';
import { asText, get, type Json, readScriptJson } from '../../dom/json';
import { readMeta } from '../../dom/meta';
import { findCount } from '../../dom/profile-header';
import { sight } from '../../dom/sight';
import { fold, readText } from '../../dom/text';
import { splitTitle } from '../../dom/title';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';

// Cues: shared/platforms/tiktok.json (socid-extractor, 2026-05), shared/data/README.md, public automation code found by search, 2026.
const fields = [
  'name',
  'handle',
  'photo',
  'verified',
  'bio',
  'website',
  'followers',
  'following',
] as const satisfies readonly FieldId[];

/** Shown in place of an empty bio. */
const noBio = /^(no bio yet|nog geen bio|noch keine bio(grafie)?|(pas|aucune) (encore de )?bio)\b/;
const noPicture = /-va-default|\/1594805258216454/;

const e2e = (...ids: string[]) => ids.map((id) => `[data-e2e="${id}"]`);
const readScope = (view: View): Json =>
  get(readScriptJson(view, '#__UNIVERSAL_DATA_FOR_REHYDRATION__'), '__DEFAULT_SCOPE__');

/** The page's data about this handle: the one loaded first may be about another after navigating in the page. */
function findUser(view: View, handle: string | null): { user: Json; stats: Json; source: string } | null {
  const info = get(readScope(view), 'webapp.user-detail', 'userInfo');
  if (sameHandle(asText(get(info, 'user', 'uniqueId')), handle)) {
    const counts = get(info, 'statsV2') ?? get(info, 'stats');
    return { user: get(info, 'user'), stats: counts, source: 'embedded:user-detail' };
  }
  const first = get(readScriptJson(view, '#__NEXT_DATA__'), 'props', 'pageProps', 'userInfo');
  if (sameHandle(asText(get(first, 'user', 'uniqueId')), handle)) {
    return { user: get(first, 'user'), stats: get(first, 'stats'), source: 'embedded:__NEXT_DATA__' };
  }
  const old = get(readScriptJson(view, '#SIGI_STATE'), 'UserModule');
  const key = Object.keys((get(old, 'users') ?? {}) as object).find((name) => sameHandle(name, handle));
  if (!key) return null;
  return { user: get(old, 'users', key), stats: get(old, 'stats', key), source: 'embedded:SIGI_STATE' };
}

/** The rendered profile header, once it shows this handle. */
function findHeader(view: View, handle: string | null): ParentNode | null {
  const { document } = view;
  const title = document.querySelector(e2e('user-title')[0]!);
  return sameHandle(readText(title), handle) ? (title!.closest(e2e('user-page')[0]!) ?? document) : null;
}

function findTitle(view: View, handle: string | null) {
  const meta = readMeta(view);
  for (const text of [view.document.title, meta.get('og:title'), meta.get('twitter:title')]) {
    const title = splitTitle(text);
    if (title && sameHandle(title.handle, handle)) return title;
  }
  return null;
}

/** The signed-in viewer's handle, by the navigation or the page's data. */
function findSelf(view: View): string | null {
  const link = view.document.querySelector(e2e('nav-profile')[0]!)?.getAttribute('href') ?? '';
  return (
    /\/@([\w.]+)/.exec(link)?.[1] ?? asText(get(readScope(view), 'webapp.app-context', 'user', 'uniqueId'))
  );
}

export const network = defineNetwork({
  id: 'tiktok',
  name: 'TikTok',
  access: 'required',
  hosts: ['*://*.tiktok.com/*'],
  fields: { profile: fields },
  locate(url) {
    const [first = '', more] = splitPath(url);
    const handle = /^@([\w.]{1,40})$/.exec(first)?.[1];
    return handle && !more ? { page: 'profile', handle } : { page: 'other', handle: null };
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
    const find = (...ids: string[]) => document.querySelector(e2e(...ids).join());
    const self = findSelf(view);
    const signedIn = /(?:^|,)login=([01])/.exec(readMeta(view).get('pumbaa-ctx') ?? '')?.[1];
    const viewer = decideViewer(
      self ?? signedIn === '1',
      find('top-login-button', 'nav-login-button') ?? signedIn === '0',
    );
    yield;
    const found = findUser(view, handle);
    const header = findHeader(view, handle);
    if (!found && !header && !findTitle(view, handle)) {
      // A status without a user: there is no such account.
      if (get(readScope(view), 'webapp.user-detail', 'statusCode')) return identifyOther(viewer);
      return identifyNothing(view, handle, viewer);
    }
    const control = (...ids: string[]) => header?.querySelector(e2e(...ids).join()) ?? null;
    return {
      page,
      health: 'ok',
      handle: asText(get(found?.user, 'uniqueId')) ?? handle,
      stableId: asText(get(found?.user, 'id')),
      own: decideOwn(
        viewer,
        control('edit-profile-entrance', 'edit-profile') ? true : null,
        control('follow-button', 'message-button') ? false : null,
        sameHandle(self, handle),
      ),
      viewer,
    };
  },

  *read(view, { handle }) {
    const found = findUser(view, handle);
    const header = findHeader(view, handle);
    const title = findTitle(view, handle);
    const { user = null, stats = null, source = '' } = found ?? {};
    const data = (...path: string[]) => findData(user, source, ...path);
    const shown = (...ids: string[]) => findText(header, ...e2e(...ids));
    yield sight('name', shown('user-subtitle'), data('nickname'), [title?.name, 'meta:title']);
    yield sight('handle', shown('user-title'), data('uniqueId'), [title?.handle, 'meta:title']);
    yield;
    const picture =
      header?.querySelector(`${e2e('user-avatar')[0]} img`)?.getAttribute('src') ??
      asText(get(user, 'avatarLarger')) ??
      (title ? findMeta(view, 'og:image')[0] : null);
    yield sight('photo', findPresence(picture ? !noPicture.test(picture) : false, 'attribute:src'));
    yield sight('verified', findPresence(get(user, 'verified') === true, `${source}.verified`));
    const bio = shown('user-bio');
    const isEmpty = user ? !asText(get(user, 'signature')) : noBio.test(fold(bio[0] ?? ''));
    // `Robin (@robin) on TikTok | 1.2M Likes. 34.5K Followers. Bio.Watch the latest video from Robin (@robin).`
    const about = title ? (findMeta(view, 'description', 'og:description')[0] ?? '') : '';
    const written = /\bFollowers\. (.*?)\s*Watch the latest video/.exec(about)?.[1];
    if (!isEmpty) yield sight('bio', bio, data('signature'), [written, 'meta:description']);
    yield sight('website', shown('user-link'), data('bioLink', 'link'));
    yield sight('followers', shown('followers-count'), findData(stats, source, 'followerCount'), [
      findCount('followers', about),
      'meta:description',
    ]);
    yield sight('following', shown('following-count'), findData(stats, source, 'followingCount'), [
      findCount('following', about),
      'meta:description',
    ]);
    if (found) return { health: 'ok', looked: [...fields] };
    const looked = header ? fields.filter((field) => field !== 'verified') : (['name', 'handle'] as const);
    return { health: 'ok', looked: [...looked] };
  },
});
