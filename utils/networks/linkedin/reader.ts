import { findAll } from '../../dom/find-all';
import { findText, sightEach } from '../../dom/found';
import {
  decideOwn,
  decideViewer,
  identifyNothing,
  identifyOther,
  sameHandle,
  splitPath,
} from '../../dom/identity';
import { asList, asText, get } from '../../dom/json';
import { readMeta } from '../../dom/meta';
import { findPerson, readActionCount } from '../../dom/profile-page';
import { type Found, sight } from '../../dom/sight';
import { readText } from '../../dom/text';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';
import { findContact, findOldPicture, namesOf, readContact, readPlaces, readSummary } from './sections';

// Cues: /work/shared/platforms/linkedin.json; addresses, section anchors, test icons and public-page names as scrapers and
// extensions on GitHub use them, found by search 2026-11.
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
  'website',
  'linked-accounts',
  'followers',
  'friends',
] as const satisfies readonly FieldId[];

/** The public page until 2019 marked the name with an id. */
const title = ['.top-card-layout__title', '#name', 'h1'];
const headline = ['.top-card-layout__headline', '.text-body-medium', '.headline.title', '.headline-title'];
const place = [
  '.profile-info-subheader > div:first-child > span:first-child',
  '.top-card-layout__first-subline .top-card__subline-item:first-child',
  '.text-body-small.inline.t-black--light',
  '.locality',
];
const signIn =
  'a[data-tracking-control-name*="signin"], a[href*="linkedin.com/login"], a[href^="/login"], .authwall-join-form';

/** `(3) Robin Example - Gardener | LinkedIn`. */
function splitName(title: string | undefined): string | null {
  return /^(?:\(\d+\+?\) )?(.+?)(?: [-–] .*)? \| LinkedIn$/.exec(title ?? '')?.[1] ?? null;
}

/** The block with the person's name, which the page's title has too: not the heading of an error page. */
function findCard(view: View): Element | null {
  const names = [...title.map((selector) => `main ${selector}`), 'h1#name', '#name .full-name'];
  const name = view.document.querySelector(names.join());
  const titles = [view.document.title, readMeta(view).get('og:title')];
  const text = readText(name);
  if (!name || !text || !titles.some((title) => splitName(title) && title?.includes(text))) return null;
  return name.closest('section, #topcard, .vcard.contact') ?? name.parentElement;
}

/** The name in a preview that says it is this profile's. */
function readPreview(view: View, handle: string): string | null {
  const meta = readMeta(view);
  const url = meta.get('og:url') ?? '';
  const isOf = URL.canParse(url) && sameHandle(splitPath(new URL(url))[1], handle);
  return isOf ? splitName(meta.get('og:title')) : null;
}

export const network = defineNetwork({
  id: 'linkedin',
  name: 'LinkedIn',
  access: 'required',
  hosts: ['*://*.linkedin.com/*'],
  fields: { profile: fields },
  locate(url) {
    // The log-in wall names the profile it stands before.
    const target = url.pathname === '/authwall' ? url.searchParams.get('sessionRedirect') : null;
    const at = target && URL.canParse(target) ? new URL(target) : url;
    const [first, handle, sub] = splitPath(at);
    const isHost = /^((www|m|[a-z]{2})\.)?linkedin\.com$/.test(at.hostname);
    const isProfile =
      isHost &&
      /^(in|pub)$/.test(first ?? '') &&
      handle &&
      handle !== 'me' &&
      !/^(edit|recent-activity)$/.test(sub ?? '');
    return isProfile ? { page: 'profile', handle } : { page: 'other', handle: null };
  },
});

export default defineReader(network, {
  *identify(view, { page, handle }) {
    const { document } = view;
    const viewer = decideViewer(
      document.querySelector('#global-nav, .global-nav__me, a[href*="/m/logout"]'),
      document.querySelector(signIn),
    );
    if (page !== 'profile' || !handle) return identifyOther(viewer);
    yield;
    const card = findCard(view);
    const person = yield* findPerson(view, handle);
    if (
      view.url.pathname === '/authwall' ||
      (!person && document.querySelector('[class*="authwall"]') && !card)
    ) {
      return identifyNothing(view, handle, 'anonymous', 'signed-out');
    }
    if (!person && !card && !readPreview(view, handle)) return identifyNothing(view, handle, viewer);
    yield;
    const links = findAll(document, 'main a[href*="/edit/"], main a[href*="/add-edit/"]', 40);
    const isEdit = links.some((link) => {
      const href = link.getAttribute('href') ?? '';
      const path = URL.canParse(href, view.url.href) ? splitPath(new URL(href, view.url)) : [];
      return path[0] === 'in' && sameHandle(path[1], handle);
    });
    const contact = card?.querySelector('a[href*="/messaging/"], a[href*="custom-invite"]');
    return {
      page,
      health: 'ok',
      handle,
      stableId: null,
      own: decideOwn(viewer, isEdit ? true : null, contact ? false : null),
      viewer,
    };
  },

  *read(view, { handle }) {
    const { document } = view;
    const card = findCard(view);
    const person = yield* findPerson(view, handle ?? '');
    const data = (...path: string[]): Found => [
      asText(get(person, ...path)),
      `json-ld:Person.${path.join('.')}`,
    ];
    yield sight('name', findText(card, ...title), data('name'), [
      readPreview(view, handle ?? ''),
      'meta:og:title',
    ]);
    yield { field: 'handle', value: handle ?? '', cue: 'url' };
    const picture =
      card?.querySelector('img[src*="profile-displayphoto"]')?.getAttribute('src') ??
      card
        ?.querySelector('img[data-delayed-url*="profile-displayphoto"]')
        ?.getAttribute('data-delayed-url') ??
      asText(get(person, 'image', 'contentUrl')) ??
      findOldPicture(card) ??
      readMeta(view).get('og:image');
    yield sight('photo', [
      /profile-displayphoto|\/mpr\/(?!.*(?:ghost|no_photo))/.test(picture ?? '') ? 'yes' : null,
      'attribute:src=profile-displayphoto',
    ]);
    const badge = card?.querySelector('[data-view-name*="verified-badge"], svg[data-test-icon^="verified"]');
    yield sight('verified', [badge ? 'yes' : null, 'attribute:data-test-icon=verified']);
    yield sight('bio', findText(card, ...headline), [
      asText(asList(get(person, 'jobTitle'))[0]),
      'json-ld:Person.jobTitle',
    ]);
    yield sight('location', findText(card, ...place), data('address', 'addressLocality'));
    yield;

    yield* readContact(view, card);

    for (const [field, anchor, found] of [
      [
        'employer',
        'experience',
        [
          ...namesOf(get(person, 'worksFor'), 'json-ld:Person.worksFor'),
          ...namesOf(get(person, 'alumniOf'), 'json-ld:Person.alumniOf', /^Organization/),
        ],
      ],
      [
        'education',
        'education',
        [...namesOf(get(person, 'alumniOf'), 'json-ld:Person.alumniOf', /Educational/)],
      ],
    ] as const) {
      const shown = [...readPlaces(view, anchor), ...readSummary(card, anchor)];
      yield* sightEach(field, shown.length > 0 ? shown : found);
    }
    // Both counts stand in the card, told apart by the word beside them: en, nl, de, fr.
    const counts = findAll(card, 'li, span, a', 150).map((item) => readText(item));
    const count = (word: RegExp) =>
      counts
        .find((text) => text.length < 60 && /^\p{Nd}/u.test(text) && word.test(text))
        ?.replace(/\s*\p{L}{4,}.*$/u, '');
    yield sight(
      'followers',
      [count(/follower|volger|abonné/i), 'role:card'],
      [readActionCount(person, 'FollowAction'), 'json-ld:Person.FollowAction'],
    );
    yield sight('friends', [count(/connection|connectie|kontakt|relation/i), 'role:card']);

    const looked: FieldId[] = ['name', 'handle'];
    if (card) looked.push('photo', 'bio', 'location', 'friends');
    if (findContact(view)) looked.push('email', 'phone', 'birthday', 'address', 'website');
    if (document.getElementById('experience')) looked.push('employer');
    if (document.getElementById('education')) looked.push('education');
    return { health: 'ok', looked };
  },
});
