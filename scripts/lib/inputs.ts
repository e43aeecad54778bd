import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One INPUT of the audit: an address, or a saved page with the address that it is shown at. */
export interface Input {
  /** As it was given. */
  given: string;
  url: string;
  /** Null for an address. */
  html: Buffer | null;
}

/** Reads an INPUT; throws when a saved page cannot be read or an address is none. */
export function readInput(given: string, as: string | null): Input {
  if (/^https?:\/\//i.test(given)) return { given, url: new URL(given).href, html: null };
  const html = readFileSync(given.startsWith('file:') ? fileURLToPath(given) : given);
  return { given, url: as ?? findAddress(html.toString('latin1')) ?? makeAddress(given), html };
}

/** The address a saved page names as its own: `<link rel=canonical>`, else `og:url`; null without an absolute one. */
export function findAddress(html: string): string | null {
  const tags = html.match(/<(?:link|meta)\b[^>]*>/gi) ?? [];
  const canonical = tags.find((tag) => /\srel\s*=\s*["']?canonical\b/i.test(tag));
  const ogUrl = tags.find((tag) => /\s(?:property|name)\s*=\s*["']?og:url\b/i.test(tag));
  for (const address of [readAttribute(canonical, 'href'), readAttribute(ogUrl, 'content')]) {
    if (address && /^https?:\/\//i.test(address) && URL.canParse(address)) return new URL(address).href;
  }
  return null;
}

function readAttribute(tag: string | undefined, name: string): string | null {
  const match = tag?.match(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i'));
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.trim().replaceAll('&amp;', '&') ?? null;
}

/** For a page that does not say where it was: a host that belongs to nobody. */
function makeAddress(path: string): string {
  return `https://saved-page.example/${encodeURIComponent(basename(path).replace(/\.html?$/i, ''))}`;
}
