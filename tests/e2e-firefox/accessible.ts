import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths';
import { translate } from '../../utils/i18n/translate';
import { runAtDesk, type Stage, until } from './stage';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const schemes = { light: 1, dark: 0 };
/** What every language gives alike is looked at in two; the Chromium suite looks at all. */
const locales = ['en', 'fr'] as const;

/** The words in which a page stands after barriers were looked for. */
export const lastWords = translate('fr');

// A node of the map shows an initial, the network and the handle apart; its name says both in a phrase, which axe takes for another text.
const report = `return axe
  .run(document, { preload: false, iframes: false, resultTypes: ['violations'], ...arguments[0] })
  .then(({ violations }) => violations.flatMap(({ id, help, nodes }) =>
    nodes.filter(({ target }) => id !== 'label-content-name-mismatch' || !/^g\\[/.test(target.at(-1))).map(({ target, failureSummary }) => [id, help, target, failureSummary].join(' | '))));`;

/** Runs axe on the current page, but what is in frames, in two languages and both colour schemes, switched under it without a reload. */
export async function findBarriers(stage: Stage): Promise<string[]> {
  const { firefox } = stage;
  const execute = (script: string, ...args: unknown[]) =>
    firefox.command<string[]>('WebDriver:ExecuteScript', { script, args });
  if (!(await firefox.run(() => 'axe' in globalThis))) await execute(axe);
  const found: string[] = [];
  for (const locale of locales) {
    await setLocale(stage, locale);
    for (const [scheme, value] of Object.entries(schemes)) {
      await setScheme(stage, value);
      await until(`${locale}, ${scheme}`, () =>
        firefox.run(
          (lang, wanted) =>
            document.documentElement.lang === lang && matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
          locale,
          scheme,
        ),
      );
      // The colours are all that a scheme changes.
      const barriers = await execute(report, scheme === 'dark' ? { runOnly: ['color-contrast'] } : {});
      found.push(...barriers.map((barrier) => `${locale}, ${scheme}: ${barrier}`));
    }
  }
  return found;
}

async function setLocale(stage: Stage, locale: string): Promise<void> {
  await runAtDesk(
    stage,
    async (wanted) => {
      await browser.runtime.sendMessage({ type: 'settings', change: { locale: wanted } });
    },
    locale,
  );
}

function setScheme({ firefox }: Stage, value: number): Promise<void> {
  return firefox.runPrivileged((number) => {
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', number);
  }, value);
}

declare const browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
declare const Services: { prefs: { setIntPref(name: string, value: number): void } };
