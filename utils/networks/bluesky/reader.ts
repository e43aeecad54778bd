import { readCount } from '../../dom/count';
import { findMeta, findPresence, findText } from '../../dom/found';
import {
  decideOwn,
  decideViewer,
  identifyNothing,
  identifyOther,
  sameHandle,
  splitPath,
} from '../../dom/identity';
import { asText, get } from '../../dom/json';
import { findControl } from '../../dom/labels';
import { readMeta } from '../../dom/meta';
import { findSubject } from '../../dom/profile-page';
import { type Found, sight } from '../../dom/sight';
import { fold, readText } from '../../dom/text';
import { splitTitle } from '../../dom/title';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';

// Cues: bluesky-social/social-app (src/screens/Profile/Header, bskyweb/templates/profile.html), seen 2026-11; labels: shared/platforms/labels/bluesky.json, 2026-08.
const fields = [
  'name',
  'handle',
  'photo',
  'bio',
  'joined',
  'followers',
  'following',
  'connections',
] as const satisfies readonly FieldId[];
const signIn = [
  'Sign in',
  'Create account',
  'Aanmelden',
  'Registreren',
  'Einloggen',
  'Account erstellen',
  'Connexion',
  "S'inscrire",
];
const testId = (id: string) => `[data-testid="${id}"]`;
const isPicture = (url: string | null | undefined) => /\/img\/avatar/.test(url ?? '');

/** The handle or `did:` of a profile address, also of the pages below it. */
const actorOf = (link: Element | null | undefined): string | null =>
  /\/profile\/([^/?#]+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;

/**
 * The rendered profile of this actor. The app keeps screens left behind in the document, so the counts' links or the
 * line with the handle must name it.
 */
function findScreen(view: View, actor: string | null): { screen: Element; handle: string | null } | null {
  for (const name of [...view.document.querySelectorAll(testId('profileHeaderDisplayName'))].slice(0, 20)) {
    const screen = name.closest(`${testId('profileScreen')}, ${testId('profileView')}, main`);
    if (!screen || name.closest('[aria-hidden="true"], [style*="display: none"]')) continue;
    const linked = actorOf(screen.querySelector(testId('profileHeaderFollowersButton')));
    let lines: Element | null = name;
    for (let up = 0; up < 4 && lines && !readText(lines).includes('@'); up++) lines = lines.parentElement;
    const written = /@([\w.-]+\.[\w-]+)/.exec(readText(lines).slice(readText(name).length))?.[1] ?? null;
    const handle = linked && !linked.startsWith('did:') ? linked : written;
    if (sameHandle(linked, actor) || sameHandle(handle, actor)) return { screen, handle };
  }
  return null;
}

/** What the server put in the head about this actor; it stays when the person moves on in the app. */
function findHead(
  view: View,
  actor: string | null,
): { handle: string; name: string | null; did: string | null } | null {
  const meta = readMeta(view);
  const title = splitTitle(meta.get('og:title'));
  const did = [
    meta.get('twitter:value1'),
    view.document.querySelector('link[href^="at://did:"]')?.getAttribute('href'),
  ]
    .map((text) => /did:\w+:[\w.:%-]+/.exec(text ?? '')?.[0])
    .find(Boolean);
  const handle = title?.handle ?? meta.get('profile:username') ?? splitTitle(view.document.title)?.handle;
  if (!handle || (!sameHandle(handle, actor) && did !== actor)) return null;
  return { handle, name: title?.name ?? null, did: did ?? null };
}

const listNavs = (view: View) => [...view.document.querySelectorAll('nav')].slice(0, 5);

/** The signed-in viewer's handle or number, as the navigation links it. */
const findSelf = (view: View): string | null =>
  actorOf(
    listNavs(view)
      .flatMap((each) => [...each.querySelectorAll('a[href^="/profile/"]')].slice(0, 40))
      .find((link) => /^\/profile\/[^/]+$/.test(link.getAttribute('href') ?? '')),
  );

export const network = defineNetwork({
  id: 'bluesky',
  name: 'Bluesky',
  access: 'required',
  hosts: ['*://bsky.app/*'],
  fields: { profile: fields },
  locate(url) {
    const [first, actor = '', more] = splitPath(url);
    const isActor = /^did:\w+:[\w.:%-]+$/.test(actor) || /^[\w-]+(\.[\w-]+)+$/.test(actor);
    if (first !== 'profile' || !isActor || more) return { page: 'other', handle: null };
    return { page: 'profile', handle: actor.startsWith('did:') ? null : actor };
  },
});

export default defineReader(network, {
  viewer(view) {
    const self = findSelf(view);
    const isId = self?.startsWith('did:') ?? false;
    return self ? { handle: isId ? null : self, stableId: isId ? self : null } : null;
  },

  *identify(view, { page, handle }) {
    if (page !== 'profile') return identifyOther();
    const actor = splitPath(view.url)[1] ?? null;
    const self = findSelf(view);
    const viewer = decideViewer(
      self ?? view.document.querySelector(testId('composeFAB')),
      listNavs(view).some((each) => findControl(each, signIn)),
    );
    yield;
    const found = findScreen(view, actor);
    const head = findHead(view, actor);
    const subject = yield* findSubject(view, handle ?? head?.handle ?? '');
    if (!found && !head && !subject) {
      // "This account has requested that users sign in to view their profile": a screen without a header.
      const isHidden = viewer === 'anonymous' && view.document.querySelector(testId('profileScreen'));
      return identifyNothing(view, handle, viewer, isHidden ? 'signed-out' : null);
    }
    const control = (...ids: string[]) => found?.screen.querySelector(ids.map(testId).join()) ?? null;
    const known = handle ?? found?.handle ?? head?.handle ?? null;
    const did = actor?.startsWith('did:') ? actor : (head?.did ?? null);
    return {
      page,
      health: 'ok',
      handle: known,
      stableId: did,
      own: decideOwn(
        viewer,
        control('profileHeaderEditProfileButton') ? true : null,
        control('followBtn', 'unfollowBtn', 'unblockBtn') ? false : null,
        sameHandle(self, self?.startsWith('did:') ? did : known),
      ),
      viewer,
    };
  },

  *read(view, { handle }) {
    const actor = splitPath(view.url)[1] ?? null;
    const found = findScreen(view, actor);
    const head = findHead(view, actor);
    const subject = yield* findSubject(view, handle ?? '');
    const person = subject?.person;
    const data = (key: string): Found => [asText(get(person, key)), `json-ld:ProfilePage.mainEntity.${key}`];
    const names: Found[] = [
      findText(found?.screen, testId('profileHeaderDisplayName')),
      data('name'),
      [head?.name, 'meta:og:title'],
    ];
    // Without a name of its own an account shows its handle in that place.
    yield sight(
      'name',
      ...names.filter(([name]) => name && fold(name).replace(/^@/, '') !== fold(handle ?? '')),
    );
    yield sight('handle', [
      handle,
      found ? 'attribute:data-testid=profileHeaderFollowersButton' : 'meta:og:title',
    ]);
    const picture = found?.screen
      .querySelector(`${testId('profileHeaderAviButton')} img`)
      ?.getAttribute('src');
    yield sight(
      'photo',
      findPresence(isPicture(picture), 'attribute:data-testid=profileHeaderAviButton'),
      findPresence(isPicture(asText(get(person, 'image'))), 'json-ld:ProfilePage.mainEntity.image'),
      findPresence(head && isPicture(findMeta(view, 'og:image')[0]), 'meta:og:image'),
    );
    yield sight(
      'bio',
      findText(found?.screen, testId('profileHeaderDescription')),
      data('description'),
      head ? findMeta(view, 'og:description', 'description') : [null, ''],
    );
    yield sight('joined', [asText(get(subject?.page, 'dateCreated')), 'json-ld:ProfilePage.dateCreated']);
    for (const [field, id] of [
      ['followers', 'profileHeaderFollowersButton'],
      ['following', 'profileHeaderFollowsButton'],
    ] as const) {
      const link = found?.screen.querySelector(testId(id)) ?? null;
      const cue = `attribute:data-testid=${id}`;
      yield sight(field, [readCount(link), cue]);
      // Both lists are open to everyone.
      if (link) yield { field: 'connections', value: field, cue };
    }
    if (found) return { health: 'ok', looked: fields.filter((field) => field !== 'joined' || subject) };
    return { health: 'ok', looked: ['name', 'handle', 'bio'] };
  },
});
