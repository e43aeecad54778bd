import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { parseSight } from '../../utils/messages/sight-schema';
import { sightLimits } from '../../utils/model/sight-limits';
import { lookAround } from '../../utils/observe/look-around';

function look(
  html: string,
  loaded: { name: string; initiatorType: string }[] = [],
  address = 'https://shop.example/lamp#top',
) {
  const window = new Window({ url: address, settings: { disableJavaScriptEvaluation: true } as never });
  window.document.write(html);
  return lookAround({ document: window.document as unknown as Document, url: new URL(address), loaded });
}

const urls = (html: string) => look(html).elements.map(({ tag, url }) => `${tag} ${url}`);

describe('what stands on a page', () => {
  it('is taken with absolute addresses, each once per tag, and only where it leads elsewhere', () => {
    expect(
      urls(`<script src="//connect.example.net/sdk.js"></script><script src="/own.js"></script>
        <iframe src="https://player.example.org/1#t=3"></iframe><iframe src="about:blank"></iframe>
        <img src="https://pixel.example.org/tr?id=1&amp;ev=View"><img src="data:image/gif;base64,AA">
        <a href="https://share.example.org/?u=1">a</a><a href="https://share.example.org/?u=1#x">b</a>
        <a href="/other">c</a><a href="/out?to=https%3A%2F%2Fshare.example.org">d</a><a href="mailto:mail@example.com">e</a>
        <form action="https://form.example.org/send"></form><object data="https://video.example.org/v/1"></object>`),
    ).toEqual([
      'script https://connect.example.net/sdk.js',
      'iframe https://player.example.org/1',
      'img https://pixel.example.org/tr?id=1&ev=View',
      'a https://share.example.org/?u=1',
      'a https://shop.example/out?to=https%3A%2F%2Fshare.example.org',
      'form https://form.example.org/send',
      'object https://video.example.org/v/1',
    ]);
  });

  it('with what waits: lazy frames and pictures, addresses of buttons, and code behind them', () => {
    expect(
      urls(`<iframe data-src="https://player.example.org/1"></iframe><img data-original="//img.example.org/a.jpg">
        <div data-href="https://share.example.org/?u=2"></div>
        <a href="#" onclick="window.open('https://share.example.org/?u='+location.href,'s'); return false">x</a>
        <a href="javascript:void(s.setAttribute(%27src%27,%27//pin.example.org/mark.js?r=%27))">y</a>
        <a href="whatsapp://send?text=Lamp">z</a>`),
    ).toEqual([
      'iframe https://player.example.org/1',
      'img https://img.example.org/a.jpg',
      'other https://share.example.org/?u=2',
      'button https://share.example.org/?u=',
      'button https://pin.example.org/mark.js?r=',
      'a whatsapp://send?text=Lamp',
    ]);
  });

  it("with the elements of quick pages, and ways of the site's own to share", () => {
    const html = `<amp-pixel src="https://pixel.example.org/tr?id=1"></amp-pixel><amp-img src="https://img.example.org/a.jpg"></amp-img>
      <amp-analytics type="facebookpixel"></amp-analytics><amp-social-share type="twitter"></amp-social-share>
      <a href="/share/facebook">a</a><a href="/lamp/teilen-auf-x">b</a><a href="/lamp">c</a>`;
    expect(urls(html)).toEqual([
      'img https://pixel.example.org/tr?id=1',
      'img https://img.example.org/a.jpg',
      'a https://shop.example/share/facebook',
      'a https://shop.example/lamp/teilen-auf-x',
    ]);
    expect(look(html).hooks).toEqual(
      expect.arrayContaining(['amp-analytics-facebookpixel', 'amp-social-share-twitter']),
    );
  });

  it('with labels of buttons and of links that sign in, and no other text', () => {
    const { elements, title, headings } = look(
      `<title>Lamp</title><h1>A  lamp</h1><p>Secret words</p><button> Continue with
        Google </button><a href="https://id.example.org/oauth/authorize">Sign in with Example</a><a href="https://b.example.org/">Secret</a>`,
    );
    expect({ title, headings }).toEqual({ title: 'Lamp', headings: ['A lamp'] });
    expect(elements).toContainEqual({ tag: 'button', url: '', text: 'Continue with Google' });
    expect(elements).toContainEqual({
      tag: 'a',
      url: 'https://id.example.org/oauth/authorize',
      text: 'Sign in with Example',
    });
    expect(JSON.stringify(elements)).not.toContain('Secret');
  });

  it('with the snippets that run: calls, addresses, and nothing of comments or data', () => {
    const { calls, mentioned } = look(`<script>
        !function(f){f.src='https://connect.example.net/en/events.js'}(window);
        fbq('init', '123'); fbq("track", "PageView", {value: 1}); _linkedin_partner_id = "456";
        window.uetq = window.uetq || []; js.src = p + '://platform.example.net/widgets.js';
        var a = "https:\\/\\/escaped.example.net\\/a.js";
        // twq('init', 'old'); g.src = 'https://comment.example.net/a.js';
        /* pintrk('load', '1'); */
      </script><script type="application/json">{"a": "https://data.example.net/a.js", "b": "snaptr('init')"}</script>
      <script type="text/plain" data-consent="ads">rdt('init', 'waits')</script>
      <script type="pmdelayedscript">ttq.load('later')</script>`);
    expect(calls).toEqual([
      ['fbq', 'init', '123'],
      ['fbq', 'track', 'PageView'],
      ['_linkedin_partner_id', '456'],
      ['uetq'],
      ['ttq.load', 'later'],
    ]);
    expect(mentioned).toEqual([
      'https://connect.example.net/en/events.js',
      'https://platform.example.net/widgets.js',
      'https://escaped.example.net/a.js',
    ]);
  });

  it('says that there may be more where the browser lists no further requests', () => {
    const requests = (count: number) =>
      Array.from({ length: count }, () => ({ name: 'https://pixel.example.org/tr', initiatorType: 'img' }));
    expect(look('<p>Shoes</p>', requests(249)).cut).toBe(false);
    expect(look('<p>Shoes</p>', requests(250)).cut).toBe(true);
  });

  it('with places for widgets, names of cookies and what was loaded', () => {
    const sight = look(
      '<div id="fb-root" class="page"></div><blockquote class="twitter-tweet other"></blockquote><amp-twitter></amp-twitter><fb:like></fb:like><script type="IN/Share"></script>',
      [
        { name: 'https://pixel.example.org/tr', initiatorType: 'img' },
        { name: 'https://shop.example/own.js', initiatorType: 'script' },
      ],
    );
    expect(sight.hooks).toEqual(['fb-root', 'twitter-tweet', 'amp-twitter', 'fb:like', 'IN/Share']);
    expect(sight.loaded).toEqual([{ url: 'https://pixel.example.org/tr', by: 'img' }]);
    expect(sight.url).toBe('https://shop.example/lamp');
  });
});

describe('the door', () => {
  it('lets in what the script gives, also of a page that has too much of everything', () => {
    const many = Array.from({ length: sightLimits.elements + 10 }, (_, index) => index);
    const sight = look(
      `<title>${'t'.repeat(900)}</title>${many.map((index) => `<a href="https://a.example.org/${index}">a</a>`).join('')}
       <script>${many.map((index) => `fbq('track', '${'e'.repeat(300)}${index}'); s.src='https://b.example.org/${index}';`).join('\n')}</script>
       <img src="https://c.example.org/${'x'.repeat(9000)}">`,
      many.map((index) => ({ name: `https://d.example.org/${index}`, initiatorType: 'img' })),
    );
    expect(sight.cut).toBe(true);
    expect(sight.elements).toHaveLength(sightLimits.elements);
    expect(parseSight(structuredClone(sight))).toEqual(sight);
  });

  it.each([null, undefined, 1, 'x', {}, [], { url: 'https://shop.example/' }])('keeps %j out', (value) => {
    expect(parseSight(value)).toBeNull();
  });

  it('keeps out what is longer than the script would give', () => {
    const sight = look('<p></p>');
    expect(parseSight({ ...sight, title: 'x'.repeat(sightLimits.text + 1) })).toBeNull();
    expect(parseSight({ ...sight, cookies: Array(sightLimits.cookies + 1).fill('a') })).toBeNull();
    expect(parseSight({ ...sight, elements: [{ tag: 'marquee', url: '' }] })).toBeNull();
    expect(parseSight({ ...sight, more: 1 })).toEqual(sight);
  });

  it('whatever a page holds, the script neither throws nor says more than may come in', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<a href="',
        '">',
        '<script>',
        '</script>',
        '<noscript><img src=',
        '//x.example/',
        "fbq('",
        "onclick='",
        '\\/',
        '%2F',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const sight = look(pieces.join(''));
        expect(parseSight(structuredClone(sight))).toEqual(sight);
      }),
      { numRuns: 60 },
    );
  });
});
