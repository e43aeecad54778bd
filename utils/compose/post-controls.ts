import { fold } from '../dom/text';
import { climb, closestAround } from './tree';

/**
 * The words of which a control's name is made that sends a draft off; at least one says that it does, the others what or when. No page was
 * opened for them: they are plain words for sending in the languages of the catalogue; confidence low. Only Mastodon's own names
 * (Post, Toot, Veröffentlichen, Publier) were looked up, in its open translations of 4.7.0 (`compose_form.publish`, seen 2026-07).
 * A word too many costs a press that the notice explains, a word too few leaves a post unheld.
 */
const sending = new Set(
  [
    'post tweet toot publish share send submit reply comment quote repost ask answer review',
    'plaats plaatsen posten tweeten toeten publiceer publiceren deel delen verzend verzenden verstuur versturen reageer reageren antwoorden beantwoorden indienen',
    'twittern veröffentlichen teilen senden absenden abschicken antworten kommentieren tröten beitragen einreichen',
    'publier poster tweeter partager envoyer répondre commenter pouet soumettre',
  ].flatMap((words) => words.split(' ')),
);
const beside = new Set(
  'a all now anyway your the public add message chat question thread discussion story video bericht reactie antwoord nu alle jetzt beitrag nachricht antwort kommentar tout maintenant le la un ajouter réponse commentaire'.split(
    ' ',
  ),
);

const pressable =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a[role="button"]';
/** Beyond these a control belongs to something else. */
const edges =
  'article, [role="article"], li, [role="listitem"], nav, aside, [role="navigation"], [role="feed"], [role="menu"]';
/** What a composer and its control share at most. */
export const rooms = 'form, dialog, [role="dialog"], [role="alertdialog"], [role="form"]';
/** A level of the page with more buttons than this is no composer's surroundings. */
const most = 120;

/** The control that was pressed, touched or focused, where it is one that a draft is sent off by. */
export function findPostControl(element: Element | null): HTMLElement | null {
  const control = element ? closestAround(element, pressable) : null;
  return control && isPostControl(control) ? (control as HTMLElement) : null;
}

/** By its name in one of the languages, or because it is said to submit its form. */
export function isPostControl(control: Element): boolean {
  if (/^(?:submit|image)$/i.test(control.getAttribute('type') ?? '')) return true;
  if (control.getAttribute('aria-haspopup') && control.getAttribute('aria-haspopup') !== 'dialog')
    return false;
  return [control.getAttribute('aria-label'), readName(control), control.getAttribute('title')].some(
    (name) => name && isPostName(name),
  );
}

/** `Post (Ctrl+Enter)`, `Publish!` and `Toot …` are names too. */
export function isPostName(name: string): boolean {
  if (name.length > 60) return false;
  const words = fold(name)
    .replace(/\s*[([].*$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return (
    words.length < 5 &&
    words.some((word) => sending.has(word)) &&
    words.every((word) => sending.has(word) || beside.has(word))
  );
}

function readName(control: Element): string {
  if (control.localName === 'input') return control.getAttribute('value') ?? '';
  const text = control.textContent ?? '';
  return text.length <= 200 ? text : '';
}

/**
 * Does pressing this control send this composer's draft off? Where they share a form or dialog, or where going outwards from the composer
 * nothing else of the kind comes first.
 */
export function sendsOff(control: Element, composer: Element): boolean {
  /** What lies around the control, and what had to be left to get there. */
  const around = new Map<Element, 'nothing' | 'edge' | 'room'>();
  let left: 'nothing' | 'edge' | 'room' = 'nothing';
  for (const one of climb(control)) {
    around.set(one, left);
    if (one === control) continue;
    if (one.matches(rooms)) left = 'room';
    else if (left === 'nothing' && one.matches(edges)) left = 'edge';
  }
  for (const one of climb(composer)) {
    const way = around.get(one);
    if (way) return way === 'nothing' || (way === 'edge' && one.matches(rooms));
    if (one !== composer && listPostControls(one, 1).length > 0) return false;
    if (one.matches(rooms)) return false;
  }
  return false;
}

/** The controls near a composer by which it may be sent off: what a notice must not lie on. */
export function listNearPostControls(composer: Element): Element[] {
  for (const one of climb(composer, 30)) {
    if (one.localName === 'body' || one.localName === 'html') break;
    const found = one === composer ? [] : listPostControls(one, 6);
    if (found.length > 0) return found;
    if (one.matches(rooms)) break;
  }
  return [];
}

function listPostControls(root: Element, wanted: number): Element[] {
  const found: Element[] = [];
  const all = root.querySelectorAll(pressable);
  for (let at = 0; at < Math.min(all.length, most) && found.length < wanted; at++)
    if (isPostControl(all[at]!)) found.push(all[at]!);
  return found;
}
