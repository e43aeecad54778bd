import { keys } from './page';
import { runAtDesk, type Stage, until } from './stage';

// The popup's panel belongs to the browser's window, where no tab's commands reach: keys go in as to the window, and
// what the popup shows is asked of the extension.

/** Presses the toolbar button over the web tab and waits for the popup. */
export async function openRealPopup(stage: Stage): Promise<void> {
  await stage.firefox.switchTab(stage.tab);
  await stage.firefox.pressToolbarButton();
  await until('the popup', async () => (await readRealPopup(stage)) !== '');
}

/** What it says, or nothing while it is closed. */
export function readRealPopup(stage: Stage): Promise<string> {
  return runAtDesk(
    stage,
    // biome-ignore lint/performance/useDomNodeTextContent: what is folded away or hidden is not read.
    () => browser.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '',
  );
}

/** The same over a private window, where the extension's other pages do not reach it. */
export function readPrivatePopup({ firefox }: Stage): Promise<string> {
  return firefox.runPrivileged(() => {
    const popup = document.querySelector('browser[webextension-view-type="popup"]');
    if (!popup) return '';
    return new Promise<string>((resolve) => {
      // A page that is only about to be the popup's never answers.
      setTimeout(resolve, 1_000, '');
      popup.messageManager.addMessageListener('said', ({ data }) => resolve(data));
      const script = 'sendAsyncMessage("said", content.document.body?.innerText ?? "")';
      popup.messageManager.loadFrameScript(`data:,${script}`, false);
    });
  });
}

export async function waitForRealPopup(stage: Stage, text: string): Promise<void> {
  await until(`“${text}” in the popup`, async () => (await readRealPopup(stage)).includes(text));
}

/** Name or first line of what has the focus in the popup. */
export function readPopupFocus(stage: Stage): Promise<string> {
  return runAtDesk(stage, () => {
    const focused = browser.extension.getViews({ type: 'popup' })[0]?.document.activeElement;
    if (!focused || focused.localName === 'body') return '';
    // biome-ignore lint/performance/useDomNodeTextContent: the first line as it shows.
    return focused.getAttribute('aria-label') ?? focused.innerText.trim().split('\n')[0] ?? '';
  });
}

export async function pressKeyInPopup({ firefox }: Stage, key: string): Promise<void> {
  await firefox.command('Marionette:SetContext', { value: 'chrome' });
  await firefox.press(key).finally(() => firefox.command('Marionette:SetContext', { value: 'content' }));
}

/** Moves to a control with Tab and presses it with Enter. */
export async function pressInPopup(stage: Stage, name: string): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    const label = await readPopupFocus(stage);
    if (label === name) return pressKeyInPopup(stage, keys.enter);
    seen.push(label);
    await pressKeyInPopup(stage, keys.tab);
  }
  throw new Error(`40 presses of Tab did not reach “${name}” but: ${seen.join(' | ')}`);
}

interface Panel {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadFrameScript(address: string, later: boolean): void;
  };
}
declare const document: { querySelector(css: string): Panel | null };
interface View {
  document: {
    body: { innerText: string };
    activeElement: { localName: string; innerText: string; getAttribute(name: string): string | null } | null;
  };
}
declare const browser: { extension: { getViews(filter: { type: string }): View[] } };
