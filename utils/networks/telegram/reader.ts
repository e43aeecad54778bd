import { readCounts } from '../../dom/count';
import { findPresence, findText } from '../../dom/found';
import { identifyNothing, identifyOther, sameHandle, splitPath } from '../../dom/identity';
import { readMeta } from '../../dom/meta';
import { type Found, sight } from '../../dom/sight';
import { readText } from '../../dom/text';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';

// Cues: shared/platforms/telegram.json (socid-extractor, 2026-05), shared/data/README.md; the `/s/` preview: public scrapers, 2025-26.
const fields = [
  'name',
  'handle',
  'photo',
  'verified',
  'bio',
  'website',
  'followers',
] as const satisfies readonly FieldId[];
const reserved =
  /^(joinchat|addstickers|addemoji|addlist|addtheme|share|proxy|socks|setlanguage|login|confirmphone|invoice|boost|giftcode|contact|message|stickers|privacy|apps|faq|blog)$/i;
const title = '.tgme_page_title, .tgme_channel_info_header_title';

/** The handle the page itself names, in the link that opens the app. */
function findHandle(view: View, handle: string | null): string | null {
  const links = [
    ...view.document.querySelectorAll('a[href^="tg://resolve"], .tgme_channel_info_header_username a'),
  ];
  const hrefs = links.slice(0, 20).map((link) => link.getAttribute('href'));
  const names = [readMeta(view).get('al:ios:url'), ...hrefs].map(
    (href) => /(?:[?&]domain=|t\.me\/)(\w+)/.exec(href ?? '')?.[1],
  );
  return names.find((name) => sameHandle(name, handle)) ?? null;
}

export const network = defineNetwork({
  id: 'telegram',
  name: 'Telegram',
  access: 'optional',
  hosts: ['*://t.me/*', '*://web.telegram.org/*'],
  fields: { profile: fields },
  locate(url) {
    const parts = splitPath(url);
    const [handle = '', more] = parts[0] === 's' ? parts.slice(1) : parts;
    const isProfile =
      url.hostname === 't.me' && /^[a-z]\w{3,31}$/i.test(handle) && !reserved.test(handle) && !more;
    return isProfile ? { page: 'profile', handle } : { page: 'other', handle: null };
  },
});

export default defineReader(network, {
  *identify(view, { page, handle }) {
    if (page !== 'profile') return identifyOther();
    const named = findHandle(view, handle);
    yield;
    if (!view.document.querySelector(title)) {
      // A page without a title only offers to write to the name: nobody has it.
      return named ? identifyOther('anonymous') : identifyNothing(view, handle, 'anonymous');
    }
    // These pages know no session, so that what they show is public for certain and nobody's own by a cue.
    return { page, health: 'ok', handle: named ?? handle, stableId: null, own: null, viewer: 'anonymous' };
  },

  *read(view, { handle }) {
    const { document } = view;
    const root = document.querySelector('.tgme_page, .tgme_channel_info') ?? document;
    yield sight(
      'name',
      findText(root, '.tgme_page_title > span', '.tgme_channel_info_header_title > span', title),
    );
    yield sight('handle', [handle && `@${handle}`, 'attribute:href=tg://resolve']);
    // Without a picture a coloured letter stands there, which is no `img`.
    const photo = root.querySelector('img.tgme_page_photo_image, .tgme_page_photo_image img');
    yield sight('photo', findPresence(photo !== null, 'selector:img.tgme_page_photo_image'));
    yield sight(
      'verified',
      findPresence(root.querySelector(`:is(${title}) .verified-icon`) !== null, 'selector:.verified-icon'),
    );
    yield;
    const bio = findText(root, '.tgme_page_description', '.tgme_channel_info_description');
    yield sight('bio', bio);
    const linked = root.querySelector(
      ':is(.tgme_page_description, .tgme_channel_info_description) a[href^="http"]:not([href*="//t.me/"])',
    );
    const written = /https?:\/\/(?!t\.me\/)[^\s<>"']+/.exec(bio[0] ?? '')?.[0].replace(/[).,;!?]+$/, '');
    yield sight('website', [readText(linked), bio[1]], [written, bio[1]]);
    const extra = findText(root, '.tgme_page_extra');
    // Of a bot it is the month's users, of a person the handle.
    const isCount = !/bot$/i.test(handle ?? '') && !/^@/.test(extra[0] ?? '');
    const members: Found = [isCount ? readCounts(extra[0], 1)[0] : null, extra[1]];
    const counter = [...root.querySelectorAll('.tgme_channel_info_counter')].find((each) =>
      /subscriber|member/.test(readText(each)),
    );
    yield sight('followers', members, [
      readText(counter?.querySelector('.counter_value')),
      'selector:.counter_value',
    ]);
    return { health: 'ok', looked: [...fields] };
  },
});
