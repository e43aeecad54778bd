import type { TabState } from '../messages/protocol';
import { readTabStates, writeTabState } from '../store/tab-state';
import { showBadge } from './badge';

/** Takes state and badge from the tabs it applies to: what they show is gone, or is not to be read any more. Gives the tabs. */
export async function forgetTabs(applies: (state: TabState) => boolean): Promise<number[]> {
  const forgotten: number[] = [];
  for (const [tabId, state] of await readTabStates()) {
    if (!applies(state)) continue;
    await writeTabState(tabId, null);
    await showBadge(tabId, '');
    forgotten.push(tabId);
  }
  return forgotten;
}
