import type { Settings } from '../model/settings';
import { forgetNotes, forgetNotesOf } from '../store/tab-notes';
import { forgetOld } from './forget-old';
import { forgetTabs } from './forget-tabs';
import { forgetVisits } from './keep-visit';
import { syncRegistrations } from './register';
import { isSilent } from './trust';

/** What follows from settings that changed, by the person's hand or by a policy: in open tabs, registrations and what is kept. */
export async function followSettings(before: Settings, settings: Settings, at: number): Promise<void> {
  await syncRegistrations(settings);
  const isQuiet = ({ network, url }: { network: string | null; url: string }) =>
    isSilent(settings, network ?? '', new URL(url).hostname);
  await forgetTabs(isQuiet);
  for (const tabId of await forgetNotes('inspection', isQuiet)) await forgetNotesOf(tabId);
  await forgetNotes('guide', ({ network }) => settings.networksOff.includes(network));
  await forgetVisits(({ url }) => settings.pausedHosts.includes(new URL(url).hostname));
  // A damaged database keeps nobody from changing a setting.
  if (settings.retentionDays < before.retentionDays || settings.sharingDays < before.sharingDays)
    await forgetOld(settings, at).catch(() => {});
}
