import { readItem } from '../../dom/item-values';
import { findPeople, type Item, kindOf } from '../../dom/items';
import type { PersonSource } from '../../dom/person';
import { fold } from '../../dom/text';
import { sameAddress } from '../../dom/url';
import type { View } from '../../dom/view';
import { work } from './judge-data';

export interface CardVerdict {
  /** The descriptions of the one person that the page's cards are about; empty where that is nobody or unclear. */
  sources: PersonSource[];
  /** They stay the subject next to posts: a home page may show a card and a feed. */
  isStrict: boolean;
  /** Somebody, or an organisation, has a card or is credited by one. */
  names: boolean;
}

interface Card {
  item: Item;
  source: PersonSource;
  name: string;
  isResume: boolean;
  isHere: boolean;
  isMe: boolean;
}

const authorRole = /^(?:author|creator|byArtist)$/;
/** Cards of others, also where the thing they belong to is not marked up. */
const otherRole =
  /^(?:location|category|brand|attendee|organizer|invitee|reviewer|comment|org|worksFor|knows)$/;
const pageKind = /(?:Page|^WebSite)$/;
const feedKind = /^(?:h-(?:entry|event|feed|recipe)|hentry|vevent|hrecipe)$/;

/** What a card is to the page: its own subject, whom it credits, or neither. */
function weigh({ syntax, within, roles }: Item): 'subject' | 'credit' | null {
  const parent = kindOf(syntax, within);
  const isPage = within === null || pageKind.test(parent);
  if (roles.some((role) => authorRole.test(role))) {
    return isPage || feedKind.test(parent) || work.test(parent) ? 'credit' : null;
  }
  if (!isPage || roles.some((role) => otherRole.test(role))) return null;
  const isAbout = roles.some((role) => /^(?:mainEntity|about)$/.test(role));
  return within === null || isAbout || roles.length === 0 ? 'subject' : null;
}

function openCard(view: View, item: Item): Card | null {
  const source = readItem(view, item.syntax, item.root);
  const name = source.values('name', 'fn')[0]?.text ?? '';
  const organisation = source.values('org')[0]?.text;
  const isResume = /resume$/.test(kindOf(item.syntax, item.root));
  if (!isResume && organisation !== undefined && (!name || name === organisation)) return null;
  const here = sameAddress(view.url.href);
  const urls = source.values('url', 'uid').slice(0, 20);
  const links = [item.root, ...item.root.querySelectorAll('a[rel~="me" i]')];
  return {
    item,
    source,
    name: fold(name),
    isResume,
    isHere: urls.some(({ url }) => sameAddress(url) === here),
    isMe: links.some((link) => link.matches('.u-url[rel~="me" i], .url[rel~="me" i]')),
  };
}

/** Weighs the page's cards, after https://microformats.org/wiki/representative-h-card-parsing; a pause after each. */
export function* judgeCards(view: View): Generator<undefined, CardVerdict> {
  const cards: Card[] = [];
  let names = false;
  for (const item of findPeople(view)) {
    const weight = weigh(item);
    names ||= weight !== null;
    const card = weight === 'subject' ? openCard(view, item) : null;
    if (card) cards.push(card);
    yield;
  }
  const here = cards.filter(({ isHere }) => isHere);
  const representative = here.length === 1 ? here[0] : undefined;
  const isAlone = new Set(cards.map(({ name }) => name)).size === 1;
  const resume = cards.find(({ isResume }) => isResume);
  const main = resume ?? representative ?? cards.find(({ isMe }) => isMe) ?? (isAlone ? cards[0] : undefined);
  const same = cards.filter((card) => main && card !== main && card.name === main.name);
  return {
    sources: main ? [main, ...same].map(({ source }) => source) : [],
    isStrict: main !== undefined && (main === resume || main === representative),
    names,
  };
}
