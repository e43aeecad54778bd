import { describe, expect, it } from 'vitest';
import { createView } from '../../utils/dom/view';
import { openHtml } from './read-fixture';
import { readers } from './readers';

const url = 'https://harbour.example/forum/';

/** Software whose pages carry the marks; of every page it is asked which other software claims it as well. */
const pages: [software: string, what: string, html: string][] = [
  ['mediawiki', 'a page', '<head><meta name="generator" content="MediaWiki 1.39.17"></head><body>'],
  ['mediawiki', 'a page without generator', '<body class="skin-vector mediawiki ltr sitedir-ltr">'],
  [
    'discourse',
    'a page',
    '<head><meta name="generator" content="Discourse 3.5.0 - https://x.example"></head>',
  ],
  ['discourse', 'a page with its theme', '<head><meta name="discourse_theme_id" content="2"></head><body>'],
  ['discourse', 'preloaded data', '<body><div class="hidden" id="data-preloaded" data-preloaded="{}"></div>'],
  ['phpbb', 'a page', '<body id="phpbb" class="nojs notouch section-ucp ltr">'],
  ['wordpress', 'its admin', '<body class="wp-admin wp-core-ui no-js options-reading-php">'],
  ['wordpress', 'its log-in page', '<body class="login no-js login-action-login wp-core-ui locale-nl-nl">'],
  ['mastodon', 'a page', '<body><div id="mastodon" data-props="{}"></div>'],
];

/** Near misses: sites made with the software, texts about it, other software. */
const others: [what: string, html: string][] = [
  [
    'a site that WordPress shows',
    '<head><meta name="generator" content="WordPress 6.8"></head><body class="home">',
  ],
  ['one with its bar for who is signed in', '<body class="home admin-bar"><div id="wpadminbar"></div>'],
  ['a log-in page', '<body class="login"><form id="loginform"></form>'],
  ['a page about forums', '<head><title>phpBB or Discourse</title></head><body><div id="phpbb">phpBB</div>'],
  ['an embedded topic list', '<body><d-topics-list discourse-url="https://x.example"></d-topics-list>'],
  ['a page about wikis', '<head><meta name="description" content="MediaWiki"></head><body id="mediawiki">'],
  ['nothing', ''],
];

const software = [...readers.values()].filter(
  ({ network, recognise }) => recognise && network.id !== 'web-page',
);
const claim = (html: string) =>
  software
    .filter((reader) => reader.recognise!(createView(openHtml(html, url), new URL(url))))
    .map(({ network }) => network.id);

describe('self-hosted software is recognised by the page', () => {
  it.each(pages)('%s: %s', (id, _what, html) => expect(claim(html)).toEqual([id]));

  it.each(others)('not by %s', (_what, html) => expect(claim(html)).toEqual([]));

  it('and every recogniser is tested', () => {
    const tested = new Set(pages.map(([id]) => id));
    expect(software.map(({ network }) => network.id).filter((id) => !tested.has(id))).toEqual([]);
  });
});
