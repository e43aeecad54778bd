import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPage } from '../../scripts/lib/settings-page';
import { settingsOf } from '../../utils/networks/settings';
import { type Snapshot, type SnapshotNode, snapshotSchema } from '../../utils/snapshot/format';
import { stripSnapshot } from '../../utils/snapshot/strip-snapshot';
import { takeRaw, takeStripped } from './take';

const url = 'https://x.com/settings/audience_and_tagging';
const about = { settings: settingsOf.get('x')!, health: null, at: 0 };
const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const strip = (body: string, network: string | null = 'x', lang = 'en') =>
  takeStripped(openPage(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`, url), network);
const body = ({ root }: Snapshot) => root.kids?.find((kid) => typeof kid !== 'string') as SnapshotNode;

/** Letters of which no word of the format, of HTML or of those who build pages has four in a row. */
const rare = 'qxzjwvkQXZJWVKжщъэйшЖЩЪ漢字語文';
const turned = 'xzjwvkqXZJWVKQщъэйшжЩЪЖ字語文漢';
/** Puts other letters and digits for the rare ones; words that the page's makers use stay. */
const turn = (text: string) =>
  text
    .replace(new RegExp(`(?<!\\p{L})[${rare}]+(?!\\p{L})`, 'gu'), (word) =>
      [...word].map((letter) => turned[rare.indexOf(letter)]).join(''),
    )
    .replace(/\d{3,}/g, (digits) => digits.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10)));

const word = fc.string({ unit: fc.constantFrom(...rare), minLength: 1, maxLength: 14 });
const text = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
  fc.tuple(word, word).map(([one, other]) => `${one}: ${other}.`),
  fc
    .tuple(word, fc.constantFrom('@example.com', ', Friends', ' · On', '_example'))
    .map((parts) => parts.join('')),
  fc.constantFrom('Protect your posts', 'Friends', 'Only you', 'On', '+1 555 0142', 'Log in', '›'),
);
const tag = fc.constantFrom(
  'div',
  'span',
  'p',
  'b',
  'button',
  'a',
  'label',
  'h2',
  'li',
  'section',
  'input',
  'select',
  'option',
  'textarea',
  'iframe',
);
const custom = word.map((one) => one.replace(/[^a-z]/g, '')).map((one) => `${one}q-switch`);
const attribute = fc.tuple(
  fc.constantFrom(
    'id',
    'class',
    'name',
    'data-testid',
    'data-value',
    'data-zqx',
    'aria-label',
    'aria-labelledby',
    'aria-describedby',
    'for',
    'title',
    'alt',
    'placeholder',
    'href',
    'src',
    'style',
    'value',
    'role',
    'type',
    'lang',
    'dir',
    'slot',
    'aria-checked',
    'tabindex',
    'aria-haspopup',
    'aria-level',
    'aria-expanded',
    'data-state',
    'label',
  ),
  fc.oneof(
    text,
    word,
    word.map((one) => `UserAvatar-${one}`),
    word.map((one) => `/${one}/settings?q=${one}`),
    fc.constantFrom('switch', 'true', 'checkbox', 'radio', 'listbox', 'combobox', 'nl', 'protectPosts', '0'),
  ),
);

interface Made {
  tag: string;
  attributes: [string, string][];
  kids: (Made | string)[];
}
const { tree } = fc.letrec<{ tree: Made; kid: Made | string }>((tie) => ({
  tree: fc.record({
    tag: fc.oneof({ weight: 8, arbitrary: tag }, custom),
    attributes: fc.array(attribute, { maxLength: 5 }),
    kids: fc.array(tie('kid'), { maxLength: 5, depthIdentifier: 'tree' }),
  }),
  kid: fc.oneof({ maxDepth: 6, depthIdentifier: 'tree' }, text, tie('tree')),
}));
const write = (made: Made | string, change: (text: string) => string): string => {
  if (typeof made === 'string') return escapeHtml(change(made));
  // The language is kept on purpose, and a made-up word can look like one.
  const isLanguage = (name: string, value: string) => name === 'lang' && /^[a-z]{2,3}(?=$|[-_])/i.test(value);
  const attributes = made.attributes
    .map(([name, value]) => ` ${name}="${escapeHtml(isLanguage(name, value) ? value : change(value))}"`)
    .join('');
  const name = made.tag.includes('-') ? change(made.tag) : made.tag;
  return `<${name}${attributes}>${made.kids.map((kid) => write(kid, change)).join('')}</${name}>`;
};

describe('what leaves the device', () => {
  it('holds no four letters in a row of what stood on the page', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('x', 'facebook', null),
        (made, network) => {
          const html = made.map((one) => write(one, (same) => same)).join('');
          const snapshot = strip(html, network);
          expect(JSON.stringify(snapshot)).not.toMatch(new RegExp(`[${rare}]{4}`, 'i'));
          expect(JSON.stringify(snapshot)).not.toMatch(
            /\p{Script=Cyrillic}|\p{Script=Han}|example|5550142|555 0142/u,
          );
          expect(snapshotSchema.safeParse(snapshot).error).toBeUndefined();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is the same whatever the texts are, but for how long they are', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (made) => {
        const [one, other] = [(same: string) => same, turn].map((change) =>
          made.map((each) => write(each, change)).join(''),
        );
        expect(strip(other!)).toEqual(strip(one!));
      }),
      { numRuns: 40 },
    );
  });

  it('tells nothing of a person by any door', () => {
    const snapshot = strip(
      `<header id="robin_example"><a href="/robin_example" aria-label="Robin Example, 3 messages" title="Robin"><img src="https://example.com/robin.jpg" alt="Robin Example"></a></header>
       <main data-testid="UserAvatar-Container-robin_example" class="robin-card is-on" lang="robin" role="robin" style="--name: robin">
         <robin-profile-button name="robin"><p>Hello Robin, your number is +1 555 0142</p></robin-profile-button>
         <input type="text" value="robin@example.com" placeholder="Robin"><textarea>Robin wrote this</textarea>
         <input type="radio" name="to" value="robin_example"><div contenteditable="true">Robin types</div>
         <select name="robin"><option value="robin" selected>Robin Example</option></select>
         <script>robin()</script><template>Robin</template><!-- Robin --><style>.robin{}</style>
         <svg><title>Robin</title></svg><iframe srcdoc="<p>Robin in a frame</p>"></iframe>
         <div><template shadowrootmode="open"><p>Robin in the shadow</p></template></div>
       </main>`,
      'x',
      'robin',
    );
    expect(JSON.stringify(snapshot)).not.toMatch(/robin|example|0142|wrote|hello/i);
    expect(JSON.stringify(snapshot)).toContain('"UserAvatar-Container-*"');
    expect(JSON.stringify(snapshot)).toContain('"frame"');
    expect(JSON.stringify(snapshot)).toContain('"shadow"');
  });
});

describe('what it tells', () => {
  it('gives the keys of known texts, in any language and with small differences', () => {
    const snapshot = strip(
      `<h2>Bescherm je posts</h2><p>Protect <b>your</b> posts</p><p>Fototaggen: Iedereen kan jou taggen</p>
       <p>Alleen jij</p><p>Uit</p><p>Protect your post</p>`,
      'x',
      'nl',
    );
    expect(body(snapshot).kids?.map((kid) => (typeof kid === 'string' ? kid : kid.kids?.join('')))).toEqual([
      'label:protected',
      'label:protected',
      'label:photo_tagging + option:photo_tagging/public',
      'audience:only-me',
      'state:off',
      'near:protected',
    ]);
    expect(snapshot).toMatchObject({ network: 'x', page: 'audience', kind: 'settings', made: '2026-11-22' });
  });

  it('numbers other texts, so that it can be told which are the same', () => {
    const snapshot = strip(
      '<p>Robin Example</p><p>Ada Example wrote this to Robin.</p><p>Robin Example</p><p>12</p>',
    );
    const texts = body(snapshot).kids!.flatMap((kid) => (typeof kid === 'string' ? [] : kid.kids));
    expect(texts).toEqual(['text:20#1', 'sentence:40#2', 'text:20#1', 'number:2#3']);
  });

  it('keeps what belongs together by numbers where the ids may not stay', () => {
    const snapshot = strip(
      '<span id="robin-7">Robin</span><input type="checkbox" aria-labelledby="robin-7 privacyLabel"><b id="privacyLabel">x</b><i id="ada">y</i>',
    );
    const attributes = body(snapshot).kids!.map((kid) => (typeof kid === 'string' ? null : kid.attributes));
    expect(attributes[0]).toEqual({ id: '#1' });
    expect(attributes[1]).toMatchObject({ 'aria-labelledby': '#1 privacyLabel' });
    expect(attributes[2]).toEqual({ id: 'privacyLabel' });
    expect(attributes[3]).toBeUndefined();
  });

  it('keeps ids apart that are alike without what was taken out of them', () => {
    const snapshot = strip(
      '<label for="input_71">x</label><input id="input_71"><label for="input_72">y</label><input id="input_72">',
    );
    const ids = body(snapshot).kids!.map((kid) => (typeof kid === 'string' ? null : kid.attributes));
    expect(ids.map((one) => one?.for ?? one?.id)).toEqual([
      'input_*#1',
      'input_*#1',
      'input_*#2',
      'input_*#2',
    ]);
  });

  it('keeps the keys of the catalogue whole', () => {
    const view = openPage(
      '<input type="checkbox" name="account[discoverable]"><label id="mw-input-wpenotifrevealaddr">x</label>',
      'https://social.example/settings/privacy',
    );
    expect(JSON.stringify(takeStripped(view, 'mastodon'))).toContain('account[discoverable]');
    expect(JSON.stringify(takeStripped(view, 'mastodon'))).not.toContain('wpenotifrevealaddr');
    expect(JSON.stringify(takeStripped(view, 'mediawiki'))).toContain('mw-input-wpenotifrevealaddr');
  });

  it('tells of links only which page of the catalogue they lead to', () => {
    const snapshot = strip('<a href="/settings/location?x=robin">a</a><a href="/robin">b</a><a>c</a>');
    const links = body(snapshot).kids!.map((kid) => (typeof kid === 'string' ? null : kid.attributes?.href));
    expect(links).toEqual(['page:location', 'elsewhere', undefined]);
  });

  it('marks what the finder takes for a control, and how it stands', () => {
    const snapshot = strip('<label>Protect your posts <input type="checkbox" checked></label>');
    const [label] = body(snapshot).kids as SnapshotNode[];
    expect(label!.kids).toEqual([
      'label:protected ',
      { tag: 'input', attributes: { type: 'checkbox', checked: '' }, control: 'checkbox' },
    ]);
  });
});

describe('limits', () => {
  it('leaves out what is too much, and says how much', () => {
    const many = strip(`<ul>${'<li><b>x</b></li>'.repeat(130)}</ul>`);
    const list = body(many).kids![0] as SnapshotNode;
    expect([list.kids?.length, list.cut]).toEqual([100, 60]);
    const deep = strip('<div>'.repeat(100) + '</div>'.repeat(100));
    expect(JSON.stringify(deep)).toMatch(/"cut":\d\d/);
    const wide = takeRaw(openPage(`<div>${'<p>x</p>'.repeat(90)}</div>`.repeat(50), url));
    expect(JSON.stringify(wide).match(/"tag"/g)!.length).toBeLessThanOrEqual(4_000);
  });

  it('takes nothing for a snapshot that a page’s process could send instead', () => {
    const root = { tag: 'html' };
    const nest = (depth: number): unknown => (depth > 0 ? { tag: 'div', kids: [nest(depth - 1)] } : root);
    for (const raw of [
      null,
      'x',
      [],
      { url: 'nowhere', title: '', root },
      { url, title: '', root: { tag: 5 } },
      { url, title: '', root: { tag: 'a', kids: [5] } },
      { url, title: '', root: nest(5_000) },
      { url, title: '', root: { tag: 'html', kids: new Array(200_000).fill(root) } },
    ])
      expect(stripSnapshot(raw, about)).toBeNull();
    const odd = stripSnapshot(
      {
        url,
        title: 'Robin',
        root: { tag: 'ROBIN', attributes: { robin: 'robin', id: 'robin' }, display: 'robin' },
      },
      about,
    );
    expect(JSON.stringify(odd)).not.toMatch(/robin/i);
  });
});
