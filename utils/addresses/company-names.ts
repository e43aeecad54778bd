/** Names of the companies whose leaves have click identifiers or wrappers, apart from the leaves so that nothing else of them is loaded. */
export const companyNames: Readonly<Record<string, string>> = {
  meta: 'Meta',
  google: 'Google',
  linkedin: 'LinkedIn',
  x: 'X',
  tiktok: 'TikTok',
  pinterest: 'Pinterest',
  snap: 'Snap',
  reddit: 'Reddit',
  microsoft: 'Microsoft',
};
