import { isFeatureOff } from '../model/feature-off';
import type { Settings } from '../model/settings';
import { forgetNotes, forgetNotesOf, readNote, readNotes, writeNote } from '../store/tab-notes';
import { forgetOld } from './forget-old';
import { forgetTabs } from './forget-tabs';
import { lookAgain } from './inspect-tab';
import { forgetVisits } from './keep-visit';
import { syncRegistrations } from './register';
import { isSilent } from './trust';
import { syncWatching } from './watch';

/** What follows from settings that changed, by the person's hand or by a policy: in open tabs, registrations and what is kept. */
export async function followSettings(before: Settings, settings: Settings, at: number): Promise<void> {
  await syncRegistrations(settings);
  const isQuiet = ({ network, url }: { network: string | null; url: string }) =>
    isSilent(settings, network ?? '', new URL(url).hostname);
  await forgetTabs(isQuiet);
  for (const tabId of await forgetNotes('inspection', isQuiet)) await forgetNotesOf(tabId);
  await forgetNotes('guide', ({ network }) => settings.networksOff.includes(network));
  await forgetVisits(({ url }) => settings.pausedHosts.includes(new URL(url).hostname));
  if (isFeatureOff(settings, 'watch-sites') !== isFeatureOff(before, 'watch-sites')) await syncWatching();
  if (isFeatureOff(settings, 'read-any-page'))
    await forgetNotes('inspection', ({ network }) => network === null);
  if (isFeatureOff(settings, 'show-me')) await takeDownStrips();
  // A damaged database keeps nobody from changing a setting.
  const isShorter = (['retentionDays', 'sharingDays', 'historyDays'] as const).some(
    (name) => settings[name] < before[name],
  );
  if (isShorter) await forgetOld(settings, at).catch(() => {});
}

/** Tabs that were opened to show a control stay what they are, without the strip: their script is told when it is asked to look again. */
async function takeDownStrips(): Promise<void> {
  for (const [tabId, guide] of await readNotes('guide')) {
    if (!guide.words) continue;
    await writeNote('guide', tabId, { ...guide, words: null });
    lookAgain(tabId, { page: (await readNote('inspection', tabId))?.page ?? 'settings' });
  }
}
