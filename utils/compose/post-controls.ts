import { fold } from '../dom/text';
import { climb, closestAround } from './tree';

/**
 * What the control is called that sends a draft off, folded, without closing marks. Sources: the visible names of these controls in the
 * networks' own help pages and open translations (Mastodon `compose_form.publish`, `reply`; Bluesky `Publish post`; Discourse
 * `composer.create_post`; GitHub `Comment`), seen 2026-11; confidence medium: networks rename them without notice.
 */
const labels: Readonly<Record<'en' | 'nl' | 'de' | 'fr' | 'es' | 'it' | 'pt', string>> = {
  en: 'post|post all|post now|post anyway|post comment|post reply|post story|post video|add post|create post|create topic|tweet|post tweet|tweet all|toot|publish|publish now|publish post|publish reply|publish replies|publish all|share|share now|share post|share to story|share story|send|send now|send message|send chat|send reply|reply|reply all|add reply|add comment|add a comment|add public comment|comment|comment now|quote|repost|submit|submit post|submit comment|submit reply|submit new issue|ask|ask question|add question|post question|post answer|post your answer|answer|save changes and post|start discussion|create thread|post thread|review|submit review|post review',
  nl: 'plaatsen|plaats|plaats bericht|plaats reactie|bericht plaatsen|reactie plaatsen|posten|post|tweeten|publiceren|publiceer|publiceer bericht|delen|nu delen|deel|verzenden|versturen|verstuur|verzend|bericht verzenden|reageren|reageer|antwoorden|beantwoorden|antwoord|toot|toeten|indienen',
  de: 'posten|beitrag posten|alle posten|twittern|veröffentlichen|beitrag veröffentlichen|jetzt veröffentlichen|teilen|jetzt teilen|senden|absenden|abschicken|nachricht senden|antworten|antwort senden|antwort posten|kommentieren|kommentar posten|kommentar senden|tröten|beitragen|einreichen',
  fr: 'publier|poster|tout poster|tweeter|partager|partager maintenant|envoyer|envoyer le message|répondre|commenter|publier la réponse|publier le commentaire|ajouter un commentaire|pouet|soumettre',
  es: 'publicar|postear|todo postear|twittear|compartir|compartir ahora|enviar|enviar mensaje|responder|comentar|tootear',
  it: 'pubblica|posta|posta tutto|twitta|condividi|condividi ora|invia|invia messaggio|rispondi|commenta',
  pt: 'publicar|postar|postar tudo|tweetar|partilhar|compartilhar|compartilhar agora|enviar|enviar mensagem|responder|comentar',
};
const names = new Set(Object.values(labels).flatMap((list) => list.split('|')));

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
  const plain = fold(name)
    .replace(/\s*[([].*$/, '')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return names.has(plain);
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
