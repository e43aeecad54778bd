import { isStandIn } from '../dom/stand-in';

/** Hosts of one service that hand out the same picture under the same path. */
const sameHosts: readonly [RegExp, string][] = [
  // docs.gravatar.com: any of its numbered and the secure host answer alike.
  [/^(?:secure|www|\d+)\.gravatar\.com$/, 'gravatar.com'],
];

/** What Google's picture hosts append for the size: `=s96-c`. */
const sizeMark = /=[swh]\d+(?:-[a-z0-9]+)*$/i;

/**
 * The address of a picture without what differs between two showings of the same one: scheme, query (size, signature) and fragment. Null of
 * what is no address on the web, such as a picture inside the page, and of what stands in for a missing picture: that ties nobody.
 */
export function foldPicture(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address) || isStandIn(address)) return null;
  const { host, pathname } = new URL(address);
  const path = pathname.replace(sizeMark, '');
  if (path.length < 2) return null;
  return (sameHosts.find(([pattern]) => pattern.test(host))?.[1] ?? host) + path;
}
