import { fold, tidy } from '../dom/text';
import { rooms } from './post-controls';
import { climb } from './tree';

const told =
  'button, [role="button"], [role="combobox"], select, [aria-haspopup], [role="menuitemradio"][aria-checked="true"], [role="radio"][aria-checked="true"], summary, [role="switch"]';
const most = 40;
const longest = 100;
/** A level of the page with more than this is no longer the composer's surroundings. */
const crowd = 60;

/** Names of the controls by a composer that may tell who will see the draft, nearest first. */
export function gatherCues(composer: Element): string[] {
  const cues = new Map<string, string>();
  for (const around of climb(composer, 30)) {
    if (around === composer) continue;
    const controls = around.querySelectorAll(told);
    if (controls.length > crowd && cues.size > 0) break;
    for (let at = 0; at < Math.min(controls.length, crowd) && cues.size < most; at++) {
      const control = controls[at]!;
      // What is written is not told twice.
      if (composer.contains(control)) continue;
      for (const name of [control.getAttribute('aria-label') ?? '', readShown(control)]) {
        const cue = tidy(name).slice(0, longest);
        if (cue && !cues.has(fold(cue)) && cues.size < most) cues.set(fold(cue), cue);
      }
    }
    if (cues.size >= most || around.matches(rooms) || controls.length > crowd) break;
  }
  return [...cues.values()];
}

function readShown(control: Element): string {
  if (control.localName === 'select') {
    const select = control as HTMLSelectElement;
    return select.options[select.selectedIndex]?.text ?? '';
  }
  const text = control.textContent ?? '';
  return text.length <= 400 ? text : '';
}

/** The language that a composer, or the page around it, says it is in; empty for none. */
export function findLanguage(composer: Element): string {
  for (const one of climb(composer)) {
    const language = one.getAttribute('lang');
    if (language) return language.slice(0, 35);
  }
  return '';
}
