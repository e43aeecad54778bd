import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { maxBody } from '../../utils/model/sharing';
import { decodeRequest, type SeenRequest, unpackRequest } from '../../utils/recipients/decode-request';
import { findRecipient } from '../../utils/recipients/find-recipient';
import { listPatterns } from '../../utils/recipients/list-patterns';
import { readBody } from '../../utils/recipients/read-body';
import { recipients } from '../../utils/recipients/registry';
import { mailHash } from './try-recipient';

const get = (url: string, type = ''): SeenRequest => ({ url, method: 'GET', type, body: null });
const bytes = (text: string | Uint8Array) =>
  Uint8Array.from(typeof text === 'string' ? new TextEncoder().encode(text) : text).buffer;
const tr = 'https://www.facebook.com/tr/';

describe('whose a host is', () => {
  it('goes by whole labels, the most exact first', () => {
    expect(findRecipient('www.facebook.com')?.id).toBe('meta');
    expect(findRecipient('facebook.com.')?.id).toBe('meta');
    expect(findRecipient('a.b.c.t.co')?.id).toBe('x');
    for (const host of ['xt.co', 'alicdn.com', 'facebook.com.example', 'com', '', 'localhost', '1.2.3.4'])
      expect(findRecipient(host), host).toBe(null);
  });

  it('belongs to one company only', () => {
    const all = [...recipients.values()].flatMap(({ domains }) => domains);
    expect(all.filter((domain, index) => all.indexOf(domain) !== index)).toEqual([]);
  });

  it('listens to what it knows and to nothing else', () => {
    const patterns = listPatterns();
    expect(patterns).toContain('*://*.facebook.com/*');
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(patterns.filter((pattern) => !/^\*:\/\/\*(\.[a-z0-9-]+)+\/\*$/.test(pattern))).toEqual([]);
  });
});

describe('facts of every leaf', () => {
  it.each([...recipients.values()])('$id', ({ id, domains, services, markers = {} }) => {
    expect(domains.filter((domain) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))).toEqual([]);
    const ids = services.map((service) => service.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const service of services) {
      for (const host of service.hosts)
        expect(findRecipient(host.replace(/^\*\./, ''))?.id, `${host} is not ${id}'s`).toBe(id);
    }
    const marked = [markers.calls, markers.hooks, markers.cookies].flatMap((table) =>
      Object.values(table ?? {}),
    );
    expect(marked.filter((service) => !ids.includes(service))).toEqual([]);
  });
});

describe('bodies', () => {
  const post = (body: SeenRequest['body'], url = tr): SeenRequest => ({
    url,
    method: 'POST',
    type: 'ping',
    body,
  });

  it('reads forms that the browser took apart, and those it did not', () => {
    expect(
      decodeRequest(post(readBody({ formData: { ev: ['Lead'], 'ud[em]': [mailHash] } })))?.kinds,
    ).toEqual(['event', 'hashed-email']);
    const parts = `--x1\r\nContent-Disposition: form-data; name="ev"\r\n\r\nLead\r\n--x1\r\nContent-Disposition: form-data; name="ud[em]"\r\n\r\n${mailHash}\r\n--x1--\r\n`;
    expect(decodeRequest(post(readBody({ raw: [{ bytes: bytes(parts) }] })))?.kinds).toEqual([
      'event',
      'hashed-email',
    ]);
  });

  it('says what could not be read', () => {
    expect(readBody(undefined)).toBe(null);
    expect(readBody({ error: 'Unknown error.' })).toEqual({ unread: true });
    expect(readBody({ raw: [{ file: 'a' }] })).toEqual({ unread: true });
    expect(readBody({ raw: [{}] })).toEqual({ unread: true });
    expect(decodeRequest(post({ unread: true }, `${tr}?ev=Lead`))).toMatchObject({
      kinds: ['event'],
      state: 'unknown',
    });
  });

  it('looks at the first 256 KB and says so', () => {
    const long = `ev=Lead&a=${'x'.repeat(maxBody)}&ud[em]=${mailHash}`;
    const body = readBody({ raw: [{ bytes: bytes(long) }] });
    expect(body).toMatchObject({ cut: true });
    expect(decodeRequest(post(body))).toMatchObject({ kinds: ['event'], state: 'cut' });
    const fields = readBody({ formData: { ev: ['Lead'], a: ['x'.repeat(maxBody)] } });
    expect(decodeRequest(post(fields))).toMatchObject({ kinds: ['event'], state: 'cut' });
  });

  it('reads JSON of which the end was cut off', () => {
    const url = 'https://analytics.tiktok.com/api/v2/pixel';
    const whole = JSON.stringify({
      event: 'Search',
      context: { page: { url: 'https://shop.example/', referrer: '' } },
    });
    for (let end = 0; end <= whole.length; end++) {
      const found = decodeRequest(post({ text: whole.slice(0, end), cut: true }, url));
      if (end > whole.indexOf('context')) expect(found?.kinds).toContain('event');
      expect(found?.state).toBe('cut');
    }
  });

  it('unpacks what is packed, never beyond 256 KB', async () => {
    const signals = 'https://px.ads.linkedin.com/wa/';
    const packed = gzipSync(JSON.stringify({ signalType: 'PAGE_VISIT', hem: mailHash })).toString('base64');
    const request = post(readBody({ raw: [{ bytes: bytes(packed) }] }), signals);
    expect(decodeRequest(request)).toMatchObject({ kinds: [], state: 'unknown' });
    expect(decodeRequest(await unpackRequest(request))).toMatchObject({
      kinds: ['event', 'hashed-email'],
      state: 'read',
    });
    const clarity = 'https://k.clarity.ms/collect';
    const raw = readBody({ raw: [{ bytes: bytes(gzipSync('{"e":["0.7",1],"a":[],"p":[]}')) }] });
    expect(decodeRequest(await unpackRequest(post(raw, clarity)))).toMatchObject({ state: 'read' });
    const bomb = readBody({ raw: [{ bytes: bytes(gzipSync(Buffer.alloc(50_000_000, 97))) }] });
    const opened = await unpackRequest(post(bomb, clarity));
    expect((opened.body as { text: string }).text.length).toBe(maxBody);
    expect(opened.body).toMatchObject({ cut: true });
    const broken = await unpackRequest(post({ text: '\x1f\x8bnot so', cut: false }, clarity));
    expect(broken.body).toEqual({ unread: true });
  });

  it('tells the events of one body apart', () => {
    const url = 'https://www.google-analytics.com/g/collect?v=2&cu=EUR';
    const found = decodeRequest(
      post({ text: 'en=scroll\nen=purchase&epn.value=5&ep.currency=USD', cut: false }, url),
    );
    expect(found?.details).toEqual([
      { kind: 'event', name: 'scroll', raw: 'scroll' },
      { kind: 'event', name: 'purchase', raw: 'purchase' },
      { kind: 'value', amount: 5, currency: 'USD' },
    ]);
  });
});

describe('what stands in values', () => {
  const candidates = (url: string) => decodeRequest(get(url))?.candidates;

  it('finds contacts wherever they stand', () => {
    const page = encodeURIComponent('https://shop.example/?mail=mail%40example.com&phone=%2B15555550142');
    const found = decodeRequest(get(`${tr}?dl=${page}`));
    expect(found?.kinds).toEqual(['page-url', 'plain-email', 'plain-phone']);
    expect(found?.candidates).toEqual([
      { of: 'email', form: 'plain', value: 'mail@example.com' },
      { of: 'phone', form: 'plain', value: '+15555550142' },
    ]);
    expect(candidates(`https://www.bing.com/?a=${mailHash.toUpperCase()}`)).toEqual([
      { of: 'any', form: 'sha256', value: mailHash },
    ]);
    expect(
      candidates(`https://www.bing.com/?a=${encodeURIComponent(`{"deep":{"b":["${mailHash}"]}}`)}`),
    ).toEqual([{ of: 'any', form: 'sha256', value: mailHash }]);
  });

  it('takes nothing else for a contact', () => {
    for (const value of [
      'a@2x.png',
      'https://user@host.example/',
      '@name',
      'x@localhost',
      '2026-11-22 10:00',
      '+1',
      '1.2.3.4',
    ])
      expect(candidates(`https://www.bing.com/?a=${encodeURIComponent(value)}`), value).toEqual([]);
  });

  it('counts places without values for nothing', () => {
    for (const value of ['', 'undefined', 'null', '{{page}}', `\${URL}`, '%%URL%%', '[]', '{}'])
      expect(
        decodeRequest(get(`${tr}?dl=${encodeURIComponent(value)}&ev=${encodeURIComponent(value)}`))?.kinds,
      ).toEqual([]);
  });
});

describe('how, where only the host is known', () => {
  it.each([
    ['script', 'https://www.bing.com/a.js', 'sdk'],
    ['sub_frame', 'https://www.bing.com/a', 'embed'],
    ['ping', 'https://www.bing.com/a', 'pixel'],
    ['image', 'https://www.bing.com/track?a=1', 'pixel'],
    ['image', 'https://www.bing.com/photo.jpg?w=1', 'resource'],
    ['', 'https://www.bing.com/', 'resource'],
  ])('%s %s is %s', (type, url, how) => {
    expect(decodeRequest(get(url, type))).toMatchObject({ company: 'microsoft', service: null, how });
  });
});
