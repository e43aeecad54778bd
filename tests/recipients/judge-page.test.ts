import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PageSight, sightTags } from '../../utils/model/page-sight';
import { hookPattern, snippetNames, snippetVariables } from '../../utils/observe/snippet-names';
import { judgePage } from '../../utils/recipients/judge-page';
import { recipients } from '../../utils/recipients/registry';
import { judge, makeSight } from './made-up-sight';

const page = 'https%3A%2F%2Fshop.example%2Flamp';

describe('links that share', () => {
  it.each([
    [`https://www.facebook.com/sharer/sharer.php?u=${page}`, 'meta share-link'],
    [`http://de-de.facebook.com/sharer.php?u=${page}`, 'meta share-link'],
    [`https://www.facebook.com/v2.7/dialog/feed?app_id=1&link=${page}`, 'meta share-link'],
    [`https://wa.me/?text=${page}`, 'meta share-link'],
    [`whatsapp://send?text=${page}`, 'meta share-link'],
    [`fb-messenger://share?link=${page}`, 'meta share-link'],
    [`https://twitter.com/intent/tweet/?text=Lamp&url=${page}`, 'x share-link'],
    [`http://twitter.com/home?status=Lamp%20${page}`, 'x share-link'],
    [`https://www.linkedin.com/shareArticle?mini=true&url=${page}`, 'linkedin share-link'],
    [`https://de.linkedin.com/sharing/share-offsite/?url=${page}`, 'linkedin share-link'],
    [`https://pinterest.com/pin/create/button/?url=${page}`, 'pinterest share-link'],
    [`https://pinterest.com/pin/create/Button?url=${page}`, 'pinterest share-link'],
    [`http://www.reddit.com/submit?url=${page}`, 'reddit share-link'],
    [`https://www.tumblr.com/widgets/share/tool?canonicalUrl=${page}`, 'tumblr share-link'],
    [`https://telegram.me/share/url?url=${page}`, 'telegram share-link'],
    [`tg://msg_url?url=${page}`, 'telegram share-link'],
    [`https://plus.google.com/share?url=${page}`, 'google share-link'],
    [`https://plusone.google.com/_/+1/confirm?url=${page}`, 'google share-link'],
    [`https://vk.com/share.php?url=${page}`, 'vk share-link'],
    [`https://www.xing.com/spi/shares/new?url=${page}`, 'xing share-link'],
    [`https://bsky.app/intent/compose?text=${page}`, 'bluesky share-link'],
    [`https://mastodon.social/share?text=${page}`, 'mastodon share-link'],
    [`https://getpocket.com/save?url=${page}`, 'pocket share-link'],
    [`https://share.flipboard.com/bookmarklet/popout?v=2&url=${page}`, 'flipboard share-link'],
    [`https://buffer.com/add?url=${page}`, 'buffer share-link'],
    [`https://social-plugins.line.me/lineit/share?url=${page}`, 'line share-link'],
    [`http://b.hatena.ne.jp/add?url=${page}`, 'hatena share-link'],
    [`https://www.addtoany.com/share#url=${page}`, 'addtoany share-link'],
  ])('%s', (url, found) => {
    expect(judge({ elements: [{ tag: 'a', url }] })).toEqual([found]);
    expect(judge({ elements: [{ tag: 'button', url }] })).toEqual([found]);
  });

  it('through an address of the site, of its blog software or of a share tool', () => {
    const of = (url: string, more: PageSight['elements'] = []) =>
      judge({ elements: [{ tag: 'a', url }, ...more] });
    const held = encodeURIComponent(`https://twitter.com/share?url=${page}`);
    expect(of('https://shop.example/lamp?share=facebook&nb=1')).toEqual(['meta share-link']);
    expect(of('https://shop.example/lamp?share=jetpack-whatsapp')).toEqual(['meta share-link']);
    expect(of('https://shop.example/lamp?share=google-plus-1')).toEqual(['google share-link']);
    expect(of(`https://go.shop.example/out?to=${held}`)).toEqual(['x share-link']);
    expect(of('https://shop.example/share/facebook')).toEqual(['meta share-link']);
    expect(of('https://shop.example/lamp/share-on-linkedin?id=7')).toEqual(['linkedin share-link']);
    expect(of('https://shop.example/share/twitter/lamp')).toEqual(['x share-link']);
    expect(of('https://shop.example/share?to=reddit&id=7')).toEqual(['reddit share-link']);
    expect(of('https://www.blogger.com/share-post.g?blogID=1&postID=2&target=pinterest')).toEqual([
      'pinterest share-link',
    ]);
    expect(of(`https://api.addthis.com/oexchange/0.8/forward/linkedin/offer?url=${page}`)).toEqual([
      'addthis share-link',
      'linkedin share-link',
    ]);
    const canonical = { tag: 'link', url: 'https://lamps.example/', rel: 'canonical' } as const;
    expect(of('https://lamps.example/a?share=twitter', [canonical])).toEqual(['x share-link']);
  });

  it.each([
    'https://www.facebook.com/shop.example',
    'https://twitter.com/shop',
    'https://twitter.com/home',
    'https://twitter.com/intent/follow?screen_name=shop',
    'https://www.linkedin.com/company/shop',
    'https://www.instagram.com/shop/',
    'https://www.youtube.com/user/shop',
    'https://shop.example/?share=email',
    'https://shop.example/?share=print',
    'https://shop.example/tag/facebook',
    'https://shop.example/share/article-7',
    'https://shop.example/share?id=7',
    'https://shop.example/?to=facebook',
    'https://other.example/share/facebook',
    'https://mastodon.social/@shop',
    'https://www.blogger.com/share-post.g?blogID=1&target=email',
    'https://api.whatsapp.com/send?phone=15555550142&text=Hello',
    'https://web.archive.org/web/2014/https://www.facebook.com/sharer.php?u=a',
    `https://tracker.example/?to=${encodeURIComponent('https://twitter.com/share')}`,
    'https://facebook.com.example/sharer.php?u=a',
    'https://notfacebook.com/sharer.php?u=a',
    'https://www.alicdn.com/licdn.com/shareArticle',
  ])('no other link: %s', (url) => {
    expect(judge({ elements: [{ tag: 'a', url }] })).toEqual([]);
  });
});

describe('what a page loads', () => {
  it('pixels, scripts, buttons and players, each by the address', () => {
    expect(
      judge({
        elements: [
          { tag: 'script', url: 'https://connect.facebook.net/en_US/sdk.js' },
          { tag: 'iframe', url: `https://www.facebook.com/plugins/like.php?href=${page}` },
          { tag: 'script', url: 'https://platform.twitter.com/widgets.js' },
          { tag: 'script', url: 'https://apis.google.com/js/plusone.js' },
          { tag: 'iframe', url: 'https://www.youtube-nocookie.com/embed/abc' },
          { tag: 'object', url: 'https://www.youtube.com/v/abc' },
          { tag: 'img', url: 'https://pbs.twimg.com/media/a.jpg' },
          { tag: 'script', url: 'https://assets.pinterest.com/js/pinit.js' },
          { tag: 'script', url: 'https://platform.linkedin.com/in.js' },
          { tag: 'script', url: 'https://www.instagram.com/embed.js' },
          { tag: 'script', url: 'https://telegram.org/js/telegram-widget.js?22' },
        ],
      }),
    ).toEqual([
      'meta sdk',
      'meta widget',
      'x widget',
      'google widget',
      'google embed',
      'x embed',
      'pinterest widget',
      'linkedin widget',
      'meta embed',
      'telegram widget',
    ]);
  });

  it('a request that was made counts with all that it carried, once', () => {
    const url = `https://www.facebook.com/tr?id=1&ev=Purchase&dl=${page}&cd[value]=49&cd[currency]=EUR`;
    const found = judgePage(
      makeSight({
        elements: [{ tag: 'img', url }],
        loaded: [{ url, by: 'img' }],
        calls: [['fbq', 'init', '1']],
      }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ company: 'meta', service: 'pixel', how: 'pixel' });
    expect(found[0]?.kinds).toEqual(['page-url', 'event', 'value']);
  });

  it('a beacon has a body, which nobody can read once it is sent', () => {
    const url = 'https://analytics.tiktok.com/api/v2/pixel';
    const state = (by: string) => judgePage(makeSight({ loaded: [{ url, by }] }))[0]?.state;
    expect([state('beacon'), state('img')]).toEqual(['unknown', 'read']);
  });

  it('what stands in a noscript gives the company away, but tells nothing', () => {
    const url = `https://www.facebook.com/tr?id=1&ev=PageView&dl=${page}&noscript=1`;
    expect(judgePage(makeSight({ elements: [{ tag: 'img', url, rel: 'noscript' }] }))).toMatchObject([
      { company: 'meta', how: 'pixel', kinds: [], details: [] },
    ]);
  });

  it('hints, other spellings of hosts and pictures of style sheets do not count', () => {
    expect(
      judge({
        elements: [
          { tag: 'link', url: 'https://connect.facebook.net/', rel: 'dns-prefetch' },
          { tag: 'link', url: 'https://platform.twitter.com/', rel: 'preconnect' },
          { tag: 'link', url: 'https://www.facebook.com/shop', rel: 'me' },
          { tag: 'script', url: 'https://g.alicdn.com/a.js' },
          {
            tag: 'script',
            url: 'https://web.archive.org/web/2014js_/https://connect.facebook.net/en_US/all.js',
          },
        ],
      }),
    ).toEqual([]);
    expect(judge({ loaded: [{ url: 'https://pbs.twimg.com/a.jpg', by: 'css' }] })).toEqual(['x resource']);
  });
});

describe('snippets, widgets and cookies', () => {
  it.each([
    ['fbq', 'meta'],
    ['twq', 'x'],
    ['lintrk', 'linkedin'],
    ['ttq.page', 'tiktok'],
    ['pintrk', 'pinterest'],
    ['snaptr', 'snap'],
    ['rdt', 'reddit'],
    ['uetq.push', 'microsoft'],
    ['qp', 'quora'],
    ['ym', 'yandex'],
  ])('%s is a pixel of %s', (call, company) => {
    expect(judge({ calls: [[call]] })).toEqual([`${company} pixel`]);
  });

  it('addresses in code count where something is loaded from them or shared to', () => {
    expect(judge({ mentioned: ['https://connect.facebook.net/fr_FR/all.js'] })).toEqual(['meta sdk']);
    expect(judge({ mentioned: ['https://www.youtube.com/embed/abc'] })).toEqual([]);
    expect(judge({ mentioned: [`https://twitter.com/intent/tweet?url=${page}`] })).toEqual(['x share-link']);
    expect(judge({ mentioned: ['https://www.facebook.com/shop', 'https://pbs.twimg.com/a.jpg'] })).toEqual(
      [],
    );
  });

  it('a place for a widget tells nobody without the script that fills it', () => {
    const hooks = ['fb-like', 'fb-root', 'twitter-tweet'];
    expect(judge({ hooks })).toEqual([]);
    expect(
      judge({ hooks, elements: [{ tag: 'script', url: 'https://connect.facebook.net/nl_NL/sdk.js' }] }),
    ).toEqual(['meta sdk', 'meta widget']);
    expect(judge({ hooks: ['amp-twitter'] })).toEqual(['x widget']);
    // A frame, a picture or a script for statistics fills no places.
    const like = { tag: 'iframe', url: `https://www.facebook.com/plugins/like.php?href=${page}` } as const;
    expect(judge({ elements: [like], hooks: ['fb-root', 'fb-page'] })).toEqual(['meta widget']);
    const face = { tag: 'img', url: 'https://graph.facebook.com/1/picture' } as const;
    expect(judge({ elements: [face], hooks: ['fb-root', 'fb-like'] })).toEqual(['meta embed']);
    const manager = { tag: 'script', url: 'https://www.googletagmanager.com/gtm.js?id=GTM-1' } as const;
    expect(judge({ elements: [manager], hooks: ['g-plusone'] })).toEqual(['google sdk']);
    const sdk = { tag: 'script', url: 'https://connect.facebook.net/en_US/sdk.js' } as const;
    expect(judge({ elements: [sdk], hooks: ['fb-page'] })).toEqual(['meta sdk', 'meta widget']);
    // Of which only the host is known, but which is no picture to look at.
    const unseen = { tag: 'img', url: 'https://www.bizographics.com/collect/?pid=1&fmt=gif' } as const;
    expect(judge({ elements: [unseen] })).toEqual(['linkedin pixel']);
  });

  it('cookies by their whole name or by what they begin with', () => {
    expect(judge({ cookies: ['_fbp', '_ga_ABC'] })).toEqual(['meta pixel', 'google pixel']);
    expect(judge({ cookies: ['_fb', 'x_fbp'] })).toEqual([]);
  });

  it('the script that looks through a page takes every marker that a leaf names', () => {
    const names = new Set<string>([...snippetNames, ...snippetVariables]);
    for (const { id, markers } of recipients.values()) {
      for (const call of Object.keys(markers?.calls ?? {}))
        expect(names.has(call.split('.')[0]!), `${id}: ${call}`).toBe(true);
      for (const hook of Object.keys(markers?.hooks ?? {}))
        expect(hookPattern.test(hook.replace('*', '')), `${id}: ${hook}`).toBe(true);
    }
  });
});

describe('log-in buttons', () => {
  it('by address or by script', () => {
    expect(
      judge({
        elements: [
          { tag: 'a', url: 'https://www.facebook.com/v19.0/dialog/oauth?client_id=1&redirect_uri=a' },
          { tag: 'script', url: 'https://accounts.google.com/gsi/client' },
          { tag: 'a', url: 'https://appleid.apple.com/auth/authorize?client_id=a' },
        ],
      }),
    ).toEqual(['meta login', 'google login', 'apple login']);
  });

  it.each([
    ['Sign in with Google', 'google login'],
    ['Continue with Facebook', 'meta login'],
    ['Inloggen met Apple', 'apple login'],
    ['Doorgaan met Facebook', 'meta login'],
    ['Mit Google anmelden', 'google login'],
    ['Weiter mit Apple', 'apple login'],
    ['Se connecter avec LinkedIn', 'linkedin login'],
    ['Continuer avec X', 'x login'],
  ])('%s', (text, found) => {
    expect(judge({ elements: [{ tag: 'button', url: '', text }] })).toEqual([found]);
  });

  it.each(['Continue with e-mail', 'Sign in', 'Share on Facebook', 'Log in with your card', 'Google'])(
    'not %s',
    (text) => {
      expect(judge({ elements: [{ tag: 'button', url: '', text }] })).toEqual([]);
    },
  );
});

describe('hostile pages', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.webUrl({ withQueryParameters: true }),
    fc.constantFrom(
      'https://www.facebook.com/tr?dl=%',
      'https://twitter.com/share?%E0%A4%A',
      'whatsapp://send',
      '//',
      '__proto__',
    ),
  );
  const sight = fc.record({
    url: text,
    title: text,
    headings: fc.array(text, { maxLength: 3 }),
    elements: fc.array(
      fc.record(
        { tag: fc.constantFrom(...sightTags), url: text, rel: text, text },
        { requiredKeys: ['tag', 'url'] },
      ),
      { maxLength: 20 },
    ),
    loaded: fc.array(fc.record({ url: text, by: text }), { maxLength: 10 }),
    calls: fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { maxLength: 10 }),
    mentioned: fc.array(text, { maxLength: 10 }),
    hooks: fc.array(text, { maxLength: 10 }),
    cookies: fc.array(text, { maxLength: 10 }),
    cut: fc.boolean(),
  });

  it('are judged without a throw, by companies that there are', () => {
    fc.assert(
      fc.property(sight, (seen) => {
        for (const { company } of judgePage(seen)) expect(recipients.has(company)).toBe(true);
      }),
    );
  });

  it('of any size are judged in good time', () => {
    const elements = Array.from({ length: 4000 }, (_, index) => ({
      tag: 'a' as const,
      url: `https://shop.example/?u=${'https%3A%2F%2Fshop.example%2F%3Fu%3D'.repeat(40)}${index}`,
      text: `Sign in with ${'a '.repeat(90)}`,
    }));
    const started = performance.now();
    judgePage(makeSight({ elements }));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
