import type { PageSight } from '../model/page-sight';
import type { Means, Transfer } from '../model/sharing';
import { decodeRequest } from './decode-request';
import { chooseService, findByName } from './find-by-name';
import { readShareRedirect } from './read-share-redirect';
import { readSignIn } from './read-sign-in';
import { recipients } from './registry';

type SightElement = PageSight['elements'][number];

/** Kinds of links in a page's head by which something is loaded; `dns-prefetch`, `preconnect`, `alternate` load nothing. */
const loading = /(?:^|\s)(?:stylesheet|preload|modulepreload|icon)(?:\s|$)/i;

/** What one element of a page tells companies, or would tell them when it is pressed. `pages`: the page's own addresses. */
export function judgeElement({ tag, url, rel, text }: SightElement, pages: readonly string[]): Transfer[] {
  switch (tag) {
    case 'a':
    case 'button':
    case 'form': {
      const found = url ? judgePress(url, pages) : [];
      return found.length > 0 ? found : judgeLabel(text);
    }
    case 'other': {
      // An address for a script to use, as yet: somewhere to share, or a player that waits for a press.
      const found = judgePress(url, pages);
      return found.length > 0 ? found : keepIf(decode(url, ''), (how) => how === 'embed');
    }
    case 'link':
      return rel && loading.test(rel) ? keepIf(decode(url, 'stylesheet'), isScript) : [];
    default:
      return judgeLoading(tag, url, rel === 'noscript');
  }
}

/** A share tool learns of it as well as the network to which it sends people on. */
function judgePress(url: string, pages: readonly string[]): Transfer[] {
  const { targets, network } = readShareRedirect(url, pages);
  const found = targets.flatMap((target) =>
    keepIf(decode(target, 'main_frame'), (how) => how === 'share-link' || how === 'login'),
  );
  const recipient = network === null ? null : findByName(network);
  const service = recipient && chooseService(recipient, 'share-link', network!);
  return service ? [...found, tell(recipient.id, service.id, 'share-link')] : found;
}

function judgeLabel(text: string | undefined): Transfer[] {
  const name = text ? readSignIn(text) : null;
  const recipient = name ? findByName(name) : null;
  return recipient ? [tell(recipient.id, chooseService(recipient, 'login', name!)?.id ?? null, 'login')] : [];
}

function judgeLoading(tag: SightElement['tag'], url: string, isDormant: boolean): Transfer[] {
  const found = decode(url, tag === 'iframe' ? 'sub_frame' : tag === 'img' ? 'image' : tag);
  if (!found) return [];
  const how = nameMeans(found, tag);
  // What stands in a `noscript` is not loaded by this browser: its company is there, what it would be told is not.
  return [isDormant ? tell(found.company, found.service, how) : { ...found, how }];
}

/** An element says more of its purpose than an address of which only the host is known. */
function nameMeans({ company, service, how }: Transfer, tag: SightElement['tag']): Means {
  if (service !== null) return how === 'share-link' ? (tag === 'iframe' ? 'widget' : 'resource') : how;
  if (how === 'pixel') return how;
  if (tag === 'script') return 'sdk';
  // A picture or film that stands in the page, from a network where people put theirs.
  const isShown = tag === 'img' || tag === 'video' || tag === 'object';
  return isShown && (recipients.get(company)?.networks?.length ?? 0) > 0 ? 'embed' : 'resource';
}

function decode(url: string, type: string): Transfer | null {
  return decodeRequest({ url, method: 'GET', type, body: null });
}

function keepIf(found: Transfer | null, isKept: (how: Means) => boolean): Transfer[] {
  return found && isKept(found.how) ? [found] : [];
}

/** A head's links bring scripts, ahead of their time, or styles and icons, which are not what a page shows. */
function isScript(how: Means): boolean {
  return how !== 'share-link' && how !== 'login' && how !== 'embed';
}

/** A company that is there, without a request to say what it is told. */
export function tell(company: string, service: string | null, how: Means): Transfer {
  return { company, service, how, kinds: [], details: [], candidates: [], state: 'read' };
}
