import { expect, test } from '@playwright/test';
import { patchBuild } from './lib/patched-build';
import { extensionDir } from './lib/suite';
import { walkProfiles, walkThrough } from './lib/walk';
import { listenOnWire } from './lib/wire';

// Two launches: what the control proves, it proves only beside an untouched build watched in the same way.
test.describe.configure({ timeout: 300_000 });

const collect = 'https://collect.example';

test('in the whole run the extension asks nothing of the network', async () => {
  expect(await listenOnWire(extensionDir, walkThrough)).toEqual({ playwright: [], netLog: [], proxy: [] });
});

test('control: a build that calls out is caught by every witness', async () => {
  const build = patchBuild(
    {
      'background.js': `chrome.runtime.onMessage.addListener(() => void fetch('${collect}/background').catch(() => {}));`,
      'observe.js': `
        fetch('${collect}/content').catch(() => {});
        navigator.sendBeacon('${collect}/beacon', 'x');
        new Image().src = '${collect}/image';
        new WebSocket('wss://socket.example/');`,
      'popup-': `fetch('${collect}/popup').catch(() => {});`,
    },
    // The build's own policy would stop pages and worker by itself.
    { content_security_policy: { extension_pages: "script-src 'self'" } },
  );
  try {
    // A part of the same run is enough to be caught.
    const calls = await listenOnWire(build.dir, walkProfiles);
    const paths = ['background', 'content', 'beacon', 'image', 'popup'].map((path) => `${collect}/${path}`);
    expect(new Set(calls.playwright)).toEqual(new Set(paths));
    expect(new Set(calls.netLog)).toEqual(new Set([...paths, 'wss://socket.example/']));
    expect(new Set(calls.proxy)).toEqual(new Set(['collect.example:443', 'socket.example:443']));
  } finally {
    build.remove();
  }
});
