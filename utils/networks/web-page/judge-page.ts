import { bystanders } from '../../dom/items';
import { asText, get, type Json } from '../../dom/json';
import { readJsonLd } from '../../dom/json-ld';
import { readMeta } from '../../dom/meta';
import type { PersonSource } from '../../dom/person';
import { readNode } from '../../dom/person-node';
import { findProfileHeader } from '../../dom/profile-header';
import { fold } from '../../dom/text';
import type { View } from '../../dom/view';
import { judgeCards } from './judge-cards';
import { judgeData, work } from './judge-data';

/** Who a page is about. `other`: it merely credits someone, or shows an organisation. Null: nobody. */
export interface Subject {
  kind: 'profile' | 'other' | null;
  /** A platform's profile page rather than somebody's own site. */
  isPlatform: boolean;
  /** The metadata says that the page is a person's profile. */
  isTyped: boolean;
  /** The page's own elements describe the person, so that what they lack is absent; data may leave things out. */
  hasCard: boolean;
  /** Descriptions of the one person, most trusted first; empty where only looks and metadata tell. */
  sources: PersonSource[];
  /** The page and the person in JSON-LD, for what stands outside a person's own properties. */
  page: Json;
  person: Json;
}

/** Types of the Open Graph that are people, today's and those of 2010: https://ogp.me/#types */
const personType =
  /^(?:profile|music\.musician|band|musician|actor|athlete|author|books\.author|director|politician|public_figure)$/i;
const workType = /^(?:article|blog|video|music\.(?:song|album|playlist)|song|album)/i;
const postMarks =
  '.h-entry, .hentry:not(.type-page), [itemtype*="Posting"], [itemtype*="Article"], [typeof*="Posting"], [typeof*="Article"]';
/** Ties that a page's author declares, and the links to an author: https://gmpg.org/xfn/11 */
const tie = /(?:^|\s)(?:me|author|spouse|date|sweetheart|kin|child|parent|sibling)(?:\s|$)/i;

/** A platform's profile by its looks: its heading, counts of followers, and the account's own pages below its address. */
function looksLikeProfile(view: View): boolean {
  const header = findProfileHeader(view);
  const path = view.url.pathname.replace(/\/+$/, '');
  if (!header?.followers || !path) return false;
  if (header.root.querySelector('time[datetime], [itemprop="datePublished"]')) return false;
  const title = fold(readMeta(view).get('og:title') ?? view.document.title);
  if (!title.includes(fold(header.name))) return false;
  const below = [...view.document.querySelectorAll('a[href]')].slice(0, 2_000).filter((link) =>
    link
      .getAttribute('href')
      ?.replace(/^https?:\/\/[^/]+/, '')
      .startsWith(`${path}/`),
  );
  return [header.photo, header.following, below.length > 1].filter(Boolean).length > 1;
}

/** Is somebody named as the author, by metadata, links or marks? The site itself does not count. */
function hasByline(view: View, isWork: boolean): boolean {
  const meta = readMeta(view);
  const sites = [meta.get('og:site_name'), meta.get('twitter:site')].map((site) => fold(site ?? ''));
  for (const [name, value] of meta) {
    // A creator beside the site's own account is someone else.
    const isOfOther = name === 'twitter:creator' && meta.has('twitter:site');
    const isCredit =
      name === 'author' || isOfOther || (isWork && /:(?:author|creator|musician|artist|user)$/.test(name));
    if (isCredit && !sites.includes(fold(value))) return true;
  }
  const links = [...view.document.querySelectorAll('[rel]')].slice(0, 3_000);
  if (links.some((link) => tie.test(link.getAttribute('rel') ?? ''))) return true;
  const marks = view.document.querySelectorAll(
    '[itemprop~="author"], [property$="creator"]:not([property^="twitter"]), [rel$=":has_creator"], .hentry .author, .h-entry .p-author',
  );
  return [...marks].slice(0, 200).some((mark) => {
    const around = mark.parentElement?.closest('[itemscope]');
    const type = around?.getAttribute('itemtype')?.replace(/^.*\//, '') ?? '';
    return !mark.closest(bystanders) && (!around || /Page$/.test(type) || work.test(type));
  });
}

function* judge(view: View): Generator<undefined, Subject> {
  const nodes = yield* readJsonLd(view);
  const data = judgeData(view, nodes);
  yield;
  const cards = yield* judgeCards(view);
  const type = readMeta(view).get('og:type') ?? '';
  const isWork = data.isWork || workType.test(type) || view.document.querySelector(postMarks) !== null;
  const isTyped = personType.test(type);
  const found = data.declared ?? (isTyped || !isWork ? data.implied : null);
  yield;
  const isPlatform = data.declared !== null || isTyped || looksLikeProfile(view);
  if (found || isPlatform || cards.isStrict || (!isWork && cards.sources.length > 0)) {
    // On a platform's page a card may be somebody else's: a reviewer's, or that of the site's owner.
    const told = fold(
      [readMeta(view).get('og:title'), view.document.title, asText(get(found?.person, 'name'))].join(' '),
    );
    const sources = cards.sources.filter(
      (card) => !isPlatform || told.includes(fold(card.values('name', 'fn')[0]?.text ?? '')),
    );
    const hasCard = sources.length > 0;
    if (found) sources.push(readNode(view, nodes, found.person));
    return {
      kind: 'profile',
      isPlatform,
      isTyped,
      hasCard,
      sources,
      page: found?.page ?? null,
      person: found?.person ?? null,
    };
  }
  yield;
  const kind = data.names || cards.names || hasByline(view, isWork) ? 'other' : null;
  return { kind, isPlatform, isTyped, hasCard: false, sources: [], page: null, person: null };
}

/** Works out who the page is about, in pauses; kept for the length of one reading. */
export function* judgePage(view: View): Generator<undefined, Subject> {
  const kept = view.once<{ subject: Subject | null }>('web-page', () => ({ subject: null }));
  kept.subject ??= yield* judge(view);
  return kept.subject;
}
