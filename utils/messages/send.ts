import { browser } from '../browser';
import type { ComposeMessage } from './compose';
import type { Answers, ChangedMessage, InspectMessage, PageMessage, RequestMessage } from './protocol';

/** Sends to the background and gives its answer, or null where nobody answers (an update under way, a stopped worker). */
export async function send<M extends PageMessage | InspectMessage | ComposeMessage | RequestMessage>(
  message: M,
): Promise<Answers[M['type']] | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    return (answer as Answers[M['type']] | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Calls back whenever something stored changed. Returns the way to stop. */
export function onChanged(callback: () => void): () => void {
  const listener = (message: unknown, sender: { tab?: unknown }): undefined => {
    // From a tab it would be a page's process, which has nothing to tell here.
    if (!sender.tab && (message as ChangedMessage | null)?.type === 'changed') callback();
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
