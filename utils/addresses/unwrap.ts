import { isHost } from './match-host';
import { readName, readValue, splitAddress } from './read-query';
import { type KnownWrapper, knownWrappers } from './registry';

/** A company's redirect taken off: where the address leads by way of it. */
export interface Unwrapped {
  target: string;
  wrapper: KnownWrapper;
}

/** Null where the address leads through no wrapper, or the wrapper does not say where to. */
export function unwrap(url: URL, text: string): Unwrapped | null {
  for (const wrapper of knownWrappers) {
    if (!wrapper.hosts.some((host) => isHost(url.hostname, host)) || !wrapper.path.test(url.pathname))
      continue;
    const target = readTarget(splitAddress(text).query, wrapper.param);
    if (target !== null) return { target, wrapper };
  }
  return null;
}

/** Said twice, it is not certain which one counts. */
function readTarget(query: string, param: string): string | null {
  const found = query
    .slice(1)
    .split('&')
    .filter((pair) => pair.startsWith(param) && readName(pair) === param);
  return found.length === 1 ? toAbsolute(readValue(found[0]!)) : null;
}

/** Only an absolute web address is a target; in its own spelling where that is an address's. */
function toAbsolute(value: string): string | null {
  const text = /^a1[\w-]+$/.test(value) ? decodeBing(value.slice(2)) : value;
  if (!/^https?:\/\/[^/\\]/i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username || url.password) return null;
  return /^[\x21-\x7e]+$/.test(text) ? text : url.href;
}

/** Bing writes its targets in base64 behind `a1`. */
function decodeBing(base64: string): string {
  try {
    return atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
