import { browser } from '../browser';
import { fold } from '../dom/text';
import { isFeatureOff } from '../model/feature-off';
import type { PageSight } from '../model/page-sight';
import type { ConsentRequest } from '../model/sharing';
import { readConsent } from '../oauth/read-consent';
import { openDatabase } from '../store/database';
import { identifyConsent, recordConsent, type SeenConsent } from '../store/record-consent';
import { readSettings } from '../store/settings';
import { lookThrough } from './check-visit';
import { countForgotten } from './forgotten';
import { findTabNetwork } from './inspect-tab';
import type { Tab } from './tab-pages';
import { parseWebAddress } from './tab-site';
import { tellChanged } from './tell-changed';
import { isSilent } from './trust';

/** Keeps what is asked where a tab shows the address of a consent page, if the person wants it kept; the app's name is not looked for. */
export async function noticeConsent(tabId: number, tab: Tab, at: number): Promise<void> {
  const seen = await readAsked(tabId, tab);
  if (seen && (await readSettings()).keepSharing) await keep(seen, null, at);
}

/** The same because the person opened the popup there: the page is looked through for the app's name as well. */
export async function noteConsent(tabId: number, at: number): Promise<ConsentRequest | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const seen = tab && (await readAsked(tabId, tab));
  if (!seen) return null;
  const before = countForgotten();
  const sight = await lookThrough(tabId);
  if (countForgotten() !== before) return null;
  // A page takes its time to answer, and this part may have been switched off meanwhile.
  if ((await readAsked(tabId, tab)) === null) return null;
  // The tab may have gone on meanwhile, to a page with another name on it.
  const isSame = sight !== null && parseWebAddress(sight.url)?.origin === parseWebAddress(tab.url)?.origin;
  return keep(seen, isSame ? sight : null, at);
}

/** Null where no consent page is open, in private windows, and where Vitrine is to be silent, on all of them or there. */
async function readAsked(tabId: number, tab: Tab): Promise<SeenConsent | null> {
  const url = tab.incognito ? null : parseWebAddress(tab.url);
  const asked = url && readConsent(url);
  if (!asked) return null;
  const { provider, network, client, site, scopes, confidence } = asked;
  // Software that anybody can host is told by its address and by its look; by its address alone it could be any other.
  if (confidence === 'low' && (await findTabNetwork(tabId, url)) !== network) return null;
  const settings = await readSettings();
  if (isFeatureOff(settings, 'consents') || isSilent(settings, network ?? '', url.hostname)) return null;
  return { provider, network, client, site, app: null, scopes };
}

async function keep(seen: SeenConsent, sight: PageSight | null, at: number): Promise<ConsentRequest> {
  const { keepSharing } = await readSettings();
  const db = await openDatabase();
  try {
    const known =
      sight === null || seen.network === null
        ? []
        : (await db.getAll('observations')).flatMap((one) =>
            one.kind === 'connected-app' && one.network === seen.network ? [one.name] : [],
          );
    const named = { ...seen, app: sight && findAppName(sight, known) };
    if (!keepSharing) return { ...named, id: identifyConsent(named), firstSeen: at, lastSeen: at };
    return await recordConsent(db, named, at);
  } finally {
    db.close();
    tellChanged();
  }
}

const asking =
  /^(.{1,60}?) (?:is requesting access|wants (?:additional )?(?:access to|to access)) .*\baccount\b/i;

/**
 * The app's name as the page has it: that of an app which is connected already, where it stands in the page's title or headings, else who
 * is said to want access there. Null where neither is so.
 */
export function findAppName(
  sight: Pick<PageSight, 'title' | 'headings'>,
  known: readonly string[],
): string | null {
  const lines = [sight.title, ...sight.headings];
  const folded = lines.map((line) => ` ${fold(line).replace(/[^\p{L}\p{N}]+/gu, ' ')} `);
  const stands = (name: string) => {
    const words = fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return words.length > 1 && folded.some((line) => line.includes(` ${words} `));
  };
  const [longest] = known.filter(stands).sort((a, b) => b.length - a.length);
  if (longest !== undefined) return longest;
  const name = lines.map((line) => asking.exec(line.trim())?.[1]?.trim()).find((one) => one);
  return name ?? null;
}
