/** What a page learned by looking for an extension. Two browsers that differ in nothing else must give the same. */
export interface Probed {
  /** Each address of the extension's files, tried in every way a page can: what answered. */
  answered: string[];
  /** Names on the window that were not there when the page began. */
  globals: string[];
  /** Every node, attribute and text that changed in the document, by whom the page cannot tell. */
  changes: string[];
  /** Extension addresses anywhere in the document, its style sheets, or its performance entries. */
  addresses: string[];
  /** Messages and events that reached the page. */
  heard: string[];
  /** Extension addresses or names in the stacks of the page's own functions, called by whoever calls them. */
  stacks: string[];
  /** The page's own built-ins that were replaced. */
  replaced: string[];
}

/** Put at the top of a page: begins to look before anything else runs. */
export const probeScript = `
(() => {
  const started = new Set(Object.getOwnPropertyNames(window));
  const natives = ['fetch', 'XMLHttpRequest', 'MutationObserver', 'postMessage', 'addEventListener', 'setTimeout'];
  const before = new Map(natives.map((name) => [name, window[name]]));
  const pushState = history.pushState;
  const heard = [];
  const stacks = [];
  const changes = [];
  const noteStack = () => {
    const { stack } = new Error();
    if (/extension:|vitrine/i.test(stack)) stacks.push(stack);
  };
  // Custom events have any name, so what dispatches them is watched, and every name heard of in the wild besides.
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    heard.push('dispatch ' + event.type);
    noteStack();
    return dispatchEvent.call(this, event);
  };
  const names = ['message', 'messageerror', 'vitrine', 'wxt', 'wxt:content-script-started', 'extension', 'error',
    'unhandledrejection', 'securitypolicyviolation', 'storage', 'hashchange', 'popstate'];
  for (const name of names) {
    for (const target of [window, document]) {
      target.addEventListener(name, (event) => heard.push(name + ' ' + JSON.stringify(event.data ?? null)), true);
    }
  }
  // A page can make what a reader calls call the page.
  for (const [owner, name] of [[Element.prototype, 'querySelector'], [Node.prototype, 'textContent'], [console, 'log']]) {
    const described = Object.getOwnPropertyDescriptor(owner, name);
    for (const part of ['value', 'get']) {
      const inner = described?.[part];
      if (typeof inner !== 'function') continue;
      described[part] = function (...given) { noteStack(); return inner.apply(this, given); };
    }
    if (described) Object.defineProperty(owner, name, described);
  }
  const describe = (node) => node.nodeName + ' ' + (node.outerHTML ?? node.data ?? '').slice(0, 200);
  // As soon as all is parsed, before any script that waits for the document.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        changes.push([type, target.nodeName, attributeName, ...[...addedNodes, ...removedNodes].map(describe)].join(' '));
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const tryFile = async (address) => {
    const found = [];
    await fetch(address).then(() => found.push('fetch'), () => {});
    const tryTag = (tag, key) => new Promise((done) => {
      const element = document.createElement(tag);
      const end = (how) => { if (how) found.push(tag); done(); };
      element.onload = () => end(true);
      element.onerror = () => end(false);
      if (tag === 'link') element.rel = 'stylesheet';
      element[key] = address;
      // Apart from the document that is watched for changes.
      frame.contentDocument.body.append(element);
    });
    await Promise.all([tryTag('img', 'src'), tryTag('script', 'src'), tryTag('link', 'href')]);
    return found.length > 0 ? [address + ' by ' + found.join(', ')] : [];
  };
  let frame;
  window.probe = async (files) => {
    const settled = changes.splice(0);
    frame = document.createElement('iframe');
    document.body.append(frame);
    const answered = (await Promise.all(files.map(tryFile))).flat();
    const text = document.documentElement.outerHTML + [...document.styleSheets].map((sheet) => sheet.href).join(' ') +
      performance.getEntries().filter(({ initiatorType }) => !/fetch|img|script|link|css/.test(initiatorType ?? ''))
        .map(({ name }) => name).join(' ');
    return {
      answered,
      globals: Object.getOwnPropertyNames(window).filter((name) => !started.has(name) && name !== 'probe'),
      changes: settled,
      addresses: text.match(/[a-z]+-extension:[^\\s"']*/g) ?? [],
      heard,
      stacks,
      replaced: [
        ...natives.filter((name) => window[name] !== before.get(name)),
        ...(history.pushState === pushState ? [] : ['pushState']),
      ],
    };
  };
})();
`;
