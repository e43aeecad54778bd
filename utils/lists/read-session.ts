import type { ListEntry } from '../model/control';
import { findDevice, withoutDevice } from './device-words';
import { foldWords, splitLines } from './fold-words';
import { findLabel } from './line-labels';
import { readDate } from './read-date';
import { findPlace } from './read-place';

/** A place where the account is signed in, as its entry shows it. Of addresses on the internet nothing is kept. */
export interface ReadSession {
  /** Words of `deviceNames`, system first; empty where not told. */
  device: string;
  /** As shown; the background masks it. */
  place: string | null;
  /** `sure`: the page says *this device*; `active`: it says *active now*, which others may be too. */
  current: 'sure' | 'active' | 'no';
  active: number | null;
}

const here =
  /^(?:(?:this|your) (?:current )?(?:\p{L}+ )?(?:device|pc|computer|browser|phone|session)|(?:your )?current (?:session|device|browser|login)|current|in use|dit (?:\p{L}+ )?(?:apparaat|toestel|computer)|deze (?:browser|computer|sessie|telefoon|pc)|(?:je )?huidige? (?:sessie|apparaat|browser)|nu in gebruik|dieses (?:\p{L}+ )?gerat|diese[rs]? (?:browser|computer|sitzung|pc)|(?:deine |ihre )?aktuelle[s]? (?:sitzung|gerat|anmeldung)|aktueller browser|cet appareil|cet ordinateur|ce (?:navigateur|telephone|pc)|cette session|(?:votre )?session (?:actuelle|en cours|active actuelle)|appareil actuel|navigateur actuel)$/u;
const now =
  /^(?:(?:currently |now )?(?:active|online)(?: now)?|active session|(?:nu )?(?:actief|online)(?:: nu| nu)?|(?:jetzt |derzeit |gerade )?(?:aktiv|online)(?: jetzt)?|(?:actuellement )?(?:actif|active|en ligne)(?: maintenant| en ce moment)?)$/u;

/** Addresses of the internet, which are personal data, and never part of a place. */
const addresses =
  /\(?\b(?:\d{1,3}(?:\.\d{1,3}){3}|(?:[0-9a-f]{1,4}:){2,7}[0-9a-f:]{0,4}(?![\p{L}\d])|::1)\b\)?/giu;

/**
 * Reads an entry of a page of sessions; null for what tells of none.
 * @param at when it was seen, @param language primary subtag that the page claims.
 */
export function readSession(entry: ListEntry, at: number, language: string): ReadSession | null {
  const all = splitLines([entry.name, ...entry.lines]);
  const device = findDevice(all);
  const places: string[] = [];
  let current: ReadSession['current'] = 'no';
  let active: number | null = null;
  let arrived = false;
  let before: ReturnType<typeof findLabel> = null;
  for (const line of all) {
    const beside = addresses.test(line);
    addresses.lastIndex = 0;
    const bare = line.replace(addresses, ' ').replace(/\s+/g, ' ').trim();
    const folded = foldWords(bare).replace(/[.:!]$/, '');
    if (here.test(folded) || here.test(foldWords(withoutDevice(bare)))) current = 'sure';
    if (now.test(folded)) {
      if (current === 'no') current = 'active';
      active = at;
      continue;
    }
    const label = findLabel(folded);
    const date = readDate(bare, at, language);
    if (date !== null) {
      const what = label ?? before;
      // When somebody signed in says nothing of when they were last there.
      if (what === 'arrival' || what === 'beginning' || what === 'end') arrived = true;
      else active = Math.max(active ?? 0, date);
      before = null;
      continue;
    }
    before = label;
    const place = here.test(folded) ? null : findPlace(bare, beside);
    if (place) places.push(place);
  }
  const marked = entry.times.filter((time) => time > 0 && time <= at);
  if (marked.length === 1 && !arrived && current !== 'active') active = marked[0]!;
  if (current === 'sure') active ??= at;
  if (device === '' && places.length === 0 && active === null && !arrived && current === 'no') return null;
  // Two places in one entry are one too many to compare.
  const [place = null, ...others] = [...new Set(places)];
  return { device, place: others.length > 0 ? null : place, current, active };
}
