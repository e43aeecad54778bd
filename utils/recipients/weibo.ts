import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Weibo, a part of Sina. */
export default defineRecipient({
  id: 'weibo',
  name: 'Weibo',
  aka: ['Sina'],
  domains: ['weibo.com', 'weibo.cn', 'sina.com.cn', 'sinaimg.cn', 'sinajs.cn'],
  services: [
    {
      id: 'share',
      name: 'Weibo share link',
      how: 'share-link',
      hosts: ['service.weibo.com', 'v.t.sina.com.cn', 'www.weibo.com'],
      path: /^\/share\/share(pic)?\.php/,
      fields: { url: 'page-url', title: { carries: ['title'], says: 'title' } },
      confidence: 'medium',
    },
    {
      id: 'widget',
      name: 'Weibo buttons',
      how: 'widget',
      hosts: ['tjs.sjs.sinajs.cn', 'widget.weibo.com'],
      path: /^\//,
      confidence: 'low',
    },
    {
      id: 'images',
      name: 'Pictures from Weibo',
      how: 'embed',
      hosts: ['*.sinaimg.cn'],
      path: /^\//,
      confidence: 'low',
    },
  ],
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:v2fly/domain-list-community data', '2026-08'],
  ],
  share: [
    ['github:heiseonline/shariff src/js/services', '2023-10'],
    ['github:nygardk/react-share src', '2026-03'],
  ],
  widget: [['general knowledge of snippets on web pages', '2026']],
  images: [['github:yt-dlp/yt-dlp yt_dlp/extractor/weibo.py', '2026-08']],
};
