import type { PageSight } from '../model/page-sight';
import { dataKinds, type Transfer } from '../model/sharing';
import { decodeRequest } from './decode-request';
import { judgeElement } from './judge-element';
import { judgeMarkers } from './judge-markers';

/** The most that is kept of what one service is told. */
const most = { details: 20, candidates: 50 };

/** Which companies a page lets know, how, and as far as requests show of what: elements, snippets, widgets, cookies and what it has loaded. */
export function judgePage(whole: PageSight): Transfer[] {
  const sight = cutAddresses(whole);
  const found: Transfer[] = [];
  // A page that is shown at another address than its own, on a mirror say, has links of both.
  const canonical = sight.elements.find(({ tag, rel }) => tag === 'link' && rel === 'canonical')?.url;
  const pages = canonical ? [sight.url, canonical] : [sight.url];
  const scripts: Transfer[] = [];
  for (const element of sight.elements) {
    const told = judgeElement(element, pages);
    found.push(...told);
    if (element.tag === 'script') scripts.push(...told);
  }
  for (const { url, by } of sight.loaded) {
    const transfer = decodeRequest({ url, method: 'GET', type: by, body: null });
    if (!transfer || transfer.how === 'share-link') continue;
    // What a beacon carries stands in its body, which a page that has sent it no longer shows.
    if (by === 'beacon') transfer.state = 'unknown';
    // What a style sheet brings is decoration, no picture or post that the page shows.
    found.push(transfer.how === 'embed' && by === 'css' ? { ...transfer, how: 'resource' } : transfer);
    if (by === 'script') scripts.push(transfer);
  }
  return merge([...found, ...judgeMarkers(sight, scripts)]);
}

/** Characters of all addresses that are read to their end, which no honest page comes near, and of each one after that. */
const mostAddresses = { inAll: 1_000_000, after: 300 };

/** A page may be made of long addresses alone: beyond some, only whose they are is still of interest. */
function cutAddresses(sight: PageSight): PageSight {
  let room = mostAddresses.inAll;
  const cut = <T extends { url: string }>(one: T): T => {
    room -= one.url.length;
    return room > 0 || one.url.length <= mostAddresses.after
      ? one
      : { ...one, url: one.url.slice(0, mostAddresses.after) };
  };
  return { ...sight, elements: sight.elements.map(cut), loaded: sight.loaded.map(cut) };
}

/** One per company, service and means. */
function merge(all: readonly Transfer[]): Transfer[] {
  const merged = new Map<string, Transfer>();
  for (const one of all) {
    const key = `${one.company} ${one.service ?? ''} ${one.how}`;
    const known = merged.get(key);
    merged.set(key, known ? join(known, one) : { ...one });
  }
  return [...merged.values()];
}

function join(a: Transfer, b: Transfer): Transfer {
  if (b.kinds.length + b.details.length + b.candidates.length === 0 && b.state === 'read') return a;
  return {
    ...a,
    kinds: dataKinds.filter((kind) => a.kinds.includes(kind) || b.kinds.includes(kind)),
    details: unite(a.details, b.details, most.details),
    candidates: unite(a.candidates, b.candidates, most.candidates),
    state: a.state === 'unknown' || b.state === 'unknown' ? 'unknown' : a.state === 'cut' ? 'cut' : b.state,
  };
}

function unite<T extends object>(a: readonly T[], b: readonly T[], limit: number): T[] {
  const known = new Map<string, T>();
  for (const one of [...a, ...b]) {
    const key = JSON.stringify(one);
    if (!known.has(key)) known.set(key, one);
    if (known.size >= limit) break;
  }
  return [...known.values()];
}
