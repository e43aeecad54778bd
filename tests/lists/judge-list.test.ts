import { describe, expect, it } from 'vitest';
import { isWholeList } from '../../utils/lists/judge-list';
import { maxEntries } from '../../utils/model/control';
import { makeEntry } from './make-entry';

const look = { actions: [] as string[], headings: [] as string[], busy: false };
const some = [makeEntry('Garden Planner')];

describe('isWholeList', () => {
  it('takes what it sees for all, unless more can be asked for', () => {
    expect(isWholeList('apps', { entries: some, look }, 1)).toBe(true);
    for (const action of [
      'Show more',
      'See all',
      'Toon meer',
      'Alles weergeven',
      'Mehr anzeigen',
      'Weitere Apps anzeigen',
      'Voir plus',
      'Next page',
      'Previous page',
      'Vorige',
      'Page précédente',
    ])
      expect(isWholeList('apps', { entries: some, look: { ...look, actions: [action] } }, 1), action).toBe(
        false,
      );
    for (const action of ['Remove', 'Learn more', 'Log out of all sessions', 'Meer informatie'])
      expect(isWholeList('apps', { entries: some, look: { ...look, actions: [action] } }, 1), action).toBe(
        true,
      );
  });

  it('does not take a list that loads, or that was cut, for all', () => {
    expect(isWholeList('apps', { entries: some, look: { ...look, busy: true } }, 1)).toBe(false);
    const many = Array.from({ length: maxEntries }, (_, n) => makeEntry(`App ${n}`));
    expect(isWholeList('apps', { entries: many, look }, maxEntries)).toBe(false);
  });

  it.each([
    'No connected apps',
    'You don’t have any apps connected to your account',
    'You have no authorized applications',
    'Geen gekoppelde apps',
    'Je hebt geen apps gekoppeld',
    'Keine verbundenen Apps',
    'Aucune application connectée',
  ])('believes in no apps where the page says so: %s', (text) => {
    expect(isWholeList('apps', { entries: [], look: { ...look, headings: [text] } }, 0)).toBe(true);
    expect(isWholeList('apps', { entries: [makeEntry(text)], look }, 0)).toBe(true);
  });

  it('believes a paragraph that says that there is none, unless something stands there all the same', () => {
    const notes = ['Apps you connect will show up here.', 'You haven’t connected any apps yet.'];
    expect(isWholeList('apps', { entries: [], look: { ...look, notes } }, 0)).toBe(true);
    expect(isWholeList('apps', { entries: [], look: { ...look, notes: notes.slice(0, 1) } }, 0)).toBe(false);
    expect(isWholeList('sessions', { entries: [], look: { ...look, notes } }, 0)).toBe(false);
  });

  it('does not believe in a list where nothing was found, nor ever in an account without sessions', () => {
    expect(isWholeList('apps', { entries: [], look: { ...look, headings: ['Apps and websites'] } }, 0)).toBe(
      false,
    );
    expect(isWholeList('sessions', { entries: [], look: { ...look, headings: ['No apps'] } }, 0)).toBe(false);
  });
});
