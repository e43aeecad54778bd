import { browser } from '../utils/browser';
import { send } from '../utils/messages/send';
import { watchGrant } from '../utils/model/watch-grant';
import { isGrantFixed } from '../utils/store/read-watching';
import { readSettings } from '../utils/store/settings';

/** Called in the press itself: a browser asks only in answer to one, so nothing may be awaited before the request. */
export async function startWatching(): Promise<'on' | 'denied' | 'failed'> {
  const given = await browser.permissions.request(watchGrant).catch(() => false);
  if (!given) return 'denied';
  return (await switchPart(true)) ? 'on' : 'failed';
}

/** `given-back`: the browser has the permission back. `off`: that came with the install and stays, and watching is switched off. */
export async function stopWatching(): Promise<'given-back' | 'off' | 'failed'> {
  if (isGrantFixed()) return (await switchPart(false)) ? 'off' : 'failed';
  return (await browser.permissions.remove(watchGrant).catch(() => false)) ? 'given-back' : 'failed';
}

/** Whether the part is then as wanted: an organisation may hold it. */
async function switchPart(on: boolean): Promise<boolean> {
  const { featuresOff } = await readSettings();
  if (featuresOff.includes('watch-sites') !== on) return true;
  const others = featuresOff.filter((id) => id !== 'watch-sites');
  const change = { featuresOff: on ? others : [...others, 'watch-sites' as const] };
  const answer = await send({ type: 'settings', change });
  return answer !== null && answer.settings.featuresOff.includes('watch-sites') !== on;
}
