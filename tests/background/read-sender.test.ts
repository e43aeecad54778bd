import { describe, expect, it } from 'vitest';
import { type RequestDetails, readSender } from '../../utils/background/read-sender';
import { findPlace, findSite } from '../../utils/background/tab-site';

const request = (more: Partial<RequestDetails>): RequestDetails => ({
  requestId: '1',
  tabId: 3,
  frameId: 0,
  url: 'https://www.facebook.com/tr/?id=1',
  method: 'GET',
  type: 'image',
  ...more,
});
const shop = { host: 'www.shop.example', site: 'shop.example' };

describe('a site', () => {
  it.each([
    ['www.shop.example', 'shop.example'],
    ['a.b.shop.co.uk', 'shop.co.uk'],
    ['jane.github.io', 'jane.github.io'],
    ['192.0.2.1', '192.0.2.1'],
    ['localhost', 'localhost'],
  ])('of %s is %s', (host, site) => {
    expect(findSite(host)).toBe(site);
  });

  it.each(['about:blank', 'file:///tmp/a', 'chrome://settings', 'null', '', 'https://', undefined, null])(
    'is none at %s',
    (address) => {
      expect(findPlace(address)).toBeNull();
    },
  );
});

describe('who sent a request', () => {
  it('is nobody’s tab, an extension or a private window: not looked at', () => {
    expect(readSender(request({ tabId: -1 }))).toBeNull();
    expect(readSender(request({ tabId: Number.NaN }))).toBeNull();
    expect(readSender(request({ incognito: true, documentUrl: 'https://www.shop.example/' }))).toBeNull();
    expect(readSender(request({ initiator: 'chrome-extension://abc' }))).toBeNull();
    expect(readSender(request({ documentUrl: 'moz-extension://abc/page.html' }))).toBeNull();
  });

  it('is the page on top, by Chromium’s word', () => {
    const top = { initiator: 'https://www.shop.example', frameType: 'outermost_frame' };
    expect(readSender(request({ ...top, documentLifecycle: 'active', documentId: 'D1' }))).toEqual({
      tabId: 3,
      place: shop,
      address: null,
      elsewhere: false,
      document: 'D1',
    });
  });

  it('is not told by a frame, which Chromium names alone; the tab then says it', () => {
    const frame = { frameId: 7, initiator: 'https://ads.example', frameType: 'sub_frame' };
    expect(readSender(request(frame))).toMatchObject({ place: null, address: null });
    expect(readSender(request({ initiator: 'null', frameType: 'outermost_frame' }))).toMatchObject({
      place: null,
    });
  });

  it.each(['pending_deletion', 'cached', 'prerender'])(
    'is not the page that is shown: %s',
    (documentLifecycle) => {
      expect(
        readSender(
          request({ initiator: 'https://www.shop.example', frameType: 'outermost_frame', documentLifecycle }),
        ),
      ).toMatchObject({ place: shop, elsewhere: true });
    },
  );

  it('is the page on top, by Firefox’s word, also for frames within frames', () => {
    const page = 'https://www.shop.example/shoes?size=44#top';
    const found = {
      tabId: 3,
      place: shop,
      address: 'https://www.shop.example/shoes',
      elsewhere: false,
      document: null,
    };
    expect(readSender(request({ documentUrl: page, frameAncestors: [] }))).toEqual(found);
    expect(
      readSender(
        request({
          frameId: 7,
          documentUrl: 'https://ads.example/',
          frameAncestors: [{ url: 'https://frame.example/' }, { url: page }],
        }),
      ),
    ).toEqual(found);
  });
});
