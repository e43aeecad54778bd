import { findAll } from '../../dom/find-all';
import { decideOwn } from '../../dom/identity';
import { asList, asText, get } from '../../dom/json';
import { findControl } from '../../dom/labels';
import { readMeta } from '../../dom/meta';
import { findPerson } from '../../dom/profile-page';
import { showsText, sight } from '../../dom/sight';
import { firstText, fold, readText } from '../../dom/text';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';

// Cues: `data-qa` names from public extensions and scrapers on GitHub (2019-2025), found by search 2026-11. The present page
// is not documented (see /work/shared/platforms/xing.json), so all of it is low confidence.
const editLabels = [
  'Profil bearbeiten',
  'Edit profile',
  'Profiel bewerken',
  'Modifier le profil',
  'Visitenkarte bearbeiten',
];
const messageLabels = [
  'Nachricht schreiben',
  'Write message',
  'Send message',
  'Als Kontakt hinzufügen',
  'Add as contact',
];
const fields = [
  'name',
  'handle',
  'photo',
  'bio',
  'email',
  'phone',
  'birthday',
  'address',
  'location',
  'employer',
  'education',
  'linked-accounts',
] as const satisfies readonly FieldId[];

const nameBlock = '[data-qa="malt-profile-display-name"], [data-qa="profile-display-name"]';

/** `Robin Beispiel - Gärtner - Firma | XING` in previews: the name alone can be told for certain. */
function readTitle(view: View): string | null {
  const title = readMeta(view).get('og:title') ?? view.document.title;
  return /^(.+?)\s[-–|]\s.*\|\s*XING$/i.exec(title)?.[1] ?? /^(.+?)\s*\|\s*XING$/i.exec(title)?.[1] ?? null;
}

/** Is this title about the handle `Robin_Beispiel12`? Keeps the titles of log-in and error pages out. */
function fits(name: string | null, handle: string): boolean {
  const plain = (text: string) =>
    fold(text)
      .normalize('NFD')
      .replace(/[^\p{L}]/gu, '');
  return name !== null && plain(name).slice(0, 3) === plain(handle).slice(0, 3);
}

export const network = defineNetwork({
  id: 'xing',
  name: 'XING',
  access: 'required',
  hosts: ['*://*.xing.com/*'],
  fields: { profile: fields },
  locate(url) {
    const handle = /^\/profile\/([\p{L}\d_-]+)(?:\/(?:cv|web_profiles|portfolio)?)?$/u.exec(
      decode(url.pathname),
    )?.[1];
    const isHost = /^(www\.)?xing\.com$/.test(url.hostname);
    return isHost && handle && handle !== 'my_profile'
      ? { page: 'profile', handle }
      : { page: 'other', handle: null };
  },
});

export default defineReader(network, {
  *identify(view, { page, handle }) {
    const { document } = view;
    const viewer = document.querySelector(
      'a[href*="/profile/my_profile"], a[href*="/logout"], a[href*="/signout"]',
    )
      ? 'member'
      : document.querySelector('a[href*="login.xing.com"], a[href*="/login"], a[href*="/signup"]')
        ? 'anonymous'
        : 'unknown';
    const none = { handle: null, stableId: null, own: null, viewer } as const;
    if (page !== 'profile' || !handle) return { page: 'other', health: 'ok', ...none };
    yield;
    const block = document.querySelector(nameBlock);
    const person = yield* findPerson(view, handle);
    if (!block && !person && !fits(readTitle(view), handle)) {
      const wall = document.querySelector('input[type="password"]');
      return {
        page,
        health: wall ? 'signed-out' : showsText(view) ? 'layout-changed' : 'not-loaded',
        ...none,
        handle,
      };
    }
    const region = block?.closest('main, header, section') ?? document.querySelector('main');
    return {
      page,
      health: 'ok',
      handle,
      stableId: null,
      own: decideOwn(
        viewer,
        region && findControl(region, editLabels, 60) ? true : null,
        region && findControl(region, messageLabels, 60) ? false : null,
      ),
      viewer,
    };
  },

  *read(view, { handle }) {
    const { document } = view;
    const block = document.querySelector(nameBlock);
    const region = block?.closest('main') ?? document.querySelector('main') ?? document;
    const person = yield* findPerson(view, handle ?? '');
    const data = (...path: string[]) =>
      [asText(get(person, ...path)), `json-ld:Person.${path.join('.')}`] as const;
    const at = (id: string) =>
      [
        firstText(region, [`[data-qa="${id}"] p`, `[data-qa="${id}"]`])?.text,
        `attribute:data-qa=${id}`,
      ] as const;
    const name = block?.querySelector(':scope > span') ?? block;
    const title = readTitle(view);
    yield sight('name', [readText(name), 'attribute:data-qa=malt-profile-display-name'], data('name'), [
      fits(title, handle ?? '') ? title : null,
      'meta:og:title',
    ]);
    yield { field: 'handle', value: handle ?? '', cue: 'url' };
    const picture =
      asText(get(person, 'image', 'contentUrl')) ??
      asText(get(person, 'image')) ??
      readMeta(view).get('og:image');
    yield sight('photo', [
      picture && /\/profile[_-]?images?\//.test(picture) ? 'yes' : null,
      'meta:og:image',
    ]);
    yield sight('bio', at('profile-about-me'), data('description'));
    yield sight(
      'email',
      [readText(region.querySelector('a[href^="mailto:"]')), 'attribute:href=mailto'],
      data('email'),
    );
    yield sight(
      'phone',
      [readText(region.querySelector('a[href^="tel:"]')), 'attribute:href=tel'],
      data('telephone'),
    );
    yield sight('birthday', data('birthDate'));
    yield sight('address', data('address', 'streetAddress'));
    yield sight('location', at('profile-location'), data('address', 'addressLocality'));
    for (const [field, id, key] of [
      ['employer', 'profile-occupation-work_experience', 'worksFor'],
      ['education', 'profile-occupation-education', 'alumniOf'],
    ] as const) {
      const rows = findAll(region, `[data-qa="${id}"]`, 20);
      // `Gardener, Example Gardens`: the organisation stands last.
      const shown = rows.map((row) =>
        readText(row.querySelector('p') ?? row)
          .split(', ')
          .at(-1),
      );
      const known = asList(get(person, key)).map((place) => asText(get(place, 'name')) ?? asText(place));
      const cue = shown.length > 0 ? `attribute:data-qa=${id}` : `json-ld:Person.${key}`;
      for (const place of new Set(shown.length > 0 ? shown : known)) yield sight(field, [place, cue]);
    }
    for (const link of asList(get(person, 'sameAs')).slice(0, 20)) {
      yield sight('linked-accounts', [asText(link), 'json-ld:Person.sameAs']);
    }
    const looked: FieldId[] = ['name', 'handle'];
    if (block) looked.push('location', 'employer', 'education');
    return { health: 'ok', looked };
  },
});

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
