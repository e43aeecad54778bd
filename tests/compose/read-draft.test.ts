// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { maxRead, readDraft } from '../../utils/compose/read-draft';

beforeEach(() => document.body.replaceChildren());

function edit(html: string): string {
  document.body.innerHTML = `<div id="at" contenteditable="true">${html}</div>`;
  return readDraft(document.querySelector('#at')!);
}

describe('what stands between words', () => {
  it('keeps them apart: a line of code, a space between two chips', () => {
    expect(edit('<pre><span>a@example.com</span><span>\n</span><span>next</span></pre>')).toBe(
      'a@example.com\nnext',
    );
    expect(edit('<span>a@example.com</span>\n <span contenteditable="false">@ann</span>')).toBe(
      'a@example.com\n@ann',
    );
    expect(edit('\n  <p>One</p>\n  <p>Two</p>\n')).toBe('One\nTwo');
  });

  it('letters of all kinds stay as they are', () => {
    const text = 'שלום 👩‍👧 ann\u202f@example.com\u200e مرحبا';
    expect(edit(`<p dir="rtl">${text}</p>`)).toBe(text);
    expect(edit('<p>a&nbsp;b<img alt="😀"><img alt="A picture of somebody by the sea"></p>')).toBe('a b😀');
  });
});

describe('what is written, as each editor keeps it', () => {
  // Shapes written by hand after what the editors draw.
  const shapes: Record<string, string> = {
    plain: 'Hello<div>write to ann@example.com</div><div><br></div><div>Bye</div>',
    lexical:
      '<p dir="ltr"><span data-lexical-text="true">Hello</span></p><p dir="ltr"><span data-lexical-text="true">write to ann@</span><strong data-lexical-text="true">example.com</strong></p><p><br></p><p dir="ltr"><span data-lexical-text="true">Bye</span></p>',
    prosemirror:
      '<p>Hello</p><p>write to <em>ann@example.com</em></p><p><br class="ProseMirror-trailingBreak"></p><p>Bye<img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>',
    quill:
      '<p>Hello</p><p>write to ann@example.com</p><p><br></p><ol><li data-list="bullet"><span class="ql-ui" contenteditable="false">•</span>Bye</li></ol>',
    slate: [
      '<div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">Hello</span></span></span></div>',
      '<div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">write to ann@example.com</span></span></span></div>',
      '<div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-zero-width="n" data-slate-length="0">\ufeff<br></span></span></span></div>',
      '<div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">Bye</span></span></span></div>',
    ].join(''),
    draft: `<div data-contents="true">${['Hello', 'write to ann@example.com', '', 'Bye']
      .map(
        (line) =>
          `<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a-0-0">${line ? `<span data-text="true">${line}</span>` : '<br data-text="true">'}</span></div></div>`,
      )
      .join('')}</div>`,
    codemirror:
      '<div class="cm-line">Hello</div><div class="cm-line">write to <span class="tok">ann@example.com</span></div><div class="cm-line"><br></div><div class="cm-line">Bye</div>',
  };
  for (const [name, html] of Object.entries(shapes))
    it(name, () => expect(edit(html).replace(/\n$/, '')).toBe('Hello\nwrite to ann@example.com\n\nBye'));
});

describe('what is not written by the person', () => {
  it('placeholders, drawn cursors and hidden parts', () => {
    expect(
      edit(
        '<div data-slate-node="element"><span data-slate-placeholder="true" contenteditable="false">What is on your mind?</span><span data-slate-zero-width="n">\ufeff<br></span></div>',
      ).trim(),
    ).toBe('');
    expect(
      edit(
        '<div class="cm-line"><span class="cm-placeholder" contenteditable="false">Write …</span><br></div>',
      ).trim(),
    ).toBe('');
    expect(edit('<p>Yes<span class="yjs-cursor" contenteditable="false">Robin</span></p>')).toBe('Yes');
    expect(edit('<p>Yes<span hidden>no</span><span aria-hidden="true">no</span></p>')).toBe('Yes');
    expect(edit('<p>Yes</p><button>Bold</button><style>p{}</style>')).toBe('Yes');
  });

  it('marks without width go, spaces that do not break are spaces', () => {
    expect(edit('<p>\u200bann@\u2060example.com\u00a0now\ufeff</p>')).toBe('ann@example.com now');
  });

  it('how the page lays its source out is no text', () => {
    expect(edit('\n  <p>One</p>\n  <p>Two</p>\n')).toBe('One\nTwo');
  });
});

describe('what belongs to it', () => {
  it('mentions that are not editable, and emoji that are pictures', () => {
    expect(
      edit(
        '<p>Hi <span contenteditable="false">@robin</span> <img alt="🎉"><img alt="A long description of a picture"></p>',
      ),
    ).toBe('Hi @robin 🎉');
  });

  it('blocks inside blocks break the line once', () => {
    expect(
      edit('<ul><li><p>One</p></li><li><p>Two</p></li></ul><table><tr><td>a</td><td>b</td></tr></table>'),
    ).toBe('One\nTwo\na\nb');
    expect(edit('One<br>Two<br><br>Three')).toBe('One\nTwo\n\nThree');
  });

  it('fields by their value, both the first 50,000 units', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const field = document.querySelector('textarea')!;
    field.value = `One\nTwo${'x'.repeat(60_000)}`;
    expect(readDraft(field)).toHaveLength(maxRead);
    expect(readDraft(field).startsWith('One\nTwo')).toBe(true);
    expect(edit(`<p>${'y'.repeat(30_000)}</p><p>${'z'.repeat(30_000)}</p>`)).toHaveLength(maxRead);
  });

  it('it changes nothing in the page', () => {
    edit('<p>One <b>two</b></p><p><br></p>');
    const before = document.body.innerHTML;
    readDraft(document.querySelector('#at')!);
    expect(document.body.innerHTML).toBe(before);
  });
});
