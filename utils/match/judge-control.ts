import { type Control, onOffRoles, type PageLook } from '../model/control';
import { matchAudience } from '../networks/audience-labels';
import {
  allows,
  concernsOther,
  intimate,
  isAboutNotifying,
  isStrong,
  keeps,
  personal,
  place,
  readKeyConcern,
  sensitive,
  shows,
  weak,
  whoMay,
} from './concern-words';
import type { Match } from './match-controls';
import { normaliseLabel } from './normalise-label';

/** What stands around a control. */
export interface Surroundings {
  url: URL;
  look: Pick<PageLook, 'title' | 'headings' | 'language'>;
  /** What the control was matched to, if anything. */
  match: Match | null;
  /** All controls of the page: a heading over much that is ordinary says little of the rest. */
  all?: readonly Control[];
}

const places =
  /(?:^|[/_.?=&#-])(?:privacy|private|security|safety|visibility|audience|ads?|ad[_-]?(?:preferences|settings|choices)|adssettings|data|cookies?|consent|permissions|sessions?|tracking|blocking|personali[sz]ation|activity[_-]?controls?|discoverability|content[_-]?visibility)(?:$|[/_.?=&#-])/i;
const noticePlaces =
  /(?:^|[/_=-])(?:notifications?|emails?|alerts|meldingen|benachrichtigungen)(?:$|[/_&-])/i;
/** Also among notifications nobody but privacy asks these. */
const always =
  /(?<!\p{L})(?:who can see|wie kan zien|wer kann sehen|qui peut voir|cookie|track(?!back)|send typing|typing indic)/u;

/** Do the options, or the selected one, say who may: *Everyone*, *Friends*, *Alleen ik*? */
function offersAudiences(control: Control): boolean {
  if (onOffRoles.has(control.role)) return false;
  if (control.value && matchAudience('', control.value)) return true;
  const told = control.options.filter((text) => matchAudience('', text) || whoMay.test(normaliseLabel(text)));
  return told.length > 1;
}

/** What the page as a whole is about, by its address, title and first heading. */
function judgePlace({ url, look }: Surroundings): 'privacy' | 'notices' | null {
  const address = url.pathname + url.search + url.hash;
  // Titles end in the site's name: *Privacy · Example*; the first part that is a place counts.
  const titles = [look.title, look.headings[0] ?? ''].map(normaliseLabel);
  if (places.test(address) || titles.some((text) => text.length < 80 && place.test(text))) return 'privacy';
  if (noticePlaces.test(address) || titles.some((text) => isAboutNotifying({ name: text }))) return 'notices';
  return null;
}

/** Words of languages that are not known tell nothing, so their lack does neither. */
function isForeign({ look }: Surroundings): boolean {
  return look.language !== '' && !/^(?:en|nl|de|fr)$/.test(look.language);
}

/** Do notices, looks and the like make up a third of what stands under the control's heading? */
function isMixed({ group }: Control, { all = [] }: Surroundings): boolean {
  const beside = all.filter((one) => one.visible && one.group === group);
  const ordinary = beside.filter((one) => isAboutNotifying(one) || concernsOther(one)).length;
  return ordinary >= 2 && ordinary * 3 >= beside.length;
}

/**
 * Does a control decide on privacy, visibility, data sharing or who gets into the account? By the catalogue, then by words in the four
 * languages, by what its options are, by where it stands, and by what the page's makers named it; so a page in another language is
 * judged by its structure. Preferences for notifications, looks, language and the like are none, wherever they stand.
 */
export function concernsPrivacy(control: Control, around: Surroundings): boolean {
  if (around.match) return true;
  const name = normaliseLabel(control.name);
  const group = normaliseLabel(control.group);
  const where = judgePlace(around);
  const keys = readKeyConcern(control.keys);

  if (isAboutNotifying(control)) return always.test(name);
  const other = concernsOther(control);
  if (other === 'plain') return false;
  const strong = isStrong(name);
  if (where === 'notices' && !place.test(group) && !(strong && place.test(name))) return false;
  if (strong) return true;
  if (offersAudiences(control)) return true;
  // A closed panel is another page: only its own words tell what it is about.
  if (other || !control.visible) return false;
  if (keys === 'strong') return true;

  const isOnOff = onOffRoles.has(control.role);
  const description = normaliseLabel(control.description);
  const isWeak = weak.test(name) || (!name && weak.test(group)) || isForeign(around);
  if (
    isWeak &&
    (control.role === 'audience' || control.options.some((text) => isStrong(normaliseLabel(text))))
  )
    return true;
  const isTold = isWeak || keys === 'weak' || [sensitive, keeps, place, intimate].some((it) => it.test(name));
  if (isOnOff && !isTold && isMixed(control, around)) return false;
  if (place.test(group))
    return keys !== 'other' && (control.role !== 'link-row' || isWeak || control.value !== null);
  if (isStrong(group)) return keys !== 'other' && (isOnOff || isWeak);
  if (isStrong(description) && (isOnOff || isWeak)) return true;
  // A part of the page with a heading of its own is about what that says.
  if (where === 'privacy' && keys !== 'other' && (isWeak || keys === 'weak')) return true;
  if (where === 'privacy' && (isOnOff || control.role === 'audience') && keys !== 'other' && group === '')
    return true;
  if (!isOnOff) return sensitive.test(name) && keeps.test(name);
  if ((isWeak && allows.test(name)) || (shows.test(name) && (intimate.test(name) || sensitive.test(name))))
    return true;
  const isMine = personal.test(name);
  // *Location* says enough where it can only be turned on or off.
  if (/locat|locali/.test(name)) return true;
  return sensitive.test(name) ? isMine || keeps.test(name) : isWeak && isMine && keeps.test(name);
}
