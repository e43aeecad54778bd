import type { Sighting } from '../model/sighting';
import type { FieldId } from '../model/words';
import { readText, tidy } from './text';
import type { View } from './view';

/** A candidate for a field: the value if this cue has it, and the cue. */
export type Found = readonly [value: string | null | undefined, cue: string];

/** The first candidate that has a value, as a sighting; a mere pause where none has. Order: rendered, data, metadata. */
export function sight(field: FieldId, ...found: Found[]): Sighting | undefined {
  for (const [value, cue] of found) {
    const text = value && tidy(value);
    if (text) return { field, value: text, cue: cue.slice(0, 80) };
  }
  return undefined;
}

/** Whether the cues agree that the page is the viewer's own; contradicting cues (a page half replaced) tell nothing. */
export function agreeOnOwn(...cues: (boolean | null)[]): boolean | null {
  const told = cues.filter((cue) => cue !== null);
  return told.length > 0 && told.every((cue) => cue === told[0]) ? told[0]! : null;
}

/** Does the page show anything to read, rather than an empty script shell? */
export function showsText(view: View, selector = 'body', atLeast = 300): boolean {
  return readText(view.document.querySelector(selector)).length >= atLeast;
}
