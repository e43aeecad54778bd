import { readCount } from '../../dom/count';
import { findMeta, findPresence, findText, sightEach } from '../../dom/found';
import {
  decideOwn,
  decideViewer,
  identifyNothing,
  identifyOther,
  sameHandle,
  splitPath,
} from '../../dom/identity';
import { readMeta } from '../../dom/meta';
import { sight } from '../../dom/sight';
import { readText } from '../../dom/text';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';

// Cues: shared/platforms/github.json (2026-05) and GitHub's public pages as refined-github and hovercard extensions address them, 2025-26.
const fields = [
  'name',
  'handle',
  'photo',
  'bio',
  'email',
  'location',
  'employer',
  'website',
  'linked-accounts',
  'joined',
  'followers',
  'following',
  'connections',
] as const satisfies readonly FieldId[];
/** An organisation has no employer, and follows nobody. */
const ofOrganisation: readonly FieldId[] = fields.filter(
  (field) => field !== 'employer' && field !== 'following',
);
const reserved =
  /^(about|account|admin|advisories|apps|blog|business|codespaces|collections|contact|copilot|customer-stories|dashboard|discussions|education|enterprise|events|explore|features|home|issues|join|login|logout|marketplace|mobile|models|new|notifications|open-source|organizations|orgs|pricing|projects|pulls|readme|repos|resources|search|security|sessions|settings|signup|site|solutions|sponsors|stars|status|support|team|topics|trending|users|watching|why-github)$/i;

/** The card beside a person's repositories, or the head of an organisation's page, once it names the handle. */
function findCard(view: View, handle: string | null): { card: Element; isPerson: boolean } | null {
  const { document } = view;
  const nickname = document.querySelector('.p-nickname, [itemprop="additionalName"]');
  const card = nickname?.closest('.h-card') ?? nickname?.closest('[itemtype$="/Person"]');
  if (card && sameHandle(readText(nickname).split(/[ ·]/)[0], handle)) return { card, isPerson: true };
  const head = document.querySelector('[itemtype$="/Organization"] header, .orghead');
  return head && isSubject(view, handle) ? { card: head, isPerson: false } : null;
}

/** Whether the page's metadata is about this account; the viewer's own login stands elsewhere (`user-login`). */
function isSubject(view: View, handle: string | null): boolean {
  const meta = readMeta(view);
  return ['profile:username', 'octolytics-dimension-user_login'].some((name) =>
    sameHandle(meta.get(name), handle),
  );
}

/** The signed-in viewer's login, which stands in the head of every page. */
const findSelf = (view: View): string | null =>
  readMeta(view).get('user-login') || readMeta(view).get('octolytics-actor-login') || null;

export const network = defineNetwork({
  id: 'github',
  name: 'GitHub',
  access: 'optional',
  hosts: ['*://github.com/*'],
  fields: { profile: fields },
  locate(url) {
    const [handle = '', more] = splitPath(url);
    const isProfile = /^[a-z\d](?:-?[a-z\d]){0,38}$/i.test(handle) && !reserved.test(handle) && !more;
    return isProfile ? { page: 'profile', handle } : { page: 'other', handle: null };
  },
});

export default defineReader(network, {
  viewer(view) {
    const handle = findSelf(view);
    return handle ? { handle, stableId: readMeta(view).get('octolytics-actor-id') ?? null } : null;
  },

  *identify(view, { page, handle }) {
    if (page !== 'profile') return identifyOther();
    const { document } = view;
    const meta = readMeta(view);
    const self = findSelf(view);
    const viewer = decideViewer(
      self ?? document.querySelector('body.logged-in'),
      !self && document.querySelector('body.logged-out, meta[name="user-login"][content=""]'),
    );
    yield;
    const found = findCard(view, handle);
    if (!found && !isSubject(view, handle)) {
      if (/^Page not found\b/.test(document.title)) return identifyOther(viewer);
      return identifyNothing(view, handle, viewer);
    }
    const edit = found?.card.querySelector('.js-profile-editable-edit-button, a[href="/settings/profile"]');
    return {
      page,
      health: 'ok',
      handle: meta.get('profile:username') ?? handle,
      stableId:
        /^(?:user|organization):(\d+)$/.exec(meta.get('hovercard-subject-tag') ?? '')?.[1] ??
        meta.get('octolytics-dimension-user_id') ??
        null,
      own: decideOwn(viewer, edit ? true : null, sameHandle(self, handle)),
      viewer,
    };
  },

  *read(view, { handle }) {
    const { card, isPerson } = findCard(view, handle) ?? { card: null, isPerson: true };
    const meta = readMeta(view);
    const titled = /^([\w-]+) \((.+)\)(?: [·-]|$)/.exec(view.document.title || (meta.get('og:title') ?? ''));
    const prop = (name: string, ...before: string[]) =>
      findText(card, ...before.map((each) => `[itemprop="${name}"] ${each}`), `[itemprop="${name}"]`);
    yield sight('name', findText(card, ...(isPerson ? ['.p-name', '[itemprop="name"]'] : ['h1'])), [
      sameHandle(titled?.[1], handle) ? titled?.[2] : null,
      'meta:title',
    ]);
    yield sight('handle', [handle, card ? 'microformat:p-nickname' : 'meta:profile:username']);
    yield sight(
      'photo',
      findPresence(
        Boolean(card?.querySelector('img.avatar-user, img.avatar, [itemprop="image"]')),
        'selector:img.avatar',
      ),
      findPresence(!card && meta.has('og:image'), 'meta:og:image'),
    );
    yield;
    // The description ends in words of GitHub's own: "robin has 8 repositories available. Follow their code on GitHub."
    const about = /^(.*?)[.\s]*\S+ has \d+ repositor(?:y|ies) available\./.exec(
      findMeta(view, 'og:description')[0] ?? '',
    );
    const bio = findText(card, '.user-profile-bio', '.p-note', '.color-fg-muted > div');
    yield sight('bio', bio, [card ? null : about?.[1], 'meta:og:description']);
    // Signed out, a link to the log-in stands where the address would be.
    const emails = [prop('email', 'a'), findText(card, 'a.email[href^="mailto:"]')];
    yield sight('email', ...emails.filter(([email]) => /\S@\S/.test(email ?? '')));
    yield sight('location', isPerson ? prop('homeLocation', '.p-label') : prop('location'));
    yield* sightEach('employer', [prop('worksFor', '.p-org')]);
    yield sight('website', prop('url', 'a'));
    const links = [
      ...(card?.querySelectorAll('[itemprop="social"] a[href], [itemprop="twitter"] a[href]') ?? []),
    ];
    yield* sightEach(
      'linked-accounts',
      links.map((link) => [link.getAttribute('href'), 'microdata:social']),
    );
    // Only pages until 2016 show it.
    yield sight('joined', findText(card, '.vcard-details time.join-date'));
    for (const field of ['followers', 'following'] as const) {
      const link =
        card?.querySelector(`a[href*="tab=${field}"], a[href$="/${field}"]`) ??
        (isPerson ? view.document.querySelector(`nav a[href$="/${handle}?tab=${field}" i]`) : null);
      if (!link) continue;
      yield sight(field, [readCount(link), `attribute:href=${field}`]);
      // Both lists are open to everyone.
      yield { field: 'connections', value: field, cue: `attribute:href=${field}` };
    }
    if (!card) return { health: 'ok', looked: ['name', 'handle'] };
    // GitHub hides a public address from visitors who are not signed in.
    const hidesEmail = decideViewer(meta.get('user-login'), false) !== 'member';
    const looked = (isPerson ? fields : ofOrganisation).filter(
      (field) => field !== 'joined' && (field !== 'email' || !hidesEmail || !isPerson),
    );
    return { health: 'ok', looked: [...looked] };
  },
});
