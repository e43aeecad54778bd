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
    if (!wrapper.hosts.some((host) => isHost(url.hostname, host))) continue;
    const path = wrapper.path.exec(url.pathname);
    if (!path) continue;
    const held = path.groups?.target;
    const target = held ? toAbsolute(readWhole(held)) : readTarget(splitAddress(text).query, wrapper);
    if (target !== null) return { target, wrapper };
  }
  return null;
}

/** Said twice, it is not certain which one counts. */
function readTarget(query: string, { param, end }: KnownWrapper): string | null {
  if (param === '') return toAbsolute(readWhole(query.slice(1)));
  const found = query
    .slice(1)
    .split('&')
    .filter((pair) => pair.startsWith(param) && readName(pair) === param);
  if (found.length !== 1) return null;
  const value = readValue(found[0]!);
  return toAbsolute(end ? value.replace(end, '') : value);
}

/** As it is, or encoded as a whole. */
function readWhole(text: string): string {
  return /^https?%3a/i.test(text) ? readValue(`=${text}`) : text;
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
    const bytes = Uint8Array.from(atob(base64.replaceAll('-', '+').replaceAll('_', '/')), (one) =>
      one.charCodeAt(0),
    );
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
