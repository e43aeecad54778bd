import type { Marionette } from './marionette.ts';
import type { ForwardProxy } from './proxy.ts';

export const addonId = 'vitrine@vitrine.example';
/** Fixed by a preference of the test profile. */
export const uuid = '5f2f8c8e-3d1c-4a4b-9a51-76697472696e';
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** A function evaluated in the browser: it must bring everything it uses, arguments and answer are JSON. */
export type Injected<A extends unknown[], R> = (...args: A) => R | Promise<R>;

/**
 * A real Firefox with the extension installed as a temporary add-on, in a fresh profile, behind a proxy that stands
 * in for the whole web: `proxy.serve('http://x.com/jo', html)`, then `goto('http://x.com/jo')`. `proxy.log` holds
 * every request that left the browser. Commands go to the current tab, as with WebDriver:
 *
 *     const firefox = await launchFirefox({ extension: dir });
 *     firefox.proxy.serve('http://x.com/jo', '<title>Jo</title>');
 *     await firefox.goto('http://x.com/jo');
 *     const profile = await firefox.currentTab();
 *     await firefox.openTab(`${firefox.origin}/popup.html`);
 *     await firefox.click('button[data-action=claim]');
 *     await firefox.run((key) => browser.storage.session.get(key), 'tab:1');
 *     await firefox.switchTab(profile);
 *     await firefox.close();
 */
export interface Firefox {
  proxy: ForwardProxy;
  /** `moz-extension://…`, without a final slash. */
  origin: string;
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  title(): Promise<string>;
  /** Opens a tab, makes it current and answers its handle. */
  openTab(url?: string): Promise<string>;
  currentTab(): Promise<string>;
  listTabs(): Promise<string[]>;
  switchTab(handle: string): Promise<void>;
  /** Closes the current tab; switch to another before the next command. */
  closeTab(): Promise<void>;
  /** Clicks the first element that matches, as a mouse would: it scrolls there and fails when something covers it. */
  click(css: string): Promise<void>;
  /** Types into the first element that matches. Special keys are WebDriver's: `\uE007` Enter, `\uE004` Tab. */
  type(css: string, text: string): Promise<void>;
  /** Presses keys wherever the focus is. */
  press(...keys: string[]): Promise<void>;
  /** Runs a function in the current tab's page, outside the page's policy; `browser` is there in extension pages. */
  run<A extends unknown[], R>(script: Injected<A, R>, ...args: A): Promise<R>;
  /** The same with the browser's own privileges: `Services`, `gBrowser`, `WebExtensionPolicy`. */
  runPrivileged<A extends unknown[], R>(script: Injected<A, R>, ...args: A): Promise<R>;
  /** Polls until the function answers something true; throws naming `what` after `timeoutMs` (10 s). */
  waitFor<A extends unknown[], R>(
    what: string,
    script: Injected<A, R>,
    args: A,
    timeoutMs?: number,
  ): Promise<R>;
  /** A WebDriver command that has no function here: answers its `value`, or what stands in place of one. */
  command<T>(name: string, parameters?: Record<string, unknown>): Promise<T>;
  /** PNG of the current tab: what shows, or the whole page. */
  screenshot(whole?: boolean): Promise<Buffer>;
  /** Clicks the toolbar button for the current tab, which grants activeTab and opens the popup. */
  pressToolbarButton(): Promise<void>;
  closePopup(): Promise<void>;
  /** What the toolbar badge says on the current tab. */
  badge(): Promise<string>;
  /** Answers the browser's permission prompt once it shows. */
  answerPrompt(accept: boolean): Promise<void>;
  /** Stops the background page as idleness would. */
  stopBackground(): Promise<void>;
  /** Restarts the extension from another folder, as an update would. */
  install(dir: string): Promise<void>;
  close(): Promise<void>;
  /** Closes and leaves the profile, for `launchFirefox` to take over; answers its folder. */
  leave(): Promise<string>;
}

/** Commands over an open session; `endBrowser` is run by `close` and `leave`. */
export function createFirefox(
  marionette: Marionette,
  proxy: ForwardProxy,
  profile: string,
  endBrowser: (leaveProfile?: boolean) => Promise<void>,
): Firefox {
  const ask = async <T>(command: string, parameters?: Record<string, unknown>): Promise<T> =>
    (await marionette.send<{ value: T }>(command, parameters)).value;
  const find = async (css: string): Promise<string> =>
    (await ask<Record<string, string>>('WebDriver:FindElement', { using: 'css selector', value: css }))[
      elementKey
    ] ?? '';
  const execute = <A extends unknown[], R>(script: Injected<A, R>, args: A): Promise<R> =>
    ask('WebDriver:ExecuteScript', {
      script: `return (${script}).apply(null, arguments);`,
      args,
      sandbox: null,
    });

  const quit = async () => {
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    marionette.close();
  };

  const firefox: Firefox = {
    proxy,
    origin: `moz-extension://${uuid}`,
    goto: (url) => ask('WebDriver:Navigate', { url }),
    url: () => ask('WebDriver:GetCurrentURL'),
    title: () => ask('WebDriver:GetTitle'),
    async openTab(url) {
      const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
      await firefox.switchTab(handle);
      if (url) await firefox.goto(url);
      return handle;
    },
    currentTab: () => ask('WebDriver:GetWindowHandle'),
    listTabs: () => marionette.send('WebDriver:GetWindowHandles'),
    switchTab: async (handle) => {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    closeTab: async () => {
      await marionette.send('WebDriver:CloseWindow');
    },
    click: async (css) => ask('WebDriver:ElementClick', { id: await find(css) }),
    type: async (css, text) => ask('WebDriver:ElementSendKeys', { id: await find(css), text }),
    async press(...keys) {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await ask('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    run: (script, ...args) => execute(script, args),
    async runPrivileged(script, ...args) {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await execute(script, args);
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' });
      }
    },
    async waitFor(what, script, args, timeoutMs = 10_000) {
      const end = Date.now() + timeoutMs;
      for (;;) {
        const answer = await firefox.run(script, ...args);
        if (answer) return answer;
        if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for: ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    command: async <T>(name: string, parameters?: Record<string, unknown>) => {
      const answer = await marionette.send<T | { value: T }>(name, parameters);
      const isValue = typeof answer === 'object' && answer !== null && 'value' in answer;
      return isValue ? answer.value : answer;
    },
    screenshot: async (whole = false) =>
      Buffer.from(await ask<string>('WebDriver:TakeScreenshot', { full: whole, hash: false }), 'base64'),
    pressToolbarButton: () =>
      firefox.runPrivileged(async (id) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
      }, addonId),
    closePopup: () =>
      firefox.runPrivileged(() => {
        for (const panel of document.querySelectorAll('panel')) panel.hidePopup?.();
      }),
    badge: () =>
      firefox.runPrivileged((id) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        const action = extension.apiManager.global.browserActionFor(extension);
        return String(action.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '');
      }, addonId),
    answerPrompt: (accept) => firefox.runPrivileged(answerPrompt, accept),
    stopBackground: () =>
      firefox.runPrivileged(async (id) => {
        await WebExtensionPolicy.getByID(id).extension.terminateBackground();
      }, addonId),
    install: async (path) => {
      await marionette.send('Addon:Install', { path, temporary: true });
    },
    async close() {
      await quit();
      await endBrowser();
    },
    async leave() {
      await quit();
      await endBrowser(true);
      return profile;
    },
  };
  return firefox;
}

/** The page's and the browser's own names, as far as injected functions use them. */
declare const document: {
  querySelectorAll(css: string): Iterable<{ hidePopup?(): void }>;
  querySelector(css: string): { button: { click(): void }; secondaryButton: { click(): void } } | null;
};
declare const window: object;
declare const gBrowser: { selectedTab: object };
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: {
      terminateBackground(): Promise<void>;
      apiManager: {
        global: {
          browserActionFor(extension: object): {
            triggerAction(window: object): Promise<void>;
            action: { getProperty(tab: object, name: string): unknown };
          };
        };
      };
    };
  };
};

async function answerPrompt(accept: boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const prompt = document.querySelector('#addon-webext-permissions-notification');
    if (prompt) {
      // Firefox ignores clicks in the first half second, against clickjacking.
      await new Promise((resolve) => setTimeout(resolve, 700));
      (accept ? prompt.button : prompt.secondaryButton).click();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no permission prompt showed within 10 s');
}
