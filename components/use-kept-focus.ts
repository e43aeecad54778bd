import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const reachable = 'a[href], button, input, select, textarea, summary';

/** Keeps the place of who goes by keys: when what had the focus is gone, what stands there now has it, else the heading of the part or the page. */
export function useKeptFocus<T extends HTMLElement>(): Ref<T> {
  const part = useRef<T>(null);
  const had = useRef<{ element: Element; place: number } | null>(null);
  useLayoutEffect(() => {
    const root = part.current;
    if (!root) return;
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement)
        had.current = { element: target, place: listOpen(root).indexOf(target) };
    };
    const leave = ({ target }: FocusEvent) => {
      // Some browsers say this of what is being removed, too; that the person went elsewhere shows when it is still there.
      queueMicrotask(() => {
        if (had.current?.element === target && (target as Element).isConnected) had.current = null;
      });
    };
    root.addEventListener('focusin', note);
    root.addEventListener('focusout', leave);
    return () => {
      root.removeEventListener('focusin', note);
      root.removeEventListener('focusout', leave);
      if (!root.contains(document.activeElement)) return;
      queueMicrotask(() => {
        if (isNowhere()) document.querySelector<HTMLElement>('main h1')?.focus();
      });
    };
  }, []);
  useLayoutEffect(() => {
    const root = part.current;
    if (!root || !had.current || had.current.element.isConnected) return;
    const { place } = had.current;
    had.current = null;
    if (!isNowhere()) return;
    const open = listOpen(root);
    const next = open[Math.min(Math.max(place, 0), open.length - 1)];
    (next ?? root.querySelector<HTMLElement>('h2'))?.focus();
  });
  return part;
}

const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

/** What takes the focus now, in the order of the page. */
const listOpen = (root: Element): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(reachable)].filter((element) => !element.matches(':disabled'));
