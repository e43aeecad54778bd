import { describe, expect, it } from 'vitest';
import type { DataKind, Means } from '../../utils/model/sharing';
import { decodeRequest } from '../../utils/recipients/decode-request';
import { recipients } from '../../utils/recipients/registry';

const page = 'https%3A%2F%2Fshop.example%2Flamp';

/** One line per service of the companies that only a page's own marks or few facts are known of. */
const cases: [url: string, company: string, service: string | null, how: Means, kinds: DataKind[]][] = [
  [
    `https://q.quora.com/_/ad/0a1b2c/pixel?tag=ViewContent&u=${page}`,
    'quora',
    'pixel',
    'pixel',
    ['page-url', 'event'],
  ],
  ['https://vk.com/rtrg?p=VK-RTRG-1-abc', 'vk', 'retargeting', 'pixel', []],
  [`https://top-fwz1.mail.ru/counter?id=1&u=${page}`, 'vk', 'counter', 'pixel', ['page-url']],
  [`https://vk.com/share.php?url=${page}`, 'vk', 'share', 'share-link', ['page-url']],
  ['https://vk.com/js/api/openapi.js?169', 'vk', 'widgets', 'widget', []],
  ['https://vk.com/video_ext.php?oid=1&id=2', 'vk', 'video', 'embed', []],
  [`https://connect.ok.ru/offer?url=${page}`, 'vk', 'ok-share', 'share-link', ['page-url']],
  ['https://sp.analytics.yahoo.com/sp.pl?a=1&.yp=2', 'yahoo', 'dot', 'pixel', []],
  ['https://s.yimg.com/wi/ytc.js', 'yahoo', 'dot-script', 'pixel', []],
  [`https://www.xing-share.com/app/user?op=share;url=${page}`, 'xing', 'share', 'share-link', []],
  [`https://www.xing.com/spi/shares/new?url=${page}`, 'xing', 'share', 'share-link', ['page-url']],
  [
    `https://www.tumblr.com/share/link?url=${page}&name=Lamp`,
    'tumblr',
    'share',
    'share-link',
    ['page-url', 'title'],
  ],
  ['https://assets.tumblr.com/share-button.js', 'tumblr', 'button', 'widget', []],
  ['https://64.media.tumblr.com/abc/s540x810/def.jpg', 'tumblr', 'images', 'embed', []],
  ['https://pixel.wp.com/g.gif?v=ext&blog=1', 'automattic', 'stats', 'pixel', []],
  ['https://secure.gravatar.com/avatar/0?s=32', 'automattic', 'gravatar', 'embed', []],
  ['https://discord.com/widget?id=1&theme=dark', 'discord', 'widget', 'widget', []],
  ['https://discord.com/oauth2/authorize?client_id=1', 'discord', 'login', 'login', []],
  ['https://shop.disqus.com/embed.js', 'disqus', 'comments', 'widget', []],
  [
    `https://disqus.com/embed/comments/?base=default&t_u=${page}`,
    'disqus',
    'comments',
    'widget',
    ['page-url'],
  ],
  ['https://s7.addthis.com/js/300/addthis_widget.js', 'addthis', 'buttons', 'widget', []],
  ['https://platform-api.sharethis.com/js/sharethis.js', 'sharethis', 'buttons', 'widget', []],
  ['https://static.addtoany.com/menu/page.js', 'addtoany', 'buttons', 'widget', []],
  [`https://t.me/share/url?url=${page}`, 'telegram', 'share', 'share-link', ['page-url']],
  ['https://telegram.org/js/telegram-widget.js?22', 'telegram', 'widget', 'widget', []],
  ['https://embed.bsky.app/static/embed.js', 'bluesky', 'embed', 'embed', []],
  ['https://mastodon.social/@shop/1000/embed', 'mastodon', 'embed', 'embed', []],
  ['https://mastodon.social/embed.js', 'mastodon', 'embed', 'embed', []],
  [`https://mastodon.online/share?text=${page}`, 'mastodon', 'share', 'share-link', ['page-url']],
  [
    'https://mastodon.social/oauth/authorize?client_id=1&redirect_uri=https%3A%2F%2Fshop.example%2F',
    'mastodon',
    'login',
    'login',
    ['page-url'],
  ],
  ['https://files.mastodon.social/media_attachments/a.jpg', 'mastodon', 'images', 'embed', []],
  ['https://open.spotify.com/embed/track/abc', 'spotify', 'player', 'embed', []],
  ['https://player.vimeo.com/video/1', 'vimeo', 'player', 'embed', []],
  ['https://www.dailymotion.com/embed/video/abc', 'dailymotion', 'player', 'embed', []],
  ['https://w.soundcloud.com/player/?url=a', 'soundcloud', 'player', 'embed', []],
  ['https://player.twitch.tv/?channel=a', 'twitch', 'player', 'embed', []],
  ['https://c.amazon-adsystem.com/aax2/apstag.js', 'amazon', 'ads', 'sdk', []],
  ['https://assets.loginwithamazon.com/sdk/na/login1.js', 'amazon', 'login', 'login', []],
  [
    'https://appleid.cdn-apple.com/appleauth/static/jsapi/appleid/1/en_US/appleid.auth.js',
    'apple',
    'login',
    'login',
    [],
  ],
  ['https://github.com/login/oauth/authorize?client_id=a', 'github', 'login', 'login', []],
  ['https://static.criteo.net/js/ld/ld.js', 'criteo', 'onetag-script', 'pixel', []],
  [
    `https://track.hubspot.com/__ptq.gif?k=1&pu=${page}&t=Lamp`,
    'hubspot',
    'tracking',
    'pixel',
    ['page-url', 'title'],
  ],
  [`https://mc.yandex.ru/watch/1?page-url=${page}`, 'yandex', 'metrica', 'pixel', ['page-url']],
  [`https://hm.baidu.com/hm.gif?u=${page}`, 'baidu', 'tongji', 'pixel', ['page-url']],
  [`https://service.weibo.com/share/share.php?url=${page}`, 'weibo', 'share', 'share-link', ['page-url']],
  [`https://social-plugins.line.me/lineit/share?url=${page}`, 'line', 'share', 'share-link', ['page-url']],
  [`https://b.hatena.ne.jp/add?url=${page}`, 'hatena', 'share', 'share-link', ['page-url']],
  [`https://getpocket.com/save?url=${page}`, 'pocket', 'share', 'share-link', ['page-url']],
  [
    `https://share.flipboard.com/bookmarklet/popout?url=${page}`,
    'flipboard',
    'share',
    'share-link',
    ['page-url'],
  ],
  [`https://buffer.com/add?url=${page}`, 'buffer', 'share', 'share-link', ['page-url']],
  ['https://trc.taboola.com/1/log/3/unip?en=page_view', 'taboola', 'pixel', 'pixel', []],
  ['https://widgets.outbrain.com/outbrain.js', 'outbrain', 'widgets', 'widget', []],
];

describe('companies of which less is known', () => {
  it.each(cases)('%s', (url, company, service, how, kinds) => {
    const found = decodeRequest({ url, method: 'GET', type: '', body: null });
    expect(found).toMatchObject({ company, service, how, kinds });
  });

  it.each([
    'https://notvk.com/share.php',
    'https://vk.com.example/share.php',
    'https://myquora.com/_/ad/1/pixel',
    'https://xtumblr.com/share',
    'https://at.me/share/url',
    'https://pineapple.com/auth/authorize',
    'https://baseline.me/lineit/share',
    'https://debuffer.com/add',
    'https://telegram.org.example/js/telegram-widget.js',
  ])('not %s', (url) => {
    expect(decodeRequest({ url, method: 'GET', type: '', body: null })).toBeNull();
  });
});

describe('every leaf', () => {
  it.each([...recipients.values()])(
    '$id names services on hosts of its own, each once',
    ({ domains, services, markers }) => {
      const ids = services.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, hosts } of services) {
        for (const host of hosts) {
          const name = host.replace(/^\*\./, '');
          expect(
            domains.some((domain) => name === domain || name.endsWith(`.${domain}`)),
            `${id}: ${host}`,
          ).toBe(true);
        }
      }
      for (const marked of Object.values(markers ?? {}))
        for (const id of Object.values(marked as Record<string, string>)) expect(ids).toContain(id);
    },
  );

  it('no two claim a domain', () => {
    const all = [...recipients.values()].flatMap(({ domains }) => domains);
    expect(all.filter((domain, index) => all.indexOf(domain) !== index)).toEqual([]);
  });
});
