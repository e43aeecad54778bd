import type { Route } from '@playwright/test';

export interface ServedPage {
  body: string | Buffer;
  /** Default `text/html; charset=utf-8`. */
  type?: string;
  /** Let the page's own scripts run; saved pages' scripts never do. */
  scripts?: boolean;
}

/** Stands in for the web: serves pages at real addresses, blocks and notes everything else. */
export interface Site {
  /** Serves a page at an address, whatever the scheme; the last one given wins. */
  serve(url: string, page: ServedPage): void;
  /** Every http(s) request that nothing was served for, in order. */
  missed: string[];
  handle(route: Route): Promise<void>;
}

export function createSite(options: { online: boolean }): Site {
  const pages = new Map<string, ServedPage>();
  const missed: string[] = [];
  return {
    missed,
    serve(url, page) {
      pages.set(keyOf(url), page);
    },
    async handle(route) {
      const request = route.request();
      const url = request.url();
      if (!/^https?:/.test(url)) return route.continue();
      const page = pages.get(keyOf(url));
      if (page) {
        return route.fulfill({
          status: 200,
          body: page.body,
          contentType: page.type ?? 'text/html; charset=utf-8',
          headers: page.scripts ? {} : { 'content-security-policy': "script-src 'none'; object-src 'none'" },
        });
      }
      missed.push(url);
      if (options.online) return route.continue();
      // An aborted navigation would replace the page by an error page; 204 leaves it where it is.
      return request.isNavigationRequest() ? route.fulfill({ status: 204 }) : route.abort();
    },
  };
}

function keyOf(address: string): string {
  const url = new URL(address);
  return `${url.host}${url.pathname}${url.search}`;
}
