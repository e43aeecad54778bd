import { findMeta, findPresence, findText } from '../../dom/found';
import { sameHandle, splitPath } from '../../dom/identity';
import { readMeta } from '../../dom/meta';
import type { Found } from '../../dom/sight';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';

/** The parts of the address that the page's metadata names. */
function readAddress(view: View): string[] {
  const link = view.document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url = readMeta(view).get('og:url') ?? link ?? '';
  return URL.canParse(url) ? splitPath(new URL(url)) : [];
}

/**
 * What a page without data says of its channel: metadata, and the header that was drawn on the server until 2020.
 * Null where the metadata is about something else.
 */
export function readLegacy(view: View): Partial<Record<FieldId, Found[]>> | null {
  const named = readAddress(view);
  const here = splitPath(view.url);
  const kind = (parts: string[]) => (parts[0]?.startsWith('@') ? '@' : parts[0]);
  if (!/^(@|channel|c|user)$/.test(kind(named) ?? '')) return null;
  const key = (parts: string[]) => (kind(parts) === '@' ? parts[0] : parts[1]);
  if (kind(named) === kind(here) && !sameHandle(key(named), key(here))) return null;
  const own = [named, here].find((parts) => /^(@|user)$/.test(kind(parts) ?? ''));
  const { document } = view;
  const find = (selector: string): Found => findText(document, selector);
  const has = (selector: string): Found =>
    findPresence(document.querySelector(selector) !== null, `selector:${selector}`);
  return {
    name: [find('.qualified-channel-title-text'), findMeta(view, 'og:title')],
    handle: [[own && key(own), 'meta:og:url']],
    bio: [find('.about-description'), findMeta(view, 'og:description')],
    photo: [
      has('img.channel-header-profile-image'),
      findPresence(readMeta(view).has('og:image'), 'meta:og:image'),
    ],
    verified: [has('.qualified-channel-title-badge .yt-channel-title-icon-verified')],
    location: [find('.country-inline')],
    followers: [find('.yt-subscription-button-subscriber-count-branded-horizontal')],
  };
}
