import { identifyOther } from '../../dom/identity';
import { asText, get } from '../../dom/json';
import { readMeta } from '../../dom/meta';
import { describePerson, personFields, type Value } from '../../dom/person';
import { findCount, findProfileHeader } from '../../dom/profile-header';
import { readActionCount } from '../../dom/profile-page';
import { type Found, showsText, sight } from '../../dom/sight';
import { tidy } from '../../dom/text';
import { splitTitle } from '../../dom/title';
import { resolveUrl, sameAddress } from '../../dom/url';
import type { View } from '../../dom/view';
import type { Sighting } from '../../model/sighting';
import type { FieldId, Viewer } from '../../model/words';
import { defineNetwork, defineReader } from '../define';
import { judgePage } from './judge-page';

// Sources, seen 2026-11: microformats.org (h-card, h-resume, XFN), schema.org, ogp.me, W3C RDFa Lite, WHATWG microdata.
const fields: readonly FieldId[] = [...personFields, 'verified', 'joined', 'followers', 'following'];

/** Signs of a session, by address and by the marks of common software, as labels differ per language. */
const sessionMarks =
  'a:is([href*="logout" i], [href*="log-out" i], [href*="signout" i], [href*="sign_out" i]), form:is([action*="logout" i], [action*="sign_out" i]), #wpadminbar, body.logged-in';
const loginMarks =
  'a:is([href*="login" i], [href*="log-in" i], [href*="signin" i], [href*="sign_in" i], [href*="signup" i]), form[action*="login" i], :is(button, a, form):is([class*="login" i], [id*="login" i], [data-testid*="login" i]), input[type="password"], body.logged-out';
/** Hosts that only their own network reaches. */
const localHost =
  /^(?:\d+\.\d+\.\d+\.\d+|\[.*\]|[^.]+|.*\.(?:local|localhost|internal|intranet|lan|home|corp|test))$/i;

/**
 * Signed out for certain where a log-in is offered, and where somebody's own site knows no log-in at all and so is the
 * same for everybody. A guard that leaves no trace on the page (a network, the browser's own password prompt) cannot
 * be seen; hosts that only a local network knows stay `unknown`.
 */
function readViewer(view: View, isPlatform: boolean): Viewer {
  const { document, url } = view;
  if (document.querySelector(sessionMarks)) return 'member';
  if (!/^https?:$/.test(url.protocol) || localHost.test(url.hostname)) return 'unknown';
  if (document.querySelector(loginMarks)) return 'anonymous';
  return isPlatform ? 'unknown' : 'anonymous';
}

/** Links by which someone says: this is me elsewhere. */
function readMe(view: View): Value[] {
  const bare = (host: string) => host.replace(/^www\./, '');
  return [...view.document.querySelectorAll('a[rel~="me" i][href], link[rel~="me" i][href]')]
    .slice(0, 200)
    .map((link) => ({ text: '', url: resolveUrl(view, link.getAttribute('href')), cue: 'link:rel=me' }))
    .filter(({ url }) => /^https?:/.test(url) && bare(new URL(url).hostname) !== bare(view.url.hostname));
}

/** The ties a page declares (https://gmpg.org/xfn/11), by their own words; of loves the closest. */
function* readTies(view: View): Generator<Sighting> {
  const said = new Set<string>();
  for (const link of [...view.document.querySelectorAll('a[rel]')].slice(0, 3_000)) {
    for (const word of (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/, 20)) said.add(word);
  }
  const love = ['spouse', 'date', 'sweetheart'].find((tie) => said.has(tie));
  if (love) yield { field: 'relationship', value: love, cue: `link:rel=${love}` };
  for (const tie of ['parent', 'child', 'sibling', 'kin']) {
    if (said.has(tie)) yield { field: 'family', value: tie, cue: `link:rel=${tie}` };
  }
}

/** A title without the name of the site behind it: `Robin, Author at Tides`, `Robin on Tides`, `Robin | Tides`. */
function stripSite(title: string, site: string): string {
  const at = site ? title.toLowerCase().lastIndexOf(site.toLowerCase()) : -1;
  const named = at > 0 ? title.slice(0, at) : title;
  const bare =
    at > 0 ? named.replace(/(?:,? author at|\s(?:on|at|op|bij|auf|bei|sur|chez|en))\s$/i, '') : named;
  return tidy(bare.replace(/\s[|•·–—-](?:\s.*)?$/, ''));
}

export const network = defineNetwork({
  id: 'web-page',
  name: 'Web page',
  access: 'optional',
  hosts: [],
  fields: { profile: fields },
  // An address alone does not tell a person's page from any other.
  locate: (url) => ({ page: 'profile', handle: sameAddress(url.href) }),
  recognised: true,
});

export default defineReader(network, {
  recognise(view) {
    const judging = judgePage(view);
    for (;;) {
      const step = judging.next();
      if (step.done) return step.value.kind !== null;
    }
  },

  *identify(view, { handle }) {
    const { kind, isPlatform } = yield* judgePage(view);
    yield;
    const seen = identifyOther(readViewer(view, isPlatform));
    return kind === 'profile' ? { ...seen, page: 'profile', handle } : seen;
  },

  *read(view) {
    const { sources, page, person, isPlatform, isTyped, hasCard } = yield* judgePage(view);
    const header = isPlatform ? findProfileHeader(view) : null;
    const meta = readMeta(view);
    const seen = new Set<FieldId>();
    for (const sighting of describePerson(sources, view.url, readMe(view))) {
      if (sighting) seen.add(sighting.field);
      yield sighting;
    }
    const fill = (field: FieldId, ...found: Found[]) =>
      seen.has(field) ? undefined : sight(field, ...found);
    const given = meta.get('og:title') ?? view.document.title;
    const titled = splitTitle(given);
    const title = titled?.name ?? stripSite(given, meta.get('og:site_name') ?? '');
    const description = isTyped && !showsText(view) ? (meta.get('og:description') ?? '') : '';
    const full = [meta.get('profile:first_name'), meta.get('profile:last_name')].filter(Boolean).join(' ');
    const isNamed = header !== null && (header.followers !== null || given.includes(header.name));
    yield fill(
      'name',
      [isNamed ? header.name : null, 'element:h1'],
      [full, 'meta:profile:first_name'],
      [isPlatform ? title : null, 'meta:og:title'],
    );
    yield fill(
      'handle',
      [meta.get('profile:username')?.replace(/^@/, ''), 'meta:profile:username'],
      [isTyped ? titled?.handle : null, 'meta:og:title'],
    );
    yield fill(
      'photo',
      [header?.photo ? 'yes' : null, 'element:img'],
      [isTyped && meta.has('og:image') ? 'yes' : null, 'meta:og:image'],
    );
    yield fill(
      'bio',
      [header?.bio, 'element:header'],
      [findCount('followers', description) ? null : description, 'meta:og:description'],
    );
    yield sight('verified', [header?.verified ? 'yes' : null, 'role:verified']);
    yield sight('joined', [asText(get(page, 'dateCreated')), 'json-ld:ProfilePage.dateCreated']);
    for (const [field, action] of [
      ['followers', 'FollowAction'],
      ['following', 'SubscribeAction'],
    ] as const) {
      yield sight(
        field,
        [header?.[field], 'element:header'],
        [readActionCount(person, action), `json-ld:${action}`],
        [findCount(field, description), 'meta:og:description'],
      );
    }
    if (!isPlatform) yield* readTies(view);
    // A card is where a person's properties stand; a bare header shows name, picture and counts, data what it happens to hold.
    const looked = new Set<FieldId>(hasCard ? personFields : seen);
    if (header?.followers)
      for (const field of ['name', 'photo', 'followers', 'following'] as const) looked.add(field);
    return { health: 'ok', looked: [...looked] };
  },
});
