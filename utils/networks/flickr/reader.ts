import { readCount } from '../../dom/count';
import { findPresence, findText } from '../../dom/found';
import {
  decideOwn,
  decideViewer,
  identifyNothing,
  identifyOther,
  sameHandle,
  splitPath,
} from '../../dom/identity';
import { asList, asText, get, type Json, readAssignedJson } from '../../dom/json';
import { readMeta } from '../../dom/meta';
import { type Found, sight } from '../../dom/sight';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';

// Cues: shared/platforms/flickr.json (socid-extractor `modelExport`, 2026-05); the models' nesting: public crawlers found by search, 2025-26.
const fields = [
  'name',
  'handle',
  'photo',
  'bio',
  'location',
  'website',
  'joined',
  'followers',
  'following',
] as const satisfies readonly FieldId[];
const reserved = /^(me|tags|search|upload|organize|friends|contacts|commons|recent|explore)$/i;
const header = '.coverphoto-content, .coverphoto-view';

/** A model, or what it wraps: newer exports put the values under `data`. */
const open = (model: Json): Json => get(model, 'data') ?? model;

function listModels(view: View, name: string): Json[] {
  return asList(get(readAssignedJson(view, 'modelExport'), 'main', name))
    .slice(0, 100)
    .map(open);
}

/** Flickr writes text in its data percent-encoded, and longer texts with markup. */
function decode(text: string | null): string | null {
  try {
    return text && decodeURIComponent(text).replace(/<[^>]{0,500}>/g, ' ');
  } catch {
    return text;
  }
}

/** The account of this path; contacts, commenters and the viewer have models too. */
function findOwner(view: View, handle: string | null): Json {
  const owners = listModels(view, 'photostream-models').map((model) => open(get(model, 'owner')));
  return (
    [...owners, ...listModels(view, 'person-models')].find((person) =>
      ['pathAlias', 'id', 'nsid'].some((key) => sameHandle(decode(asText(get(person, key))), handle)),
    ) ?? null
  );
}

/** The address that the metadata names, when it is this profile's. */
function isSubject(view: View, handle: string | null): boolean {
  const url = readMeta(view).get('og:url') ?? '';
  return URL.canParse(url) && sameHandle(splitPath(new URL(url))[1], handle) === true;
}

const findNav = (view: View): Element | null =>
  view.document.querySelector('.gn-avatar a[href], a.gn-avatar[href], [data-track="gnAccount"][href]');

/** The signed-in viewer's alias or number, as the header links it. */
function findSelf(view: View): string | null {
  const linked = /\/(?:photos|people)\/([^/?]+)/.exec(findNav(view)?.getAttribute('href') ?? '')?.[1];
  return linked && !reserved.test(linked) ? linked : null;
}

export const network = defineNetwork({
  id: 'flickr',
  name: 'Flickr',
  access: 'optional',
  hosts: ['*://*.flickr.com/*'],
  fields: { profile: fields },
  locate(url) {
    const [kind = '', handle = '', more] = splitPath(url);
    const isProfile =
      /^(www\.|m\.)?flickr\.com$/.test(url.hostname) &&
      /^(people|photos)$/.test(kind) &&
      /^[\w@.-]{1,64}$/.test(handle) &&
      !reserved.test(handle) &&
      !more;
    return isProfile ? { page: 'profile', handle } : { page: 'other', handle: null };
  },
});

export default defineReader(network, {
  viewer(view) {
    const handle = findSelf(view);
    return handle ? { handle, stableId: /^\d+@N\d+$/.test(handle) ? handle : null } : null;
  },

  *identify(view, { page, handle }) {
    if (page !== 'profile') return identifyOther();
    const { document } = view;
    const self = findSelf(view);
    const viewer = decideViewer(findNav(view), document.querySelector('.gn-signin, [data-track="gnSignin"]'));
    yield;
    const owner = findOwner(view, handle);
    if (!owner && !isSubject(view, handle)) return identifyNothing(view, handle, viewer);
    const id = decode(asText(get(owner, 'nsid')) ?? asText(get(owner, 'id')));
    const region = document.querySelector(header);
    return {
      page,
      health: 'ok',
      handle: decode(asText(get(owner, 'pathAlias'))) ?? handle,
      stableId: id,
      own: decideOwn(
        viewer,
        region?.querySelector('a[href*="/profile_edit"], a[href*="/account/profile"], .edit-coverphoto')
          ? true
          : null,
        region?.querySelector('.follow-button, button.follow') ? false : null,
        self ? sameHandle(self, handle) || sameHandle(self, id) : null,
      ),
      viewer,
    };
  },

  *read(view, { handle }) {
    const owner = findOwner(view, handle);
    yield;
    // The models beside the owner's carry no handle; on a page of the owner's the first is theirs.
    const [profile = null] = owner ? listModels(view, 'person-profile-models') : [];
    const [about = null] = owner ? listModels(view, 'person-public-profile-models') : [];
    const [counts = null] = owner ? listModels(view, 'person-contacts-count-models') : [];
    const data = (model: Json, name: string, key: string): Found => [
      decode(asText(get(model, key))),
      `embedded:${name}.${key}`,
    ];
    const region = view.document.querySelector(header);
    const isPreview = readMeta(view).get('og:type') === 'profile' && isSubject(view, handle);
    yield sight(
      'name',
      findText(region, 'h1'),
      data(owner, 'owner', 'realname'),
      data(owner, 'owner', 'username'),
      [isPreview ? readMeta(view).get('og:title') : null, 'meta:og:title'],
    );
    yield sight('handle', [handle, owner ? 'embedded:owner.pathAlias' : 'url']);
    const icons = open(get(owner, 'buddyicon'));
    const icon = ['retina', 'large', 'medium', 'default'].map((key) => asText(get(icons, key))).find(Boolean);
    yield sight(
      'photo',
      findPresence(icon ? !/\/buddyicon\.gif/.test(icon) : false, 'embedded:owner.buddyicon'),
      findPresence(isPreview && /buddyicons/.test(readMeta(view).get('og:image') ?? ''), 'meta:og:image'),
    );
    yield;
    const bio = data(about, 'public-profile', 'profileDescriptionExpanded');
    yield sight('bio', bio, data(about, 'public-profile', 'profileDescription'));
    const place = ['city', 'country'].map((key) => decode(asText(get(about, key)))).filter(Boolean);
    yield sight('location', data(profile, 'profile', 'location'), [
      place.join(', '),
      'embedded:public-profile.city',
    ]);
    yield sight('website', data(about, 'public-profile', 'website'));
    const made = Number(asText(get(owner, 'dateCreated')));
    const year = made > 0 && made < 1e11 ? String(new Date(made * 1_000).getUTCFullYear()) : null;
    yield sight('joined', [year, 'embedded:owner.dateCreated']);
    const shown = (field: string): Found => [
      readCount(region?.querySelector(`.${field}`)),
      `selector:.${field}`,
    ];
    yield sight('followers', shown('followers'), data(counts, 'contacts-count', 'followerCount'));
    yield sight('following', shown('following'), data(counts, 'contacts-count', 'followingCount'));
    if (!owner) return { health: 'ok', looked: ['handle'] };
    const looked = fields.filter((field) => about || !/^(bio|website)$/.test(field));
    return { health: 'ok', looked };
  },
});
