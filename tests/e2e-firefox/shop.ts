import { type consentPages, embedUrl, type Pixel, readConsentPage, readShopPage } from '../e2e-pages/shop';
import { expectRequest } from './ledger';
import type { Stage } from './stage';

const dot = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Puts the shop and all that it tells companies at their addresses, for one visit. */
export function serveShop(
  { firefox, ledger }: Stage,
  ...where: Parameters<typeof readShopPage>
): { url: string; pixels: Pixel[] } {
  const { url, body, pixels } = readShopPage(...where);
  firefox.proxy.serve(url, body);
  firefox.proxy.serve(embedUrl, '<!DOCTYPE html><title>Film</title><p>A film.</p>');
  for (const address of [url, embedUrl]) expectRequest(ledger, address);
  for (const pixel of pixels) {
    firefox.proxy.serve(pixel.url, { body: pixel.by === 'image' ? dot : '', type: 'image/gif' });
    expectRequest(ledger, pixel.url, pixel.by === 'image' ? 'GET' : 'POST');
  }
  return { url, pixels };
}

/** Opens the shop in the current tab and waits until its pixels are on their way. */
export async function openShop(stage: Stage, ...where: Parameters<typeof readShopPage>): Promise<Pixel[]> {
  const { url, pixels } = serveShop(stage, ...where);
  await stage.firefox.goto(url);
  await stage.firefox.run(async () => {
    // A promise of the page's own is of no use to who asks.
    await (globalThis as unknown as { sent: Promise<unknown> }).sent;
  });
  return pixels;
}

/** The same in the web tab, as a person would. */
export async function visitShop(stage: Stage, ...where: Parameters<typeof readShopPage>): Promise<Pixel[]> {
  await stage.firefox.switchTab(stage.tab);
  return openShop(stage, ...where);
}

/** Opens a provider's consent page in the current tab. */
export async function openConsent(stage: Stage, provider: keyof typeof consentPages): Promise<void> {
  const { url, body } = readConsentPage(provider);
  stage.firefox.proxy.serve(url, body);
  expectRequest(stage.ledger, url);
  await stage.firefox.goto(url);
}

interface Notes {
  globals(): string[];
  loaded(): string[];
  changes: string[];
  heard: string[];
}

/** What the shop's page could notice of an extension. Windows lose the focus to any popup. */
export function readNotes({ firefox }: Stage): Promise<Record<keyof Notes, string[]>> {
  return firefox.run(() => {
    const { globals, loaded, changes, heard } = (globalThis as unknown as { notes: Notes }).notes;
    return {
      // The name is WebDriver's own.
      globals: globals().filter((name) => name !== 'se_exportedFunctionSymbol'),
      loaded: loaded(),
      changes: [...changes],
      heard: heard.filter((type) => type !== 'focus' && type !== 'blur'),
    };
  });
}

/** Of a page that noticed nothing. */
export const unnoticed = { globals: [], loaded: [], changes: [], heard: [] };
