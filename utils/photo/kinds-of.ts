import type { PhotoKind } from '../model/words';
import type { PhotoFacts } from './define';

/**
 * What of a photo's facts is worth telling a person. A thumbnail only where it shows another cut than the picture. Software
 * always: what a camera writes there is its firmware, which beside the model tells one device's photos from another's, and of
 * pictures that were worked on it names programs and systems; it is told last, so that it never stands before a place.
 */
export function kindsOf(facts: PhotoFacts): PhotoKind[] {
  const told: [PhotoKind, boolean][] = [
    ['place', facts.gps !== null],
    ['place-name', facts.placeNames.length > 0],
    ['people', facts.people.length > 0],
    ['owner', facts.owner !== null],
    ['author', facts.authors.length > 0],
    ['serial', facts.serials.length > 0],
    ['time', facts.taken !== null],
    ['thumbnail', facts.thumbnail?.differs === true],
    ['device', facts.device !== null],
    ['keywords', facts.keywords.length > 0],
    ['comment', facts.comments.length > 0],
    ['software', facts.software !== null],
  ];
  return told.flatMap(([kind, is]) => (is ? [kind] : []));
}
