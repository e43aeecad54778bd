import type { View } from './view';

/** An address as the page means it, against its `<base>`; `''` for anything a person could not follow. */
export function resolveUrl(view: View, address: string | null | undefined): string {
  const base = view.once('base', () => {
    const given = view.document.querySelector('base[href]')?.getAttribute('href') ?? '';
    return URL.canParse(given, view.url.href) ? new URL(given, view.url.href).href : view.url.href;
  });
  if (!address || address.length > 2_000 || !URL.canParse(address, base)) return '';
  const url = new URL(address, base);
  return /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : '';
}

/** For comparing addresses: host and path without `www.` and final slash, lower case. */
export function sameAddress(url: string): string {
  return url
    .slice(0, 2_000)
    .replace(/^\w+:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}
