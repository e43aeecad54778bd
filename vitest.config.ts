import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of what keeps state between calls or stands in for the browser: each file gets a world of its own. */
const apart = ['background', 'backup', 'components', 'compose', 'observe', 'store', 'policy'].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);
const suites = ['tests/e2e/**', 'tests/e2e-firefox/**'];

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    testTimeout: 30_000,
    projects: [
      // All others share the modules that they load, which takes a third of the time.
      {
        extends: true,
        test: {
          name: 'pure',
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...suites, ...apart],
        },
      },
      {
        extends: true,
        test: { name: 'apart', include: apart, exclude: suites, setupFiles: ['tests/load-all-words.ts'] },
      },
    ],
  },
});
