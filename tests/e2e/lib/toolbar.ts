import type { CDPSession, Page } from '@playwright/test';
import type { Vitrine } from './vitrine';

/**
 * Presses the toolbar button over a page and gives the text of the popup that opens. Playwright does not take hold of
 * that popup, so the browser's own session speaks to it; tests that press things in it open it as a page (`openPopup`).
 */
export async function readRealPopup(vitrine: Vitrine, page: Page): Promise<string> {
  const [text] = await askRealPopup(vitrine, page, ['document.querySelector("main")?.innerText ?? ""']);
  return text!;
}

/** Expression that presses a button of the popup by its text; tells once that it did. */
export const pressIn = (name: string): string =>
  `[...document.querySelectorAll('button')].filter((one) => one.textContent === ${JSON.stringify(name)}).map((one) => one.click()).length > 0 ? 'pressed' : ''`;

/** Presses the toolbar button and evaluates expressions in the popup, each until it gives a text; an empty one where it never does. */
export async function askRealPopup(
  vitrine: Vitrine,
  page: Page,
  asked: readonly string[],
): Promise<string[]> {
  const session = await vitrine.context.browser()!.newBrowserCDPSession();
  const listTargets = async (type: string) =>
    (await session.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
  await page.bringToFront();
  const tab = (await listTargets('tab')).findLast(({ url }) => url === page.url())!;
  await session.send('Extensions.triggerAction', { id: vitrine.extensionId, targetId: tab.targetId });
  const isPopup = ({ url }: { url: string }) =>
    url === `chrome-extension://${vitrine.extensionId}/popup.html`;
  const answers: string[] = [];
  for (const expression of asked) {
    const deadline = Date.now() + 5_000;
    let text = '';
    while (!text && Date.now() < deadline) {
      const target = (await listTargets('page')).find(isPopup);
      if (target) text = await evaluateIn(session, target.targetId, expression);
    }
    answers.push(text);
  }
  const target = (await listTargets('page')).find(isPopup);
  if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
  await session.detach();
  return answers;
}

async function evaluateIn(session: CDPSession, targetId: string, expression: string): Promise<string> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answered = new Promise<string>((done) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      const { id, result } = JSON.parse(event.message) as {
        id: number;
        result?: { result?: { value?: string } };
      };
      if (event.sessionId === sessionId && id === 1) done(result?.result?.value ?? '');
    });
  });
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  const text = await answered;
  await session.send('Target.detachFromTarget', { sessionId });
  return text;
}
