import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a pixel is sent; `blob`: `sendBeacon` of a blob, whose body Chromium hands over to nobody. */
type Way = 'image' | 'fetch' | 'beacon' | 'blob';

export interface Pixel {
  /** Ids in `utils/recipients`. */
  company: string;
  service: string;
  by: Way;
  url: string;
  body?: string;
  /** Of the body. */
  type?: string;
}

/** The made-up person's own address, of which one pixel sends the hash. */
export const ownEmail = 'alex@example.com';

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const form = 'application/x-www-form-urlencoded';
const plain = 'text/plain;charset=UTF-8';
const write = (values: Record<string, unknown>) =>
  new URLSearchParams(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    ]),
  ).toString();

/** Hand-made pixels at the companies' real addresses, as a page of a shop sends them when a product is looked at. */
export function listPixels(page: string): Pixel[] {
  const teapot = 'Ceramic teapot';
  const junk = hashOf('undefined');
  return [
    {
      ...{ company: 'meta', service: 'pixel', by: 'image' },
      url: `https://www.facebook.com/tr/?${write({
        ...{
          id: '1234567890',
          ev: 'ViewContent',
          dl: page,
          rl: '',
          if: 'false',
          ts: '1700000000000',
          v: '2.9',
        },
        ...{ 'cd[content_name]': teapot, 'cd[value]': '49', 'cd[currency]': 'EUR' },
        ...{ 'ud[em]': hashOf(ownEmail), fbp: 'fb.1.1700000000000.1234567890', sw: '1280', sh: '720' },
      })}`,
    },
    {
      ...{ company: 'linkedin', service: 'insight-tag', by: 'image' },
      url: `https://px.ads.linkedin.com/collect?${write({
        ...{ v: '2', fmt: 'js', pid: '123456', time: '1700000000000', url: page },
        li_adsId: '00000000-0000-4000-8000-000000000001',
      })}`,
    },
    {
      ...{ company: 'x', service: 'pixel', by: 'image' },
      url: `https://t.co/i/adsct?${write({
        ...{ bci: '4', p_id: 'Twitter', txn_id: 'abcde', tw_iframe_status: '0', tw_document_href: page },
        events: [['pageview', { value: 49, currency: 'EUR' }]],
      })}`,
    },
    {
      ...{ company: 'tiktok', service: 'pixel', by: 'beacon' },
      url: 'https://analytics.tiktok.com/api/v2/pixel',
      body: JSON.stringify({
        event: 'AddToCart',
        context: {
          page: { url: page, referrer: '' },
          user: { anonymous_id: '00000000-0000-4000-8000-000000000002', email: junk },
          pixel: { code: 'CEXAMPLE' },
        },
        properties: { content_name: teapot, value: 49, currency: 'EUR' },
      }),
    },
    {
      ...{ company: 'pinterest', service: 'tag', by: 'image' },
      url: `https://ct.pinterest.com/v3/?${write({
        ...{ event: 'addtocart', tid: '2600000000000', cb: '1700000000000', pd: { np: 'example' } },
        ed: { value: 49, currency: 'EUR', line_items: [{ product_name: teapot }] },
        ad: { loc: page, ref: '', if: false, sh: 720, sw: 1280 },
      })}`,
    },
    {
      ...{ company: 'snap', service: 'pixel', by: 'fetch', type: form },
      url: 'https://tr.snapchat.com/p',
      body: write({
        ...{ pid: '00000000-0000-4000-8000-000000000003', ev: 'VIEW_CONTENT', pl: page, rf: '' },
        ...{ e_pr: '49', e_cur: 'EUR', u_hem: junk, u_c1: '00000000-0000-4000-8000-000000000004' },
      }),
    },
    {
      ...{ company: 'reddit', service: 'pixel', by: 'image' },
      url: `https://alb.reddit.com/rp.gif?${write({
        ...{
          ts: '1700000000000',
          id: 't2_example',
          event: 'Search',
          uuid: '00000000-0000-4000-8000-000000000005',
        },
        ...{ sh: '720', sw: '1280' },
      })}`,
    },
    {
      ...{ company: 'google', service: 'analytics-4', by: 'fetch', type: plain },
      url: `https://region1.google-analytics.com/g/collect?${write({
        ...{
          v: '2',
          tid: 'G-EXAMPLE',
          cid: '1234567890.1700000000',
          dl: page,
          dt: teapot,
          ul: 'en-us',
          sr: '1280x720',
        },
      })}`,
      body: 'en=page_view\r\nen=view_item&epn.value=49&ep.currency=EUR',
    },
    {
      ...{ company: 'google', service: 'ads-conversion', by: 'image' },
      url: `https://googleads.g.doubleclick.net/pagead/viewthroughconversion/123456789/?${write({
        ...{
          random: '1700000000000',
          url: page,
          tiba: teapot,
          auid: '1234567.1700000000',
          data: 'event=view_item',
        },
      })}`,
    },
    {
      ...{ company: 'microsoft', service: 'uet', by: 'blob', type: form },
      url: 'https://bat.bing.com/actionp/0',
      body: write({ ti: '12345678', evt: 'pageLoad', p: page, tl: teapot, gv: '49', gc: 'EUR' }),
    },
  ];
}

/** What else the page loads from companies. */
export const embedUrl = 'https://www.youtube.com/embed/aqz-KE-bpKQ';

/**
 * A shop's page that tells nine companies of a visit, with share links, a log-in button and an embedded film. Notes in `window.notes` what a
 * page could see of an extension; `window.sent` fulfils when every pixel was handed to the browser.
 */
export function readShopPage(
  host = 'shop.example',
  path = '/teapot?colour=blue',
): { url: string; body: string; scripts: true; pixels: Pixel[] } {
  const url = `https://${host}${path}`;
  const pixels = listPixels(url);
  const body = readFileSync(join(import.meta.dirname, 'shop.html'), 'utf8')
    .replaceAll('{host}', host)
    // A function, because a replacement's own `$` would be read as a pattern.
    .replace('{pixels}', () => JSON.stringify(pixels).replaceAll('<', '\\u003c'));
  return { url, body, scripts: true, pixels };
}

/** Consent pages at the providers' real addresses; their own look does not matter, since the address says what is asked. */
export const consentPages = {
  facebook: `https://www.facebook.com/v19.0/dialog/oauth?${write({
    ...{ client_id: '1234567890', redirect_uri: 'https://quiz.example/callback', response_type: 'code' },
    scope: 'public_profile,email,user_friends,user_posts',
  })}`,
  google: `https://accounts.google.com/o/oauth2/v2/auth?${write({
    client_id: '1234567890-example.apps.googleusercontent.com',
    ...{ redirect_uri: 'https://inbox-tidy.example/callback', response_type: 'code', access_type: 'offline' },
    scope: 'openid email https://mail.google.com/',
  })}`,
  linkedin: `https://www.linkedin.com/oauth/v2/authorization?${write({
    ...{ client_id: '78example', redirect_uri: 'https://jobs.example/callback', response_type: 'code' },
    scope: 'openid profile email w_member_social',
  })}`,
  x: `https://x.com/i/oauth2/authorize?${write({
    ...{
      client_id: 'ExampleClient',
      redirect_uri: 'https://planner.example/callback',
      response_type: 'code',
    },
    ...{ scope: 'tweet.read users.read tweet.write dm.read offline.access', state: 'abc' },
    ...{ code_challenge: 'abc', code_challenge_method: 'plain' },
  })}`,
  github: `https://github.com/login/oauth/authorize?${write({
    ...{ client_id: 'Ov23liExample', redirect_uri: 'https://cloud-tools.example/callback' },
    scope: 'repo user:email made_up:scope',
  })}`,
} as const;

export const readConsentPage = (provider: keyof typeof consentPages, app = 'Example App') => ({
  url: consentPages[provider],
  body: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title></head><body><main><h1>${app} wants access to your account</h1><form><button type="button">Continue</button></form></main></body></html>`,
});
