import { describe, expect, it } from 'vitest';
import { createView } from '../../utils/dom/view';
import reader from '../../utils/networks/web-page/reader';
import { openHtml, readHtml } from './read-fixture';

const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const person = { '@type': 'Person', '@id': 'https://ann.example.com/#p', name: 'Ann' };

/** What a page is about: `profile`, `other` (it merely credits somebody) or null (nobody). */
const cases: [string, 'profile' | 'other' | null, string][] = [
  ['a card that is nothing but a name', 'profile', '<p class="h-card">Ann</p>'],
  [
    'a card and a feed on the person’s own page',
    'profile',
    '<div class="h-card"><a class="p-name u-url" href="/ann">Ann</a></div><div class="h-feed"><p class="h-entry">x</p></div>',
  ],
  [
    'somebody’s card beside a post',
    'other',
    '<div class="h-card"><a class="p-name u-url" href="/">Ann</a></div><p class="h-entry">x</p>',
  ],
  ['a post with its author', 'other', '<div class="h-entry"><p class="p-author h-card">Ann</p></div>'],
  ['a post that names nobody', null, '<div class="h-entry"><p class="p-name">x</p></div>'],
  ['an organisation’s card', 'other', '<div class="h-card"><p class="p-name p-org">Works</p></div>'],
  ['a review', null, '<div class="h-review"><p class="p-author h-card">Ann</p></div>'],
  ['an event with guests', null, '<div class="h-event"><p class="p-attendee h-card">Ann</p></div>'],
  [
    'classes that merely look like microformats',
    null,
    '<div class="h-full h-screen p-4"><p class="p-name">Ann</p></div>',
  ],
  ['an aggregate of reviews', null, '<p class="hreview-aggregate"><b class="item vcard fn">Cafe</b></p>'],
  [
    'an event and who announced it',
    'other',
    '<div class="h-event"><p class="p-author h-card">Ann</p><b class="p-name">Fair</b></div>',
  ],
  [
    'a list of staff',
    'other',
    '<p class="vcard"><b class="fn">Ann</b></p><p class="vcard"><b class="fn">Ben</b></p>',
  ],
  [
    'names of commenters',
    null,
    '<ol class="comment-list"><li class="comment"><b class="comment-author vcard"><i class="fn">Ann</i></b></li></ol>',
  ],
  [
    'a ProfilePage beside articles',
    'profile',
    data({ '@type': 'ProfilePage', mainEntity: person }) + data({ '@type': 'Article', author: person }),
  ],
  [
    'a home page about the person',
    'profile',
    data({
      '@graph': [
        { '@type': 'WebPage', about: { '@id': person['@id'] } },
        { '@type': 'WebSite', publisher: { '@id': person['@id'] } },
        person,
      ],
    }),
  ],
  [
    'a person who merely publishes the site',
    'other',
    data({ '@graph': [{ '@type': 'WebSite', publisher: { '@id': person['@id'] } }, person] }),
  ],
  [
    'an article of an organisation',
    null,
    data({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Desk' } }),
  ],
  [
    'a product with reviewers',
    null,
    data({ '@type': 'Product', review: [{ '@type': 'Review', author: person }] }),
  ],
  [
    'a teacher below a thing without a type',
    null,
    data({ '@type': 'Course', name: 'Tides', hasCourseInstance: { instructor: person } }),
  ],
  [
    'an organisation that refers to its founder',
    'other',
    data({ '@graph': [{ '@type': 'Organization', founder: { '@id': person['@id'] } }, person] }),
  ],
  [
    'an author’s page by the person’s own word',
    'profile',
    data({
      '@graph': [
        { '@type': 'ProfilePage', '@id': 'https://people.example.com/ann' },
        { ...person, mainEntityOfPage: { '@id': 'https://people.example.com/ann' } },
        { '@type': 'WebSite', publisher: { '@id': 'https://people.example.com/#ben' } },
        { '@type': ['Person', 'Organization'], '@id': 'https://people.example.com/#ben', name: 'Ben' },
      ],
    }),
  ],
  [
    'a creator beside the site’s own account',
    'other',
    meta('twitter:site', '@shots') + meta('twitter:creator', '@ann'),
  ],
  ['the site as its own creator', null, meta('twitter:site', '@shots') + meta('twitter:creator', '@Shots')],
  [
    'a book and its author',
    null,
    '<div itemscope itemtype="https://schema.org/Book"><b itemprop="author" itemscope itemtype="https://schema.org/Person">Ann</b></div>',
  ],
  ['Open Graph of a musician', 'profile', meta('og:type', 'music.musician')],
  [
    'Open Graph of a song with its artist',
    'other',
    meta('og:type', 'music.song') + meta('sound:user', 'https://x.example.com/ann'),
  ],
  ['an article with a byline', 'other', meta('og:type', 'article') + meta('author', 'Ann')],
  [
    'an article by the site itself',
    null,
    meta('og:type', 'article') + meta('og:site_name', 'Daily') + meta('author', 'Daily'),
  ],
  ['a mere list of the same person’s pages', 'other', '<a rel="me" href="https://x.example.net/ann">x</a>'],
  [
    'an article that shows its author’s followers',
    null,
    '<title>Tides</title><div><h1>Tides</h1><img class="avatar" src="a.png"><time datetime="2020-01-01">1 Jan</time><b>20 followers</b><b>3 following</b></div>',
  ],
];

describe('who a web page is about', () => {
  for (const [name, kind, html] of cases) {
    it(`${name}: ${kind}`, async () => {
      const url = 'https://people.example.com/ann';
      const recognised = reader.recognise!(createView(openHtml(html, url), new URL(url)));
      expect(recognised).toBe(kind !== null);
      const { identity } = await readHtml(reader, html, url);
      expect(identity?.page).toBe(kind === 'profile' ? 'profile' : 'other');
      expect(identity?.handle).toBe(kind === 'profile' ? 'people.example.com/ann' : null);
    });
  }
});

describe('who looks at a web page', () => {
  const card = '<p class="h-card">Ann</p>';
  const cases: [string, string, string, string][] = [
    ['a site without log-in', 'https://ann.example.com/', card, 'anonymous'],
    ['an offered log-in', 'https://ann.example.com/', `${card}<a href="/login">in</a>`, 'anonymous'],
    [
      'a way to log out',
      'https://ann.example.com/',
      `${card}<a href="/logout">out</a><a href="/login">x</a>`,
      'member',
    ],
    ['a host of the local network', 'http://wiki/ann', card, 'unknown'],
    ['a platform that shows no sign', 'https://x.example.com/ann', meta('og:type', 'profile'), 'unknown'],
  ];
  for (const [name, url, html, viewer] of cases) {
    it(`${name}: ${viewer}`, async () => {
      expect((await readHtml(reader, html, url)).identity?.viewer).toBe(viewer);
    });
  }
});
