// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../utils/browser', () => ({ openShadowRoot: (host: Element) => host.shadowRoot }));
const { findPostControl, isPostName, listNearPostControls, sendsOff } = await import(
  '../../utils/compose/post-controls'
);
const { gatherCues, findLanguage } = await import('../../utils/compose/gather-cues');
const { sendsByEnter } = await import('../../utils/compose/posting-keys');

const at = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const draw = (html: string) => {
  document.body.innerHTML = html;
};

describe('names', () => {
  for (const name of [
    'Post',
    'Tweet',
    'Publish!',
    'Send',
    'Post (Ctrl+Enter)',
    'Plaatsen',
    'Reageren',
    'Veröffentlichen',
    'Antworten',
    'Publier',
    'Répondre',
    ' Share now ',
  ])
    it(`${name} sends off`, () => expect(isPostName(name)).toBe(true));
  for (const name of ['', 'Postpone', 'Share menu', 'Cancel', 'Add photo', 'Posts', 'Send money', '12'])
    it(`“${name}” does not`, () => expect(isPostName(name)).toBe(false));
});

describe('the control that was pressed', () => {
  it('is found from what lies inside it, by name or because it submits', () => {
    draw(
      '<button type="button"><svg><path id="a"/></svg><span id="b">Post</span></button><input type="submit" id="c" value="Go"><div role="button" aria-label="Reageren" id="d"></div><button type="button" id="e">More</button><button type="button" aria-haspopup="menu" id="f">Share</button>',
    );
    expect(['#a', '#b', '#c', '#d', '#e', '#f'].map((one) => findPostControl(at(one)) !== null)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('whose draft it sends off', () => {
  it('that of its own form, whatever else is on the page', () => {
    draw(
      '<form><div><textarea id="one"></textarea></div><button type="submit" id="a">Save</button></form><form><textarea id="two"></textarea><button id="b">Post</button></form>',
    );
    expect(sendsOff(at('#a'), at('#one'))).toBe(true);
    expect(sendsOff(at('#a'), at('#two'))).toBe(false);
    expect(sendsOff(at('#b'), at('#two'))).toBe(true);
    expect(sendsOff(at('#b'), at('#one'))).toBe(false);
  });

  it('that of the composer nearby, not of a post in the feed below', () => {
    draw(
      '<main><div><div><div contenteditable="true" id="at"></div></div><div><button id="post" type="button">Post</button></div></div><div><div><p>Somebody’s post</p><button id="share" type="button">Share</button></div></div></main>',
    );
    expect(sendsOff(at('#post'), at('#at'))).toBe(true);
    expect(sendsOff(at('#share'), at('#at'))).toBe(false);
  });

  it('not of one outside of the article, list row or form that the control is in', () => {
    draw(
      '<div contenteditable="true" id="at"></div><article><button id="a">Share</button></article><ul><li><button id="b">Reply</button></li></ul><form><input name="q"><button id="c" type="submit">Go</button></form>',
    );
    for (const one of ['#a', '#b', '#c']) expect(sendsOff(at(one), at('#at'))).toBe(false);
  });

  it('also where composer or control lie in shadow roots', () => {
    draw('<form id="form"><div id="host"></div><button id="post">Post</button></form>');
    const root = at('#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea></textarea>';
    expect(sendsOff(at('#post'), root.querySelector('textarea')!)).toBe(true);
    expect(listNearPostControls(root.querySelector('textarea')!)).toEqual([at('#post')]);
  });
});

describe('what tells who will see it', () => {
  it('names of controls around the composer, nearest first, what is written left out', () => {
    draw(
      '<div lang="nl"><button>Menu</button><form lang="de"><button aria-label="Choose audience">Public</button><select><option>All</option><option selected>Friends</option></select><div id="at" contenteditable="true"><button>ann@example.com</button></div><button>Post</button></form></div>',
    );
    expect(gatherCues(at('#at'))).toEqual(['Choose audience', 'Public', 'Friends', 'Post']);
    expect(findLanguage(at('#at'))).toBe('de');
  });

  it('no more than 40, none longer than 100', () => {
    draw(
      `<form>${Array.from({ length: 55 }, (_, n) => `<button>Choice ${n} ${'x'.repeat(120)}</button>`).join('')}<textarea id="at"></textarea></form>`,
    );
    const cues = gatherCues(at('#at'));
    expect(cues).toHaveLength(40);
    expect(Math.max(...cues.map(({ length }) => length))).toBe(100);
  });
});

describe('Enter', () => {
  it('sends in chats alone', () => {
    draw('<textarea id="at"></textarea><div role="dialog"><textarea id="in"></textarea></div>');
    const go = (hostname: string, pathname = '/', one = '#at') =>
      sendsByEnter(at(one), { hostname, pathname });
    expect(go('discord.com')).toBe(true);
    expect(go('app.slack.com')).toBe(true);
    expect(go('notdiscord.com')).toBe(false);
    expect(go('x.com', '/home')).toBe(false);
    expect(go('x.com', '/messages/1')).toBe(true);
    expect(go('www.facebook.com', '/', '#in')).toBe(false);
    expect(go('www.facebook.com')).toBe(true);
  });
});
