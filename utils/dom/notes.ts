import { sightOf, textsOf } from './control-desk';
import { type FindOptions, gatherScene } from './control-scene';
import type { View } from './view';

const mains = 'main, [role="main"]';
const outside = 'nav, footer, header, [role="navigation"], [role="contentinfo"], [role="banner"]';
const said = 'p, [role="status"], [role="note"], [role="alert"], div, span, td';
/** Bounds on the work: elements looked at, texts given, and how long a text is that says one thing. */
const tried = 2_000;
const most = 12;
const longest = 200;

/** Short paragraphs of a page's main region, as where it says that a list is empty. */
export function* readNotes(view: View, options: FindOptions = {}): Generator<undefined, string[]> {
  const scene = yield* gatherScene(view, options);
  const texts = textsOf(scene);
  const sight = sightOf(scene);
  const main = view.document.querySelector(mains) ?? view.document.body;
  const notes = new Set<string>();
  let left = tried;
  for (const root of [main, ...scene.roots.slice(1)]) {
    for (const element of root?.querySelectorAll(said) ?? []) {
      if (left-- <= 0 || notes.size >= most) return [...notes];
      // Of what only holds others, those others tell.
      if (/^(?:div|span|td)$/.test(element.localName) && element.childElementCount > 0) continue;
      const length = element.textContent?.trim().length ?? 0;
      if (length < 8 || length > longest || element.closest(outside)) continue;
      yield;
      const text = sight.isShown(element) ? texts.text(element) : '';
      if (text.includes(' ')) notes.add(text.slice(0, longest));
    }
  }
  return [...notes];
}
