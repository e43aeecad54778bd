import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { launchChromium } from './lib/chromium.ts';
import { mediawiki, type RealPage, wordpress } from './lib/real-software.ts';
import type { GoldControl, GoldSettingsPage } from './lib/score-settings.ts';

const usage =
  'usage: node_modules/.bin/node scripts/real-settings.ts --out DIR\n' +
  '  Runs MediaWiki and WordPress from Debian packages with a made-up account and writes their settings pages with gold, for\n' +
  '  npm run eval -- --only settings --settings DIR. Needs apt-get, php-cli with sqlite3, mysql, xml, mbstring and intl, and mariadb-server.\n';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (!values.out) {
  console.error(usage);
  process.exit(2);
}
const out = resolve(values.out);
mkdirSync(out, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'vitrine-real-'));
const gold: GoldSettingsPage[] = [];
let failed = 0;
for (const program of [mediawiki, wordpress]) {
  const browser = await launchChromium({ extension: null });
  browser.site.passHosts.add(new URL(program.origin).host);
  let stop = () => {};
  try {
    const folder = join(scratch, new URL(program.origin).port);
    mkdirSync(folder);
    stop = await program.start(folder);
    const page = await browser.context.newPage();
    for (const signedIn of [false, true]) {
      if (signedIn) await program.signIn(page);
      for (const wanted of program.pages.filter((item) => item.signedIn === signedIn)) {
        program.speak?.(wanted.lang);
        await page.goto(program.origin + wanted.path, { waitUntil: 'networkidle' });
        gold.push(await savePage(page, wanted));
      }
    }
    console.log(`${program.name}: ${program.pages.length} pages`);
  } catch (error) {
    failed++;
    console.error(`${program.name}: ${(error as Error).message.split('\n')[0]}`);
  } finally {
    stop();
    await browser.close();
  }
}
rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
writeFileSync(join(out, 'gold.json'), `${JSON.stringify(gold, null, 2)}\n`);
process.exit(failed > 0 ? 1 : 0);

async function savePage(page: Page, wanted: RealPage): Promise<GoldSettingsPage> {
  const found = await page.evaluate(listFields);
  const html = await page.evaluate(freeze);
  const file = `${wanted.name}.html`;
  writeFileSync(join(out, file), html);
  const controls = found.map(
    ({ name, ...control }): GoldControl => ({
      ...control,
      privacy: name in wanted.privacy,
      setting: wanted.privacy[name] ?? null,
    }),
  );
  return {
    file,
    url: wanted.url,
    network: wanted.network,
    lang: wanted.lang,
    state: wanted.signedIn ? 'ok' : 'signed-out',
    ...(wanted.partial && { partial: true }),
    controls,
  };
}

type Field = Omit<GoldControl, 'privacy' | 'setting'> & { name: string };

/** In the page: its native controls, with the labels and values that stand there. */
function listFields(): Field[] {
  const collapse = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  // biome-ignore-start lint/performance/useDomNodeTextContent: as it is rendered, with the space between blocks.
  const textOf = (element: HTMLElement | null | undefined, line?: number) =>
    collapse(line === undefined ? element?.innerText : element?.innerText.trim().split('\n')[line]);
  // biome-ignore-end lint/performance/useDomNodeTextContent: as it is rendered.
  type Native = HTMLInputElement | HTMLSelectElement;
  // Styled controls are hidden themselves and seen by their row.
  const isVisible = (field: Native) =>
    (field.closest('.oo-ui-fieldLayout, tr, fieldset, p') ?? field).checkVisibility({
      visibilityProperty: true,
    });
  const labelOf = (field: Native) =>
    collapse(field.getAttribute('aria-label')) ||
    textOf(field.labels?.[0]) ||
    textOf(
      field.closest('.oo-ui-fieldLayout')?.querySelector<HTMLElement>('.oo-ui-fieldLayout-header label'),
    ) ||
    textOf(field.closest('tr')?.querySelector<HTMLElement>('th'));
  const groupOf = (field: Native) =>
    textOf(
      field
        .closest('.oo-ui-radioSelectInputWidget')
        ?.closest('.oo-ui-fieldLayout')
        ?.querySelector<HTMLElement>('.oo-ui-fieldLayout-header label'),
    ) ||
    textOf(field.closest('fieldset')?.querySelector<HTMLElement>('legend')) ||
    textOf(field.closest('tr')?.querySelector<HTMLElement>('th'));
  const fields: Field[] = [];
  const groups = new Set<string>();
  for (const field of document.querySelectorAll<Native>('input[type=checkbox], input[type=radio], select')) {
    const common = { name: field.name, visible: isVisible(field) };
    if (field instanceof HTMLSelectElement) {
      const value = collapse(field.selectedOptions[0]?.textContent);
      // A label around its field holds the options as well.
      const label = collapse(labelOf(field).replace(textOf(field), ''));
      fields.push({ ...common, label, role: 'select', value });
    } else if (field.type === 'checkbox') {
      fields.push({
        ...common,
        label: labelOf(field),
        role: 'checkbox',
        value: field.checked ? 'on' : 'off',
      });
    } else if (!groups.has(field.name)) {
      groups.add(field.name);
      const chosen = document.querySelector<HTMLInputElement>(
        `input[type=radio][name="${CSS.escape(field.name)}"]:checked`,
      );
      fields.push({
        ...common,
        label: groupOf(field),
        role: 'radio',
        // Help stands below the option's own text.
        value: chosen && textOf(chosen.labels?.[0], 0),
      });
    }
  }
  return fields;
}

/** In the page: its source as it stands, with its styles within and its scripts gone. */
function freeze(): string {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]'))
    field.toggleAttribute('checked', field.checked);
  for (const option of document.querySelectorAll('option'))
    option.toggleAttribute('selected', option.selected);
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  const style = document.createElement('style');
  style.textContent = rules.join('\n').replaceAll(/url\([^)]*\)/g, 'none');
  for (const node of document.querySelectorAll('script, link, style, noscript, iframe, img[src]'))
    node.remove();
  document.head.append(style);
  return `<!DOCTYPE html>\n${document.documentElement.outerHTML}`;
}
