/**
 * What the browser is asked for to watch other sites, and given back, as one. Chromium hears of requests only from the browser's next start
 * if `webRequest` comes with it, so there it is had from the beginning (without effect), and only the sites are asked for.
 */
export const watchGrant: { permissions: 'webRequest'[]; origins: string[] } = {
  permissions: import.meta.env.BROWSER === 'firefox' ? ['webRequest'] : [],
  origins: ['*://*/*'],
};
