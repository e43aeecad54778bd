import { isField } from './find-composer';

/** Longest draft that is read, in UTF-16 units; as `maxDraft` of the messages, which content scripts cannot load. */
export const maxRead = 50_000;
/** Nodes looked at; a bound on work, far above what a draft of that length has. */
const maxNodes = 120_000;

const blocks =
  /^(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const unread =
  /^(?:script|style|noscript|template|svg|math|button|select|textarea|input|video|audio|canvas|object|iframe)$/;
/** Marks of no width that editors keep a place with: zero-width space, word joiner, byte order mark. */
const fillers = /[\u200b\u2060\ufeff]+/g;
const unbroken = /\u00a0/g;
const layout = /^[ \t]*[\r\n][\s]*$/;

/**
 * A draft's text with its line breaks, as a person sees it, the first 50,000 units; in time linear in its length and without asking for
 * layout. Of an editor that draws only what is on the screen (CodeMirror, Monaco) that is all there is to read.
 */
export function readDraft(composer: Element): string {
  if (isField(composer)) return composer.value.slice(0, maxRead);
  let text = '';
  // Whether the line so far is empty, and whether a block ended, so that what comes next begins on a line of its own.
  let isStart = true;
  let isDue = false;
  let left = maxNodes;
  const add = (words: string) => {
    if (isDue && !isStart) text += '\n';
    text += words;
    isStart = words.endsWith('\n');
    isDue = false;
  };
  let node: Node | null = composer.firstChild;
  while (node && left-- > 0 && text.length < maxRead) {
    let enters = false;
    if (node.nodeType === 3) {
      const isBetween = isStart || isDue || text === '';
      const words = readWords(node.nodeValue ?? '', maxRead - text.length, isBetween);
      if (words) add(words);
    } else if (node.nodeType === 1) {
      const tag = (node as Element).localName;
      if (tag === 'br') add('\n');
      else if (tag === 'img') {
        const alt = (node as Element).getAttribute('alt');
        // Emoji are pictures in some editors.
        if (alt && alt.length <= 16) add(alt);
      } else if (!unread.test(tag) && !isDecoration(node as Element)) {
        if (blocks.test(tag)) isDue = true;
        enters = node.firstChild !== null;
      }
    }
    if (enters) node = node.firstChild;
    else {
      while (node && node !== composer && !node.nextSibling) {
        node = node.parentNode;
        if (node && node !== composer && blocks.test((node as Element).localName ?? '')) isDue = true;
      }
      node = node && node !== composer ? node.nextSibling : null;
    }
  }
  return text.slice(0, maxRead);
}

function readWords(value: string, most: number, isBetween: boolean): string {
  // Between blocks it is how the page's source is laid out; between words it keeps them apart, and in code it is a line's end.
  if (value.length < 2_000 && layout.test(value)) return isBetween ? '' : '\n';
  return value.slice(0, most).replace(fillers, '').replace(unbroken, ' ');
}

/** Placeholders, drawn cursors and what else an editor shows among the text that is no part of it. */
function isDecoration(element: Element): boolean {
  if (element.hasAttribute('data-slate-placeholder') || element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return (
    element.getAttribute('contenteditable') === 'false' &&
    /placeholder|\bql-ui\b|cursor|\bProseMirror-widget\b/i.test(element.getAttribute('class') ?? '')
  );
}
