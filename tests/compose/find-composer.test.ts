// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../utils/browser', () => ({ openShadowRoot: (host: Element) => host.shadowRoot }));
const { findComposer } = await import('../../utils/compose/find-composer');

function find(html: string, selector = '[data-at]'): Element | null {
  document.body.innerHTML = html;
  return findComposer(document.querySelector(selector));
}

describe('what a person writes a post in', () => {
  const composers = {
    'a text area': '<textarea data-at></textarea>',
    'one with a name as forums give it':
      '<form><textarea data-at name="comment_text" autocomplete="off"></textarea></form>',
    'an editor': '<div data-at contenteditable="true" role="textbox"></div>',
    'an editor for plain text': '<div data-at contenteditable="plaintext-only"></div>',
    'a single line for comments': '<input data-at placeholder="Add a comment…">',
    'a single line in Dutch': '<input data-at type="text" aria-label="Schrijf een reactie">',
    'a single line by its name': '<input data-at type="text" name="replyText">',
  };
  for (const [name, html] of Object.entries(composers)) it(name, () => expect(find(html)).not.toBeNull());

  it('is the outermost editable element, wherever in it something happens', () => {
    const found = find(
      '<div id="host" contenteditable="true"><p>Hi <span contenteditable="false">@<b data-at>robin</b></span></p></div>',
    );
    expect(found?.id).toBe('host');
  });
});

describe('what is none', () => {
  const others = {
    'a plain field': '<input data-at type="text" name="title">',
    'a field for an e-mail address': '<input data-at type="email" aria-label="Send a message to">',
    'a form that asks for an address': '<textarea data-at autocomplete="shipping street-address"></textarea>',
    'an address by its name': '<textarea data-at name="shipping_address"></textarea>',
    'a password': '<input data-at type="password" aria-label="comment">',
    'a search line': '<input data-at type="search" aria-label="Search messages">',
    'a search area': '<form role="search"><textarea data-at name="words"></textarea></form>',
    'a search area by its name': '<textarea data-at name="q"></textarea>',
    'a search line in French': '<input data-at aria-label="Rechercher un message">',
    'a phone number': '<input data-at inputmode="tel" placeholder="Message">',
    'a card number': '<input data-at autocomplete="cc-number" placeholder="post">',
    'a secret that came by message': '<input data-at name="message" autocomplete="one-time-code">',
    'mere text': '<p data-at>Hello</p>',
    'what an editor switched off': '<div data-at contenteditable="false"></div>',
  };
  for (const [name, html] of Object.entries(others)) it(name, () => expect(find(html)).toBeNull());
});
