import { test } from '@playwright/test';
import { dirOf } from '../../../scripts/lib/build-extension.ts';
import { type LaunchOptions, launchChromium } from '../../../scripts/lib/chromium.ts';
import { createVitrine, type Vitrine } from './vitrine';

/** The build under test. */
export const extensionDir = process.env.VITRINE_EXT_DIR ?? dirOf('chrome');

/** Launches; English, so that the dictionary's words can be looked for. */
export async function launchVitrine(options: Partial<LaunchOptions> = {}): Promise<Vitrine> {
  const context = { locale: 'en-US', viewport: { width: 1000, height: 800 }, ...options.context };
  return createVitrine(await launchChromium({ extension: extensionDir, ...options, context }));
}

/** The way to the suite's browser. */
type Suite = (() => Vitrine) & {
  /** Closes the browser and opens it again; its profile is the same only where the suite's options name one. */
  relaunch(): Promise<void>;
};

/** One browser for all tests of a file, in order. Gives the way to it. Options that take something to make are made at every launch. */
export function useSuite(options: Partial<LaunchOptions> | (() => Partial<LaunchOptions>) = {}): Suite {
  const make = () => (typeof options === 'function' ? options() : options);
  let vitrine: Vitrine | null = null;
  test.beforeAll(async () => {
    vitrine = await launchVitrine(make());
  });
  test.afterAll(async () => {
    await vitrine?.close();
    vitrine = null;
  });
  return Object.assign(() => vitrine!, {
    async relaunch() {
      await vitrine?.close();
      vitrine = await launchVitrine(make());
    },
  });
}
