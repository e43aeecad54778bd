import { adviseValue, expectOf } from '../audit/expect';
import { browser } from '../browser';
import type { Answers, Guide, GuideState, InspectedControl, InspectMessage } from '../messages/protocol';
import type { Health } from '../model/words';
import { settingsOf } from '../networks/settings';
import { openDatabase } from '../store/database';
import { readGuidance } from '../store/read-guidance';
import { readNote, writeNote } from '../store/tab-notes';
import { declareSetting } from './declare-setting';
import { lookAgain } from './inspect-tab';

/** The control that a strip is about, as the page shows it now. */
export interface Shown {
  ref: number;
  /** Option id; null where it does not show. */
  value: string | null;
  /** The value is as advised. */
  fits: boolean;
}

/** Health that says: not here, not yet. */
const passing: ReadonlySet<Health> = new Set(['not-loaded', 'signed-out', 'consent-wall']);

/** What the strip should show now; null where there is none. A control that is seen counts for more than what was said of it. */
export function judgeGuide(guide: Guide, shown: Shown | null, health: Health): GuideState | null {
  const { words, hub, said } = guide;
  if (!words) return null;
  const state = (stage: GuideState['stage'], ref: number | null = null): GuideState => ({
    ...{ stage, ref, words, hub },
  });
  if (shown) {
    if (shown.fits) return state('done', shown.ref);
    if (said === null || shown.value !== null) return state('found', shown.ref);
  }
  if (said === 'changed') return state('done');
  if (said === 'not-found') return state('missing');
  return state(passing.has(health) ? 'looking' : 'missing');
}

/** A button of the strip. *I changed it* is the person's word, kept as such until the page shows the setting. */
export async function receivePress(
  { press }: Extract<InspectMessage, { type: 'guide' }>,
  tabId: number,
  at: number,
): Promise<Answers['guide']> {
  const guide = await readNote('guide', tabId);
  if (!guide?.words) return { guide: null };
  if (press === 'close') {
    await writeNote('guide', tabId, null);
    return { guide: null };
  }
  if (press === 'hub') {
    if (guide.hub) await browser.tabs.update(tabId, { url: guide.hub }).catch(() => {});
    return { guide: judgeGuide(guide, null, 'not-loaded') };
  }
  const shown = press === 'changed' ? await findUnchanged(guide, tabId) : null;
  if (shown) return { guide: { stage: 'found', ref: shown.ref, words: guide.words, hub: guide.hub } };
  const next: Guide = { ...guide, said: press };
  await writeNote('guide', tabId, next);
  if (press === 'changed' && guide.setting !== null) await declareAdvised(guide, guide.setting, at);
  return { guide: judgeGuide(next, null, 'ok') };
}

/** What the page shows counts for more than what is said of it: it is asked again, and nothing is kept of the person's word. */
async function findUnchanged(guide: Guide, tabId: number): Promise<InspectedControl | null> {
  const seen = await readNote('inspection', tabId);
  if (seen?.network !== guide.network) return null;
  const shown = seen.controls.find(({ visible, setting }) => visible && setting?.id === guide.setting);
  if (shown?.verdict !== 'not-as-advised') return null;
  lookAgain(tabId, seen);
  return shown;
}

async function declareAdvised(guide: Guide, id: string, at: number): Promise<void> {
  const setting = settingsOf.get(guide.network)?.settings.find((one) => one.id === id);
  const db = await openDatabase();
  try {
    const account = await db.get('accounts', guide.account);
    if (!account || !setting) return;
    const expectation = expectOf(account, await readGuidance());
    await declareSetting(db, account, id, adviseValue(setting, expectation), at);
  } finally {
    db.close();
  }
}
