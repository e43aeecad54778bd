/** Words for what a session runs on, and how they are written: systems first, then browsers; `app` is a network's own app. */
export const deviceNames: Readonly<Record<string, string>> = {
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
  chromeos: 'ChromeOS',
  android: 'Android',
  iphone: 'iPhone',
  ipad: 'iPad',
  ios: 'iOS',
  edge: 'Edge',
  opera: 'Opera',
  samsung: 'Samsung Internet',
  firefox: 'Firefox',
  chrome: 'Chrome',
  safari: 'Safari',
  app: 'App',
};
