import { dataKinds, type Means, type Transfer } from '../model/sharing';
import { findService, type KnownService } from './find-facts';
import { findRecipient } from './find-recipient';
import { type Entry, flattenQuery } from './flatten';
import { inflateBody, isPackedBody, type SeenBody } from './read-body';
import { type Reading, readEntries } from './read-entries';
import { mostOfRequest } from './scan-value';
import { splitBody } from './split-body';

export interface SeenRequest {
  url: string;
  method: string;
  /** `webRequest`'s resource type, Resource Timing's initiator, or empty. */
  type: string;
  body: SeenBody | null;
}

/** What a request tells a company; null where it goes to nobody known. Never throws, keeps nothing, says nothing anywhere. */
export function decodeRequest(request: SeenRequest): Transfer | null {
  const url = parseUrl(request.url);
  const recipient = url && findRecipient(url.hostname);
  if (!url || !recipient) return null;
  const known = findService(recipient, url);
  const reading: Reading = {
    kinds: new Set(known?.service.pathCarries),
    candidates: new Map(),
    details: [],
    left: { ...mostOfRequest },
  };
  readEntries(readAddress(url, known), known, reading);
  const state = readState(request, known);
  if (request.body && state !== 'unknown')
    for (const entries of splitBody(request.body, known?.service.body)) readEntries(entries, known, reading);
  return {
    company: recipient.id,
    service: known?.service.id ?? null,
    how: known?.service.how ?? guessMeans(request, url),
    kinds: reading.kinds.size === 0 ? [] : dataKinds.filter((kind) => reading.kinds.has(kind)),
    details: reading.details,
    candidates: [...reading.candidates.values()],
    state,
  };
}

/** The same request with its body unpacked, where it is packed and anybody knows how. Never throws. */
export async function unpackRequest(request: SeenRequest): Promise<SeenRequest> {
  const { body } = request;
  const url = body && parseUrl(request.url);
  const recipient = url && findRecipient(url.hostname);
  const known = recipient && findService(recipient, url);
  return body && known ? { ...request, body: await inflateBody(body, known.service) } : request;
}

/** Longer addresses exist, but what is beyond says nothing new. */
const maxAddress = 128 * 1024;

function parseUrl(text: string): URL | null {
  const whole = text.length > maxAddress ? text.slice(0, maxAddress) : text;
  // `URL.parse` is younger than the oldest Chromium that is served.
  const url = URL.canParse(whole) ? new URL(whole) : null;
  return url && /^(https?|wss?):$/.test(url.protocol) ? url : null;
}

function readAddress(url: URL, known: KnownService | null): Entry[] {
  const entries: Entry[] = [];
  // Floodlight writes its parameters into the path: `/activity;src=1;type=a`.
  const path = url.pathname.indexOf(';');
  if (path >= 0) flattenQuery(url.pathname.slice(path + 1), entries, ';');
  flattenQuery(url.search, entries);
  // A frame's own script reads what stands behind the `#`; of anything else it is never sent.
  const how = known?.service.how;
  if ((how === 'widget' || how === 'embed') && url.hash.includes('='))
    flattenQuery(url.hash.slice(1), entries);
  return entries;
}

function readState({ method, body }: SeenRequest, known: KnownService | null): Transfer['state'] {
  if (!body) return /^(post|put|patch)$/i.test(method) ? 'unknown' : 'read';
  if ('unread' in body) return 'unknown';
  if (known ? isPackedBody(body, known.service) : 'text' in body && body.text.startsWith('\x1f\x8b'))
    return 'unknown';
  return body.cut ? 'cut' : 'read';
}

const telling =
  /pixel|track|collect|beacon|event|impression|conversion|sync|match|log|ping|stat|\.gif$|_204$/i;

/** Of an address of which only the host is known: by what asked for it. */
function guessMeans({ type }: SeenRequest, url: URL): Means {
  switch (type) {
    case 'script':
      return 'sdk';
    case 'sub_frame':
    case 'iframe':
    case 'frame':
    case 'object':
      return 'embed';
    case 'ping':
    case 'beacon':
      return 'pixel';
    case 'image':
    case 'imageset':
    case 'img':
    case 'xmlhttprequest':
    case 'fetch':
      return url.search.length > 1 && telling.test(url.pathname.slice(0, 500)) ? 'pixel' : 'resource';
    default:
      return 'resource';
  }
}
