/** Brand and main version by what the browser says of itself; the order matters, because each names those before it as well. */
const brands: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Edge', /\bEdg\/(\d+)/],
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Chromium', /Chrome\/(\d+)/],
];

/** `Firefox 153`, and nothing finer: a support file need not say more. */
export function nameBrowser(userAgent: string): string {
  for (const [name, mark] of brands) {
    const version = mark.exec(userAgent)?.[1];
    if (version) return `${name} ${version}`;
  }
  return 'unknown';
}

/** Where the browser lists its policies itself. */
export function policyAddress(userAgent: string): string {
  if (/\bFirefox\//.test(userAgent)) return 'about:policies';
  return /\bEdg\//.test(userAgent) ? 'edge://policy' : 'chrome://policy';
}
