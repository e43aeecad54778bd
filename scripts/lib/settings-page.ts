import { Window } from 'happy-dom';
import { findControls } from '../../utils/dom/controls';
import { readLook } from '../../utils/dom/look';
import { createView, type View } from '../../utils/dom/view';
import { judgeHealth } from '../../utils/match/judge-health';
import { locateSettings } from '../../utils/match/locate-settings';
import { matchControls } from '../../utils/match/match-controls';
import { readValue } from '../../utils/match/read-value';
import type { Control } from '../../utils/model/control';
import type { Health } from '../../utils/model/words';
import type { NetworkSettings } from '../../utils/networks/define-settings';

/** What a fixture of a settings page holds beside its HTML: where it is, and what is found on it. */
export interface ExpectedSettings {
  url: string;
  network: string | null;
  /** Key of the catalogue's page; null where it is none that is known. */
  page: string | null;
  health: Health;
  controls: Pick<Control, 'role' | 'name' | 'value' | 'visible'>[];
  /** Settings of the catalogue by id, with the option they stand at; null where the page does not show it. */
  settings: Record<string, string | null>;
}

/**
 * Opens HTML as a browser would lay it before the finder: no scripts run and nothing is loaded, `template shadowrootmode` becomes a
 * shadow root and `iframe srcdoc` a frame.
 */
export function openPage(html: string, url: string): View {
  const window = new Window({
    url,
    settings: {
      enableJavaScriptEvaluation: false,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
    } as never,
  });
  const opened = window.document as unknown as Document;
  fill(opened, html, window);
  // The finder asks the window it runs in.
  globalThis.getComputedStyle = ((element: never) => {
    const { display, visibility, overflowX, overflowY } = window.getComputedStyle(element);
    return { display: display || 'inline', visibility, overflowX, overflowY };
  }) as never;
  return createView(opened, new URL(url));
}

function fill(into: Document, html: string, window: Window): void {
  const parsed = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const page = into.importNode(parsed.documentElement, true);
  into.documentElement.remove();
  into.append(page);
  attach(into, window);
}

function attach(root: ParentNode, window: Window): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement!;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(...template.content.childNodes);
    template.remove();
    attach(shadow, window);
  }
  for (const frame of root.querySelectorAll('iframe[srcdoc]')) {
    const inner = new window.DOMParser().parseFromString(frame.getAttribute('srcdoc')!, 'text/html');
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    attach(inner as unknown as ParentNode, window);
  }
}

/** What Vitrine finds on a page, by the finder and the catalogue alone. */
export function readSettingsPage(view: View, settings: NetworkSettings | null): ExpectedSettings {
  const controls = [...findControls(view)].filter((one) => one !== undefined);
  const page = settings && (locateSettings(settings, view.url, view.document.title)?.page ?? null);
  const matched = settings ? matchControls(controls, settings, { page, language: view.language }) : [];
  const found = matched.map(({ ref, setting }) => {
    const control = controls.find((one) => one.ref === ref)!;
    return [setting.id, readValue(control, setting, settings!.id)?.value ?? null] as const;
  });
  const look = { ...finish(readLook(view)), viewer: null };
  const expected = (settings?.settings ?? []).filter((one) => one.page === page && one.where === 'web');
  const known = page !== null;
  const about = { look, url: view.url, controls, matched, known, network: settings };
  return {
    url: view.url.href,
    network: settings?.id ?? null,
    page,
    health: judgeHealth({ ...about, expected: known ? expected : [] }),
    controls: controls.map(({ role, name, value, visible }) => ({ role, name, value, visible })),
    settings: Object.fromEntries(found.toSorted(([one], [other]) => one.localeCompare(other))),
  };
}

/** Runs work that yields to its end at once. */
export function finish<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
