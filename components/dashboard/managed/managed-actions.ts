import { send } from '../../../utils/messages/send';
import type { TermList } from '../../../utils/model/policy';
import { refresh, say, settings, wordsNow } from '../dashboard-model';
import { askForSites, patternOf } from './managed-model';

/** Nothing may come before the asking, or the browser takes it for no answer to a press. */
export async function allowSites(hosts: readonly string[]): Promise<void> {
  const given = await askForSites(hosts);
  const t = wordsNow();
  if (!given) return say(t('announce.denied'));
  const { sitesRead } = settings.value!;
  // Where all sites are allowed already, the browser adds none one by one, so it is kept that these were asked for.
  const change = { sitesRead: [...new Set([...sitesRead, ...hosts.map(patternOf)])] };
  const answer = await send({ type: 'settings', change });
  await refresh();
  say(answer ? t('ownSites.allowed', { count: hosts.length }) : t('announce.failed'));
}

export async function switchList({ id, name }: TermList, on: boolean): Promise<void> {
  const answer = await send({ type: 'term-list', id, on });
  await refresh();
  const t = wordsNow();
  say(answer?.done ? t(on ? 'watched.saidOn' : 'watched.saidOff', { list: name }) : t('announce.failed'));
}
