import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataKinds } from '../../utils/model/sharing';
import { decodeRequest, type SeenRequest, unpackRequest } from '../../utils/recipients/decode-request';
import { judgePage } from '../../utils/recipients/judge-page';
import { readBody, type SeenBody } from '../../utils/recipients/read-body';
import { recipients } from '../../utils/recipients/registry';

const services = [...recipients.values()].flatMap((recipient) => recipient.services);
const hosts = services.flatMap((service) =>
  service.hosts.slice(0, 4).map((host) => host.replace('*.', 'a.')),
);
const names = services.flatMap((service) => Object.keys(service.fields ?? {}));

const nasty = fc.constantFrom(
  '%',
  '%E0%A4%A',
  '%00',
  '__proto__',
  'constructor',
  'tv.1~em.~pn.~~',
  '{"a":{"b":[[[[{}]]]]}}',
  '[[[[',
  '{"__proto__":{"x":1}}',
  'eyJhIjoxfQ==',
  'H4sIAAAA',
  '\x1f\x8b\x08',
  '--x\r\nname="a"\r\n\r\n',
  '@@@@@',
  'a@b@c.d',
  '+1+1+1',
  '=',
  '&',
  ';',
  '[',
  ']',
  '\ud800',
);
const piece = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...names));
const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...names), piece), text), { maxLength: 20 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
const path = fc.oneof(
  fc.constantFrom(
    '/tr/',
    '/collect',
    '/g/collect',
    '/i/adsct',
    '/activity;a=b;',
    '/wa/',
    '/api/v2/pixel',
    '/p',
  ),
  text.map((one) => `/${one}`),
);
const url = fc.oneof(
  fc.tuple(fc.constantFrom(...hosts), path, query).map(([host, at, rest]) => `https://${host}${at}?${rest}`),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  text,
);
const body: fc.Arbitrary<SeenBody | null> = fc.oneof(
  fc.constant(null),
  fc.constant({ unread: true } as const),
  fc.record({ text: fc.oneof(text, query, fc.json()), cut: fc.boolean() }),
  fc.record({
    fields: fc.dictionary(piece, fc.array(text, { maxLength: 3 }), { maxKeys: 10 }),
    cut: fc.boolean(),
  }),
);
const request: fc.Arbitrary<SeenRequest> = fc.record({
  url,
  method: fc.constantFrom('GET', 'POST', ''),
  type: fc.constantFrom('', 'script', 'image', 'ping', 'sub_frame'),
  body,
});

/** The machine may halt a run for a moment: what is slow is slow each time. */
function timeLeast(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 40 && least > 10; round++) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

describe('hostile requests', () => {
  const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
  beforeEach(() => {
    for (const method of methods) vi.spyOn(console, method);
  });
  afterEach(() => {
    for (const method of methods) expect(console[method]).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('never throw, never take long, never make up kinds', () => {
    fc.assert(
      fc.property(request, (one) => {
        expect(timeLeast(() => decodeRequest(one))).toBeLessThan(200);
        const found = decodeRequest(one);
        const { kinds = [], details = [], candidates = [] } = found ?? {};
        expect(dataKinds.filter((kind) => kinds.includes(kind))).toEqual(kinds);
        expect(details.length).toBeLessThanOrEqual(20);
        expect(candidates.length).toBeLessThanOrEqual(40);
        for (const detail of details)
          if ('text' in detail) expect(detail.text.length).toBeLessThanOrEqual(120);
      }),
      { numRuns: 2000 },
    );
  });

  it('made of much that must be looked through take no longer', () => {
    const fill = (part: string, size = 250_000) => part.repeat(Math.floor(size / part.length));
    const address = `${'a'.repeat(64)}@b-`;
    const bodies = {
      'lists in lists': `[${fill(`${JSON.stringify(`[${fill('1,', 760)}1]`)},`)}1]`,
      'half addresses': fill(`k=${fill(address, 420)}&`),
      'half hashes': fill(`k=${fill(`${'0123456789abcdef'.repeat(2).slice(1)}g`, 6400)}&`),
    };
    for (const [name, text] of Object.entries(bodies)) {
      const one: SeenRequest = {
        url: 'https://www.facebook.com/tr/',
        method: 'POST',
        type: 'ping',
        body: { text, cut: false },
      };
      expect(
        timeLeast(() => decodeRequest(one)),
        name,
      ).toBeLessThan(10);
    }
  });

  it('put no marks and no rows of digits into words', () => {
    const query = new URLSearchParams({
      ev: 'Purchase\u202e\u0000',
      'cd[content_name]': '\u2066shoes\u2069\u202d',
      'cd[value]': '9'.repeat(100),
    });
    const found = decodeRequest({
      url: `https://www.facebook.com/tr/?${query}`,
      method: 'GET',
      type: 'image',
      body: null,
    });
    expect(found?.details).toEqual([
      { kind: 'product', text: 'shoes' },
      { kind: 'event', name: 'purchase', raw: 'Purchase' },
    ]);
  });

  it('are unpacked without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(request, async (one) => {
        decodeRequest(await unpackRequest(one));
      }),
      { numRuns: 300 },
    );
  });

  it('are read without throwing, whatever the browser hands over', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ raw: fc.anything() }), fc.record({ formData: fc.anything() })),
        (one) => {
          readBody(one);
        },
      ),
      { numRuns: 1000 },
    );
  });

  const big = 256 * 1024;
  const deep = (count: number) => `${'{"a":['.repeat(count)}1${']}'.repeat(count)}`;
  const repeated = (unit: string) => unit.repeat(Math.floor(big / unit.length));
  it.each([
    ['many parameters', repeated('a=b&')],
    ['many hashes', repeated(`${'0123456789abcdef'.repeat(4)},`)],
    ['many addresses', repeated('a@b.example,')],
    ['many at signs', repeated('@')],
    ['dots', repeated('a.')],
    ['percent signs', repeated('%25')],
    ['broken percent signs', repeated('%4')],
    ['open braces', repeated('{"a":')],
    ['open brackets', repeated('[')],
    ['brackets in names', `${repeated('[a]')}=1`],
    ['deep JSON', deep(20_000)],
    ['wide JSON', `[${repeated('{"event":"x"},')}1]`],
    ['lines', repeated('en=x\n')],
    ['JSON lines', repeated('{"event":"x"}\n')],
    ['white space', repeated(' ')],
    ['digits', `+${repeated('1')}`],
    ['phone-like', repeated('%2B1')],
    ['tildes', `em=tv.1~${repeated('em.~')}`],
    ['multipart', repeated('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n')],
    ['dashes', repeated('-')],
    ['semicolons', repeated(';')],
    ['escaped JSON', `events=${encodeURIComponent(repeated('["a",').slice(0, 60_000))}`],
  ])('takes %s in its stride', (_, long) => {
    for (const at of [
      'https://www.facebook.com/tr/',
      'https://analytics.tiktok.com/api/v2/pixel',
      'https://www.google-analytics.com/g/collect',
      'https://www.google.com/ccm/collect',
      'https://t.co/i/adsct',
      'https://tr.snapchat.com/p',
      'https://www.bing.com/',
    ]) {
      const asBody: SeenRequest = { url: at, method: 'POST', type: '', body: { text: long, cut: true } };
      expect(
        timeLeast(() => decodeRequest(asBody)),
        `${at} body`,
      ).toBeLessThan(10);
      for (const address of [
        `${at}?${long}`,
        `${at}?em=${long}`,
        `${at}?data=${long}`,
        `${at}${long}`,
        `${at};${long}`,
      ])
        expect(
          timeLeast(() => decodeRequest({ ...asBody, url: address, body: null })),
          `${at} address`,
        ).toBeLessThan(10);
    }
  });
});

describe('a page of nothing but long addresses', () => {
  it('is read as far as an honest one would be, and then by whose they are', () => {
    const long = (url: string) => ({ tag: 'img' as const, url: `${url}&x=${'a'.repeat(3500)}` });
    const elements = Array.from({ length: 300 }, (_, at) =>
      long(`https://www.facebook.com/tr/?id=${at}&ev=PageView`),
    );
    elements.push(long(`https://alb.reddit.com/rp.gif?x=${'b'.repeat(300)}&event=Purchase`));
    const found = judgePage({
      url: 'https://shop.example/',
      title: '',
      headings: [],
      elements,
      loaded: [],
      calls: [],
      mentioned: [],
      hooks: [],
      cookies: [],
      cut: false,
    });
    expect(found.map(({ company }) => company)).toEqual(['meta', 'reddit']);
    expect(found[0]!.details).toEqual([{ kind: 'event', name: 'view-page', raw: 'PageView' }]);
    expect(found[1]!.details).toEqual([]);
  });
});
