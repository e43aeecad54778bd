import { readCount } from '../../dom/count';
import { matchInScripts } from '../../dom/embedded';
import { findAll } from '../../dom/find-all';
import { decideOwn, decideViewer, identifyNothing, identifyOther, splitPath } from '../../dom/identity';
import { findControl } from '../../dom/labels';
import { readMeta } from '../../dom/meta';
import { sight } from '../../dom/sight';
import { readText } from '../../dom/text';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';
import { type Fact, readDataFacts, readFacts } from './lines';
import { contactLabels, editLabels, sections } from './words';

// Cues: /work/shared/platforms/facebook.json; addresses of sub-pages, `userVanity`, `field_type` and the audience labels as
// public tools on GitHub use them (2025-26), found by search 2026-11.
const reserved =
  /^(home|login|logout|recover|reg|r\.php|watch|marketplace|groups|gaming|events|pages|messages|notifications|friends|settings|help|policies|privacy|ads|business|bookmarks|saved|search|hashtag|photo|photo\.php|photos|video|videos|reel|reels|stories|story\.php|permalink\.php|sharer|share|sharer\.php|dialog|plugins|legal|terms|careers|public|live|games|memories|onthisday|fundraisers|jobs|checkpoint|off_facebook_activity|adpreferences|me|l\.php|flx|tr|developers|directory|lite|mobile|places|ajax|api)$/i;
const subPages = /^(|about\w*|directory_\w+|friends\w*|followers|following)$/;
const anonymousPicture = /84628273_176159830277856|\/rsrc\.php\//;

const fields = [
  'name',
  'handle',
  'photo',
  'verified',
  'bio',
  'email',
  'phone',
  'birthday',
  'address',
  'location',
  'employer',
  'education',
  'relationship',
  'family',
  'website',
  'linked-accounts',
  'followers',
  'following',
  'friends',
  'connections',
] as const satisfies readonly FieldId[];
const lists = ['employer', 'education', 'relationship', 'family', 'linked-accounts'] as const;
const singles = ['bio', 'email', 'phone', 'address'] as const;

/** The name as pages until 2020 and the mobile sites show it, which have no main region. */
function findOldName(view: View): Element | null {
  const titles = [view.document.title, readMeta(view).get('og:title')];
  const names =
    '#fb-timeline-cover-name, #m-timeline-cover-section h3, #cover-name-root, #objects_container strong';
  const isTitled = (name: Element) =>
    titles.some((title) => readText(name) && title?.includes(readText(name)));
  return findAll(view.document, names, 5).find(isTitled) ?? null;
}

/** The part of the profile an address opens: `about_work_and_education`, `directory_links`, or `''` for its front. */
function readSection(url: URL): string {
  return url.searchParams.get('sk') ?? (url.pathname.startsWith('/people/') ? '' : (splitPath(url)[1] ?? ''));
}

function findMain(view: View): Element | null {
  const main = view.document.querySelector('[role="main"]');
  return main?.querySelector('h1') ? main : null;
}

/** The profile's own number: in its address, in the data that names it, else in the metadata of a page loaded as such. */
function readId(view: View, handle: string): string | null {
  if (/^\d+$/.test(handle)) return handle;
  const meta = readMeta(view);
  const isOf = (meta.get('og:url') ?? '').toLowerCase().endsWith(`/${handle.toLowerCase()}`);
  return (
    matchInScripts(view, `"userVanity":"${handle}"`, /^[^{}]*"userID":\s*"(\d+)"/)?.[1] ??
    (isOf ? /^fb:\/\/(?:profile|page)\/(\d+)/.exec(meta.get('al:android:url') ?? '')?.[1] : null) ??
    null
  );
}

/** The signed-in viewer's number in the page's own data; `0` signed out. */
const findSelf = (view: View): string | null =>
  matchInScripts(view, '"CurrentUserInitialData"', /"USER_ID":\s*"(\d+)"/)?.[1] ?? null;

export const network = defineNetwork({
  id: 'facebook',
  name: 'Facebook',
  access: 'required',
  hosts: ['*://*.facebook.com/*'],
  fields: { profile: fields },
  locate(url) {
    const other = { page: 'other', handle: null } as const;
    // The log-in wall names the profile it stands before.
    const next = url.pathname.startsWith('/login') ? url.searchParams.get('next') : null;
    const at = next && URL.canParse(next) ? new URL(next) : url;
    if (!/^((www|m|web|mbasic|touch|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/.test(at.hostname)) return other;
    const [first = '', second, third] = splitPath(at);
    if (!subPages.test(readSection(at))) return other;
    const id = first === 'profile.php' ? at.searchParams.get('id') : first === 'people' ? third : null;
    if (id && /^\d+$/.test(id)) return { page: 'profile', handle: id };
    const isHandle = /^[\w.-]{2,80}$/.test(first) && !/\.php$|^people$/.test(first) && !reserved.test(first);
    return isHandle && !(second && third) ? { page: 'profile', handle: first } : other;
  },
});

export default defineReader(network, {
  viewer(view) {
    const stableId = findSelf(view);
    return stableId && stableId !== '0' ? { handle: null, stableId } : null;
  },

  *identify(view, { page, handle }) {
    const { document } = view;
    const self = findSelf(view);
    const logIn = document.querySelector('form[action*="/login"], a[href*="/login/"], a[href*="/login.php"]');
    const viewer =
      self !== null
        ? self === '0'
          ? 'anonymous'
          : 'member'
        : decideViewer(
            document.querySelector(
              '[role="banner"] a[href="/me/"], a[href="/friends/"], a[href*="/messages/"]',
            ),
            logIn,
          );
    if (page !== 'profile' || !handle) return identifyOther(viewer);
    yield;
    if (view.url.pathname.startsWith('/login'))
      return identifyNothing(view, handle, 'anonymous', 'signed-out');
    const main = findMain(view);
    const stableId = readId(view, handle);
    const meta = readMeta(view);
    const isPreview =
      meta.has('og:title') && /^fb:\/\/(?:profile|page)\//.test(meta.get('al:android:url') ?? '');
    if (!main && !isPreview && !findOldName(view))
      return identifyNothing(view, handle, viewer, logIn && viewer !== 'member' ? 'signed-out' : null);
    yield;
    return {
      page,
      health: 'ok',
      handle,
      stableId,
      own: decideOwn(
        viewer,
        self && self !== '0' && stableId ? self === stableId : null,
        main && findControl(main, editLabels, 120) ? true : null,
        main && findControl(main, contactLabels, 60) ? false : null,
      ),
      viewer,
    };
  },

  *read(view, { handle: found, viewer }) {
    const handle = found ?? '';
    const main = findMain(view);
    const meta = readMeta(view);
    const section = readSection(view.url);
    yield sight(
      'name',
      [readText(main?.querySelector('h1')), 'role:heading'],
      [main ? null : readText(findOldName(view)), 'selector:#fb-timeline-cover-name'],
      [meta.get('og:title'), 'meta:og:title'],
    );
    yield { field: 'handle', value: handle, cue: 'url' };
    const image = main?.querySelector('svg image');
    const picture =
      image?.getAttribute('xlink:href') ??
      image?.getAttribute('href') ??
      view.document.querySelector('img.profilePic')?.getAttribute('src') ??
      (main ? null : meta.get('og:image'));
    yield sight('photo', [picture && !anonymousPicture.test(picture) ? 'yes' : null, 'role:image']);
    const marks = findAll(main, 'h1 [aria-label], h1 title', 10);
    const badge = marks.some((mark) =>
      /v[eé]rifi/i.test(mark.getAttribute('aria-label') ?? mark.textContent ?? ''),
    );
    yield sight('verified', [badge ? 'yes' : null, 'role:heading svg']);

    const data = yield* readDataFacts(view, handle);
    const shown = main ? yield* readFacts(main, section, data) : [];
    // What is shown carries the audience; the data fills in what was not found on the page.
    const missing = [...data.values()].filter((fact) => !shown.some(({ kind }) => kind === fact.kind));
    const facts = shown.concat(missing);
    const of = (kind: Fact['kind']) => facts.filter((fact) => fact.kind === kind);
    const toSighting = (field: FieldId, fact: Fact) => ({
      field,
      value: fact.value,
      cue: fact.cue,
      ...(fact.audienceText ? { audienceText: fact.audienceText } : {}),
    });
    for (const field of singles) {
      const fact = of(field)[0];
      yield fact && toSighting(field, fact);
    }
    const place = of('location')[0] ?? of('hometown')[0];
    yield place && toSighting('location', place);
    // Day and year have an audience each: one birthday where it is the same, else two.
    const day = of('birthday')[0];
    const year = of('birth-year')[0];
    if (day && year && day.audienceText === year.audienceText) {
      yield toSighting('birthday', { ...day, value: `${day.value} ${year.value}` });
    } else for (const fact of [day, year]) yield fact && toSighting('birthday', fact);
    const [website, ...more] = of('website');
    yield website && toSighting('website', website);
    for (const fact of more) yield toSighting('linked-accounts', fact);
    for (const field of lists) {
      const seen = new Set<string>();
      for (const fact of of(field).slice(0, 50)) {
        if (!seen.has(fact.value)) yield toSighting(field, fact);
        seen.add(fact.value);
      }
    }
    yield;

    const links = findAll(main, 'a[href]', 200).filter((link) => !link.closest('[role="article"]'));
    const ends = (word: string) =>
      links.filter((link) =>
        new RegExp(`/${word}/?$|[?&]sk=${word}(?:&|$)`).test(link.getAttribute('href') ?? ''),
      );
    for (const field of ['followers', 'following', 'friends'] as const) {
      const count = ends(field).map(readCount).find(Boolean);
      yield sight(field, [count, `attribute:href=${field}`]);
      if (ends(field).length > 0 && viewer !== 'unknown') {
        yield { field: 'connections', value: field, cue: `attribute:href=${field}` };
      }
    }
    const looked: FieldId[] = ['name', 'handle'];
    if (main) looked.push('photo', 'verified');
    if (main && shown.length > 0) {
      looked.push(...sections.filter(([pattern]) => pattern.test(section)).flatMap(([, ids]) => ids));
    }
    return { health: 'ok', looked: [...new Set(looked)] };
  },
});
