import type { Request, Route } from '@playwright/test';

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
  /** Lets pages themselves be loaded from the network, though nothing that they ask for. */
  pagesPass: boolean;
  /** Hosts (with port) that are reached for real: servers on this machine. */
  passHosts: Set<string>;
  /** Every http(s) request that neither was served nor let through, in order. */
  missed: string[];
  handle(route: Route): Promise<void>;
}

export function createSite(options: { online: boolean }): Site {
  const pages = new Map<string, ServedPage>();
  const missed: string[] = [];
  const site: Site = {
    missed,
    pagesPass: false,
    passHosts: new Set(),
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
      if (options.online || site.passHosts.has(new URL(url).host) || (site.pagesPass && isWholePage(request)))
        return route.continue();
      missed.push(url);
      // An aborted navigation would replace the page by an error page; 204 leaves it where it is.
      return request.isNavigationRequest() ? route.fulfill({ status: 204 }) : route.abort();
    },
  };
  return site;
}

function isWholePage(request: Request): boolean {
  return request.isNavigationRequest() && request.frame().parentFrame() === null;
}

function keyOf(address: string): string {
  const url = new URL(address);
  return `${url.host}${url.pathname}${url.search}`;
}
