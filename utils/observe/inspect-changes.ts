/** Attributes by which controls show how they are; classes and styles change with every movement of the pointer. */
const attributeFilter = [
  ...'checked pressed selected expanded disabled hidden busy valuetext label labelledby'
    .split(' ')
    .map((name) => `aria-${name}`),
  ...'checked selected disabled value data-state hidden open inert'.split(' '),
];
/** What a person does that can change a control without a trace in the document: a field's own state. */
const acts = ['change', 'click', 'keyup'];

export interface ChangeWatch {
  start(): void;
  /** Listens in these, and in no others: shadow roots and frames are documents of their own to whoever watches. */
  follow(roots: readonly (Document | ShadowRoot)[]): void;
  stop(): void;
}

/** Calls back when a page's content or its controls may have changed. Only what people do themselves counts as an act. */
export function makeChangeWatch(onChange: () => void): ChangeWatch {
  const observer = new MutationObserver(onChange);
  const followed = new Set<Document | ShadowRoot>();
  const onAct = (event: Event) => {
    if (event.isTrusted) onChange();
  };
  const listen = (root: Document | ShadowRoot) => {
    const region = 'body' in root ? (root.body ?? root) : root;
    observer.observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter,
    });
    for (const act of acts) root.addEventListener(act, onAct, { capture: true, passive: true });
    followed.add(root);
  };
  const leave = (root: Document | ShadowRoot) => {
    for (const act of acts) root.removeEventListener(act, onAct, { capture: true });
    followed.delete(root);
  };
  const stop = () => {
    observer.disconnect();
    for (const root of followed) leave(root);
  };
  return {
    start() {
      stop();
      listen(document);
    },
    follow(roots) {
      for (const root of followed) if (!roots.includes(root)) leave(root);
      for (const root of roots) if (!followed.has(root)) listen(root);
    },
    stop,
  };
}
