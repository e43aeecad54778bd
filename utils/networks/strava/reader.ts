import { readCount } from '../../dom/count';
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
import { type Found, sight } from '../../dom/sight';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';

// Cues: public scrapers of signed-in athlete pages found by search, 2023-26; what signed-out pages embed is not confirmed (low confidence).
const fields = [
  'name',
  'photo',
  'bio',
  'location',
  'followers',
  'following',
  'connections',
] as const satisfies readonly FieldId[];
const headings = ['h1.athlete-name', '.athlete-hero h1', '[data-testid="athlete-name"]'];

const athleteOf = (href: string | null | undefined) =>
  /\/(?:athletes|pros)\/([^/?#]+)/.exec(href ?? '')?.[1] ?? null;

/** The athlete in the data of the newer pages, by number or by the name in the address. */
function findAthlete(view: View, handle: string | null): Json {
  const props = get(readScriptJson(view, '#__NEXT_DATA__'), 'props', 'pageProps');
  return (
    ['athlete', 'athleteProfile', 'profile']
      .map((key) => get(props, key))
      .find((each) =>
        ['id', 'vanity', 'username'].some((key) => sameHandle(asText(get(each, key)), handle)),
      ) ?? null
  );
}

/** Whether the metadata is about this athlete. */
function isSubject(view: View, handle: string | null): boolean {
  const urls = [
    readMeta(view).get('og:url'),
    view.document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
  ];
  return urls.some((url) => sameHandle(athleteOf(url), handle));
}

/** The rendered profile; Strava loads a new document for every athlete, so that it is never another's. */
const findRegion = (view: View): Element | null =>
  view.document.querySelector(headings.join())?.closest('.athlete-hero, .athlete-profile, main, #main') ??
  null;

/** The signed-in viewer's number or name, as the header links it. */
const findSelf = (view: View): string | null =>
  athleteOf(view.document.querySelector('header .user-menu a[href^="/athletes/"]')?.getAttribute('href'));

export const network = defineNetwork({
  id: 'strava',
  name: 'Strava',
  access: 'optional',
  hosts: ['*://*.strava.com/*'],
  fields: { profile: fields },
  locate(url) {
    const [kind = '', handle = '', more] = splitPath(url);
    const isProfile =
      /^(www\.)?strava\.com$/.test(url.hostname) &&
      /^(athletes|pros)$/.test(kind) &&
      /^[\w.-]+$/.test(handle) &&
      handle !== 'search' &&
      !more;
    return isProfile ? { page: 'profile', handle } : { page: 'other', handle: null };
  },
});

export default defineReader(network, {
  viewer(view) {
    const handle = findSelf(view);
    return handle ? { handle, stableId: /^\d+$/.test(handle) ? handle : null } : null;
  },

  *identify(view, { page, handle }) {
    if (page !== 'profile') return identifyOther();
    const { document } = view;
    const self = findSelf(view);
    const viewer = decideViewer(
      self ?? document.querySelector('html.logged-in, body.logged-in'),
      document.querySelector(
        'html.logged-out, body.logged-out, header a[href^="/login"], nav a[href^="/login"]',
      ),
    );
    yield;
    const region = findRegion(view);
    const athlete = findAthlete(view, handle);
    if (!region && !athlete && !isSubject(view, handle)) {
      const isWall =
        viewer !== 'member' && document.querySelector('form[action*="/session"], input[type="password"]');
      return identifyNothing(view, handle, viewer, isWall ? 'signed-out' : null);
    }
    const id = asText(get(athlete, 'id')) ?? (/^\d+$/.test(handle ?? '') ? handle : null);
    return {
      page,
      health: 'ok',
      handle,
      stableId: id,
      own: decideOwn(
        viewer,
        region?.querySelector('a[href^="/settings/profile"]') ? true : null,
        region?.querySelector('.follow-action, [data-follow-athlete]') ? false : null,
        self ? sameHandle(self, handle) || sameHandle(self, id) : null,
      ),
      viewer,
    };
  },

  *read(view, { handle }) {
    const region = findRegion(view);
    const athlete = findAthlete(view, handle);
    const preview = isSubject(view, handle);
    const data = (...path: string[]): Found => findData(athlete, 'embedded:athlete', ...path);
    const whole = ['firstName', 'lastName'].map((key) => asText(get(athlete, key))).filter(Boolean);
    const title = preview ? (findMeta(view, 'og:title')[0] ?? view.document.title) : null;
    const titled = /^(?:Strava [^|]*\| )?([^|]+?)(?: \|.*)?$/.exec(title ?? '')?.[1];
    yield sight(
      'name',
      findText(region, ...headings),
      data('name'),
      [whole.join(' '), 'embedded:athlete.firstName'],
      [titled, 'meta:og:title'],
    );
    const picture =
      region?.querySelector('img.avatar-img, [data-testid="avatar"] img')?.getAttribute('src') ??
      asText(get(athlete, 'profile')) ??
      asText(get(athlete, 'avatarUrl')) ??
      (preview ? findMeta(view, 'og:image')[0] : null);
    yield sight(
      'photo',
      findPresence(picture ? /\/pictures\/athletes\/|graph\.facebook/.test(picture) : false, 'attribute:src'),
    );
    yield;
    yield sight(
      'bio',
      findText(region, '#athlete-description .description-content', '#athlete-description'),
      data('description'),
    );
    const place = ['city', 'state', 'country'].map((key) => asText(get(athlete, key))).filter(Boolean);
    yield sight('location', findText(region, '.location', '[data-testid="location"]'), data('location'), [
      place.join(', '),
      'embedded:athlete.city',
    ]);
    for (const field of ['followers', 'following'] as const) {
      const link = region?.querySelector(`a[href*="type=${field}"]`);
      yield sight(field, [readCount(link), `attribute:href=type=${field}`]);
      if (link) yield { field: 'connections', value: field, cue: `attribute:href=type=${field}` };
    }
    return { health: 'ok', looked: region ? [...fields] : ['name'] };
  },
});
