import type { Firefox } from '../../scripts/lib/firefox-commands';

/** What a page can learn by looking; each list names what gave the extension away. */
export interface Probe {
  /** Files of the extension that the page could load, and how. */
  reached: string[];
  /** Messages posted to the window. */
  messages: string[];
  /** Nodes and attributes that changed without the page's doing. */
  changes: string[];
  /** Names that appeared on the window. */
  globals: string[];
  /** Addresses of an extension anywhere in the document, its style sheets and the list of loaded resources. */
  addresses: string[];
  /** Extension APIs within reach. */
  apis: string[];
}

/** The page with a script in it that looks for the extension, although no page could know its address in Firefox. */
export function probePage(html: string, origin: string, files: string[]): string {
  const script = `(${look})(${JSON.stringify(origin)}, ${JSON.stringify(files)})`;
  return html
    .replace('</head>', `<script>${script}</script></head>`)
    .replace('</body>', '<output id="found"></output></body>');
}

export async function readProbe(firefox: Firefox): Promise<Probe> {
  // Time for answers to be late in.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return JSON.parse(
    await firefox.run(() => {
      document.dispatchEvent(new Event('collect'));
      return document.querySelector('#found')?.textContent ?? '';
    }),
  ) as Probe;
}

/** Runs in the page, as the page's own script. */
function look(origin: string, files: string[]): void {
  const found: Probe = { reached: [], messages: [], changes: [], globals: [], addresses: [], apis: [] };
  addEventListener('message', (event) => found.messages.push(String(event.data)));
  for (const file of files) {
    const address = `${origin}/${file}`;
    const note = (how: string) => () => found.reached.push(`${how} ${file}`);
    fetch(address).then(note('fetch'), () => {});
    fetch(address, { mode: 'no-cors' }).then(note('opaque fetch'), () => {});
    if (/\.(png|svg)$/.test(file)) Object.assign(new Image(), { onload: note('image'), src: address });
    if (file.endsWith('.js')) import(address).then(note('script'), () => {});
  }
  let before: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      found.changes.push([type, target.nodeName, ...[...addedNodes].map((node) => node.nodeName)].join(' '));
    }
  });
  addEventListener('DOMContentLoaded', () => {
    before = Object.getOwnPropertyNames(globalThis);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  document.addEventListener('collect', () => {
    observer.disconnect();
    found.globals = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
    const names = ['browser', 'chrome'].filter((name) => name in globalThis);
    found.apis = names.filter((name) => Reflect.get(globalThis, name)?.runtime !== undefined);
    // The page's own script names the address, and is not what it looks for.
    for (const script of document.scripts) script.remove();
    const elements = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ value }) => value),
    );
    const resources = performance.getEntriesByType('resource').map(({ name }) => name);
    const probed = new Set(files.map((file) => `${origin}/${file}`));
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].map(({ href }) => href ?? '');
    found.addresses = [...elements, ...sheets, ...resources.filter((name) => !probed.has(name))].filter(
      (text) => text.includes('-extension://'),
    );
    document.querySelector('#found')!.textContent = JSON.stringify(found);
  });
}
