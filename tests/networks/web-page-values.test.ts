import { describe, expect, it } from 'vitest';
import reader from '../../utils/networks/web-page/reader';
import { readHtml } from './read-fixture';

const data = (text: string, type = 'application/ld+json') => `<script type="${type}">${text}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const card = (inner: string) => `<div class="h-card"><b class="p-name">Ann</b>${inner}</div>`;
const vcard = (inner: string) => `<div class="vcard"><b class="fn">Ann</b>${inner}</div>`;
const thing = (inner: string) => `<div itemscope itemtype="https://schema.org/Person">${inner}</div>`;

/** What a description holds besides the name Ann: the ways in which pages write one thing. */
const cases: [string, string, Record<string, string>][] = [
  [
    'implied name beside a picture without one',
    '<a class="h-card" href="/a"><img src="a.jpg" alt="">Ann</a>',
    { photo: 'yes', website: 'https://people.example.com/a' },
  ],
  [
    'an area of a map',
    '<area class="h-card" href="https://ann.example.com/" alt="Ann">',
    { website: 'https://ann.example.com/' },
  ],
  [
    'a name in parts, microformats2',
    '<p class="h-card"><i class="p-given-name">Ann</i> <i class="p-family-name">Ex</i></p>',
    { name: 'Ann Ex' },
  ],
  [
    'a name in parts, hCard',
    '<p class="vcard"><b class="n"><i class="given-name">Ann</i> <i class="family-name">Ex</i></b></p>',
    { name: 'Ann Ex' },
  ],
  [
    'a name in parts, microdata',
    thing('<i itemprop="givenName">Ann</i> <i itemprop="familyName">Ex</i>'),
    { name: 'Ann Ex' },
  ],
  [
    'a birthday that is not shown',
    card('<time class="dt-bday" datetime="1985-05-04"></time>'),
    { birthday: '1985-05-04' },
  ],
  [
    'a birthday that is shown without its year',
    card('<abbr class="dt-bday" title="1985-05-04">4 May</abbr>'),
    { birthday: '4 May' },
  ],
  [
    'a birthday behind a value title',
    vcard('<i class="bday"><i class="value-title" title="1985-05-04"> </i></i>'),
    { birthday: '1985-05-04' },
  ],
  [
    'an organisation with a unit',
    vcard('<i class="org"><i class="organization-name">Works</i>, <i class="organization-unit">Lab</i></i>'),
    { employer: 'Works' },
  ],
  [
    'an affiliation',
    thing('<b itemprop="name">Ann</b><i itemprop="affiliation">Works</i>'),
    { employer: 'Works' },
  ],
  [
    'hCard’s include pattern',
    `<b class="org" id="o">Works</b>${vcard('<a class="include" href="#o"></a>')}`,
    { employer: 'Works' },
  ],
  [
    'microdata by reference',
    '<div itemscope itemtype="http://schema.org/Person" itemref="a b"></div><p id="a"><b itemprop="name">Ann</b></p><b id="b" itemprop="telephone">+1 555 0100</b>',
    { phone: '+1 555 0100' },
  ],
  [
    'a résumé without a contact card',
    '<div class="h-resume"><b class="p-name">Ann</b><p class="p-experience h-event"><b class="p-name">Head</b> <b class="p-org h-card">Works</b></p></div>',
    { employer: 'Works' },
  ],
  [
    'a résumé’s club is no employer',
    '<div class="h-resume"><b class="p-name">Ann</b><b class="p-affiliation h-card">Guild</b></div>',
    {},
  ],
  ['a stand-in picture', card('<img class="u-photo" src="https://gravatar.example.com/avatar/?d=mm">'), {}],
  ['data in comment marks', data('//<![CDATA[\n{"@type":"Person","name":"Ann"}\n//]]>'), {}],
  ['data in an HTML comment', data('<!-- {"@type":"Person","name":"Ann"} -->'), {}],
  [
    'data with a line break in a string and a comma too many',
    data('{"@type":"Person","name":"Ann","description":"Gardens.\nAll day.",}'),
    { bio: 'Gardens. All day.' },
  ],
  [
    'data with a charset in its type',
    data('{"@type":"Person","name":"Ann"}', 'application/ld+json; charset=utf-8'),
    {},
  ],
  [
    'data with a prefix',
    data('{"@type":"schema:Person","schema:name":{"@value":"Ann"},"schema:email":"ann@example.com"}'),
    { email: 'ann@example.com' },
  ],
  [
    'data with character references',
    data('{"@type":"Person","name":"Ann","description":"<p>Tea&nbsp;&#38; gardens</p>"}'),
    { bio: 'Tea & gardens' },
  ],
  [
    'what they did themselves',
    data(
      '{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Ann","agentInteractionStatistic":{"interactionType":"https://schema.org/FollowAction","userInteractionCount":7}}}',
    ),
    { following: '7' },
  ],
  [
    'a title with the site behind it',
    meta('og:type', 'profile') + meta('og:site_name', 'Tides') + meta('og:title', 'Ann, Author at Tides'),
    {},
  ],
  [
    'a title with the site in a phrase',
    meta('og:type', 'profile') + meta('og:site_name', 'Tides') + meta('og:title', 'Ann on Tides'),
    {},
  ],
  [
    'a hyphenated name',
    meta('og:type', 'profile') + meta('og:title', 'Ann Ex-Ample'),
    { name: 'Ann Ex-Ample' },
  ],
  [
    'a musician by type',
    meta('og:type', 'music.musician') +
      meta('og:title', 'Ann') +
      meta('og:image', '/a.jpg') +
      meta('og:description', 'Gardens.'),
    { photo: 'yes', bio: 'Gardens.' },
  ],
];

describe('what a web page says of a person', () => {
  for (const [name, html, expected] of cases) {
    it(name, async () => {
      const { sightings } = await readHtml(reader, html, 'https://people.example.com/ann');
      const found = Object.fromEntries(sightings.map(({ field, value }) => [field, value]));
      expect(found).toEqual({ name: 'Ann', ...expected });
    });
  }
});
