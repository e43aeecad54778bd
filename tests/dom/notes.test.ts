import { describe, expect, it } from 'vitest';
import { finish, openPage } from '../../scripts/lib/settings-page';
import { readNotes } from '../../utils/dom/notes';

const read = (body: string) =>
  finish(readNotes(openPage(`<!doctype html><body>${body}</body>`, 'https://network.example/apps')));

describe('readNotes', () => {
  it('gives the short paragraphs of the main region that show', () => {
    expect(
      read(
        '<nav><p>Home and other places</p></nav><p>Outside of the main region</p><main><header><p>Head of the list</p></header>' +
          '<p>You have <b>no</b> connected apps.</p><div><div>No applications found</div></div>' +
          '<p hidden>Nothing to see here</p><p>Short</p></main>',
      ),
    ).toEqual(['You have no connected apps.', 'No applications found']);
  });

  it('stops at twelve, and leaves out what is long', () => {
    const many = Array.from({ length: 40 }, (_, n) => `<p>Paragraph number ${n}</p>`).join('');
    expect(read(many)).toHaveLength(12);
    expect(read(`<main><p>${'word '.repeat(60)}</p></main>`)).toEqual([]);
  });
});
