import { browser } from '../browser';
import type { Answers } from '../messages/protocol';
import { parseSight } from '../messages/sight-schema';
import { isFeatureOff } from '../model/feature-off';
import type { PageSight } from '../model/page-sight';
import type { Transfer } from '../model/sharing';
import { judgePage } from '../recipients/judge-page';
import { type Database, openDatabase } from '../store/database';
import { recordTransfers, tellDay } from '../store/record-sharing';
import { readSettings } from '../store/settings';
import { listClicks } from './click-transfers';
import { makeRow, writeCounts } from './count-transfers';
import { countForgotten } from './forgotten';
import { isOwnSite, tellTransfer } from './gather-told';
import { changeVisit, inVisitTurn } from './keep-visit';
import { mergeVisit, type Told } from './merge-visit';
import { findPlace, type Place, parseWebAddress } from './tab-site';
import { tellChanged } from './tell-changed';

type Answer = Answers['check-visit'];

/** A page that hangs answers never. */
const waitMs = 10_000;

/** *Check this page*: looks the page in a tab through once, because the person asked for it. */
export async function checkVisit(tabId: number, at: number): Promise<Answer> {
  const refuse = (problem: Answer['problem']): Answer => ({ done: false, problem });
  const asked = await readSettings();
  if (isFeatureOff(asked, 'check-visit')) return refuse('off');
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return refuse('no-page');
  if (tab.incognito) return refuse('private');
  const url = parseWebAddress(tab.url);
  // Without access the browser tells no address; what it tells and is none of the web's is a page of its own.
  if (tab.url && !url) return refuse('no-page');
  if (url && asked.pausedHosts.includes(url.hostname)) return refuse('paused');
  const before = countForgotten();
  const sight = await lookThrough(tabId);
  if (countForgotten() !== before) return refuse('no-page');
  // A page takes its time to answer, and what is to be left alone may have come to be so meanwhile.
  const settings = await readSettings();
  const { pausedHosts, keepSharing } = settings;
  if (isFeatureOff(settings, 'check-visit')) return refuse('off');
  const place = findPlace(sight?.url);
  if (!sight || !place) return refuse('refused');
  // The page's word for its address is taken within the origin that the browser vouches for.
  if (url && url.origin !== new URL(sight.url).origin) return refuse('no-page');
  if (pausedHosts.includes(place.host)) return refuse('paused');
  const db = await openDatabase();
  try {
    const transfers = [...judgePage(sight), ...listClicks(url?.href ?? sight.url)];
    const found = transfers.filter(({ company }) => !isOwnSite(company, place.host));
    const told: Told[] = [];
    for (const transfer of found) {
      const one = await tellTransfer(db, transfer, 0, settings);
      if (one) told.push(one);
    }
    if (!(await noteFound(tabId, sight, place, told, at))) return refuse('no-page');
    // What was seen of its requests is written first, or it would be counted beside the check.
    if (keepSharing) await writeCounts();
    if (keepSharing) await recordFound(db, place.site, told, at);
  } finally {
    db.close();
  }
  tellChanged();
  return { done: true, problem: null };
}

/** What the script in a tab saw; null where the browser lets nothing in, or the page does not answer. */
export async function lookThrough(tabId: number): Promise<PageSight | null> {
  const looking = browser.scripting
    .executeScript({ target: { tabId }, files: ['/visit.js' as never] })
    .then((results) => parseSight(results?.[0]?.result))
    .catch(() => null);
  const waiting = new Promise<null>((resolve) => setTimeout(resolve, waitMs, null));
  return Promise.race([looking, waiting]);
}

/** False where the tab shows another page by now. */
function noteFound(
  tabId: number,
  sight: PageSight,
  place: Place,
  told: readonly Told[],
  at: number,
): Promise<boolean> {
  return inVisitTurn(async () => {
    const shown = new URL(sight.url);
    const url = shown.origin + shown.pathname;
    const tab = await browser.tabs.get(tabId).catch(() => null);
    const now = parseWebAddress(tab?.url);
    if (!tab || (now && now.origin + now.pathname !== url)) return false;
    await changeVisit(tabId, { url, site: place.site }, at, (visit) => ({
      ...mergeVisit(visit, told),
      checked: at,
      cut: sight.cut,
    }));
    return true;
  });
}

/** Tells a company only when the person presses it. */
const isMereOffer = ({ how, kinds }: Transfer) =>
  how === 'share-link' || (how === 'login' && kinds.length === 0);

/** A checked page counts once per company, site and day, however often it is checked, and not at all beside requests that were counted. */
async function recordFound(db: Database, site: string, told: readonly Told[], at: number): Promise<void> {
  const byCompany = Map.groupBy(
    told.filter(({ transfer }) => !isMereOffer(transfer)),
    ({ transfer }) => transfer.company,
  );
  const rows = [];
  for (const [company, found] of byCompany) {
    const old = await db.get('sharings', `${tellDay(at)}|${company}|${site}`);
    const kinds = new Set(found.flatMap(({ transfer }) => transfer.kinds));
    const fresh = [...kinds].filter((kind) => !old?.kinds[kind]);
    const contacts = found.flatMap((one) => one.contacts.map(({ id }) => id));
    const row = makeRow({ site, transfer: { company, how: 'resource', kinds: fresh }, contacts }, at);
    const how = [...new Set(found.map(({ transfer }) => transfer.how))];
    rows.push({ ...row, how, count: old && old.count > 0 ? 0 : 1 });
  }
  await recordTransfers(db, rows);
}
