import type { Found } from '../../dom/sight';
import { firstText, readText } from '../../dom/text';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';

/** Twitter's pages of 2014-20, 2011-14, of its plain mobile site and of 2007-10: the parts that are about the profile's owner. */
const regions =
  '.ProfileHeaderCard, .ProfileNav, .ProfileCanopy, .ProfileCanopy-avatar, .profile-card, .profile, #profile';
const texts: readonly (readonly [FieldId, readonly string[]])[] = [
  ['name', ['.ProfileHeaderCard-nameLink', '.fullname .profile-field', '.fullname', '.fn']],
  ['bio', ['.ProfileHeaderCard-bio', '.bio']],
  ['birthday', ['.ProfileHeaderCard-birthdateText']],
  ['location', ['.ProfileHeaderCard-locationText', '.location', '.adr']],
  ['website', ['.ProfileHeaderCard-urlText', '.url']],
  ['joined', ['.ProfileHeaderCard-joinDateText']],
  [
    'followers',
    [
      '.ProfileNav-item--followers .ProfileNav-value',
      '#follower_count',
      'a[href$="/followers"] strong',
      'a[href$="/followers"] .statnum',
    ],
  ],
  [
    'following',
    [
      '.ProfileNav-item--following .ProfileNav-value',
      '#following_count',
      'a[href$="/following"] strong',
      'a[href$="/following"] .statnum',
    ],
  ],
];

/** What an old page shows about this handle; null where there is none. */
export function readLegacy(view: View, handle: string): Partial<Record<FieldId, Found>> | null {
  return view.once(`x:legacy:${handle}`, () => {
    const parts = [...view.document.querySelectorAll(regions)].slice(0, 20);
    const find = (selector: string) =>
      parts.map((part) => part.querySelector(selector)).find(Boolean) ?? null;
    const named = readText(find('.ProfileHeaderCard-screenname, .screen-name')).replace(/^@/, '');
    const isNamed = named.toLowerCase() === handle.toLowerCase();
    if (!isNamed && (named || !find(`a[href$="/${handle}/following" i]`))) return null;
    const found: Partial<Record<FieldId, Found>> = { handle: [named || handle, 'selector:.screen-name'] };
    for (const [field, selectors] of texts) {
      const hit = parts.map((part) => firstText(part, selectors)).find(Boolean);
      if (!hit) continue;
      // Of a link cut short the whole address is in the link.
      const link = hit.element.matches('a') ? hit.element : hit.element.querySelector('a');
      const whole =
        /(?:…|\.\.\.)$/.test(hit.text) && (link?.getAttribute('title') ?? link?.getAttribute('href'));
      found[field] = [whole || hit.text, `selector:${hit.selector}`];
    }
    const picture = find('img.ProfileAvatar-image, .profile-picture img, .avatar img, #profile-image');
    const isPhoto = /\/profile_images\//.test(picture?.getAttribute('src') ?? '');
    found.photo = [isPhoto ? 'yes' : null, 'attribute:src=profile_images'];
    const badge = find('.ProfileHeaderCard-badges .Icon--verified, h1 .icon.verified, .fullname .verified');
    found.verified = [badge ? 'yes' : null, 'selector:.Icon--verified'];
    return found;
  });
}
