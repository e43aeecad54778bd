import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { SharingWordsContext } from '../../../../components/popup/visit/sharing-words';
import { WordsContext } from '../../../../components/words-context';
import { loadSharingWords } from '../../../../utils/i18n/load-sharing-words';
import { loadWords } from '../../../../utils/i18n/load-words';
import type { Locale } from '../../../../utils/model/settings';
import type { OwnContact, Visit, VisitCompany } from '../../../../utils/model/sharing';

/** Draws into a fresh element of the document, with the words on sharing. */
export async function drawPart(children: ComponentChildren, locale: Locale = 'en'): Promise<HTMLElement> {
  const [words, shared] = await Promise.all([loadSharingWords(locale), loadWords(locale)]);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const tree = (
    <WordsContext.Provider value={shared}>
      <SharingWordsContext.Provider value={words}>{children}</SharingWordsContext.Provider>
    </WordsContext.Provider>
  );
  await act(async () => render(tree, root));
  return root;
}

export const makeCompany = (change: Partial<VisitCompany> = {}): VisitCompany => ({
  company: 'meta',
  name: 'Meta',
  services: [{ id: 'pixel', name: 'Meta Pixel', how: 'pixel', count: 2 }],
  kinds: ['page-url'],
  details: [],
  contacts: [],
  partly: false,
  ...change,
});

export const makeVisit = (change: Partial<Visit> = {}): Visit => ({
  url: 'https://shop.example/shoes',
  site: 'shop.example',
  at: Date.UTC(2026, 10, 22, 10),
  checked: Date.UTC(2026, 10, 22, 10),
  watched: false,
  companies: [],
  ...change,
});

export const ownEmail: OwnContact = { id: 'k1', kind: 'email', shown: 'j•••@e•••.com', hashes: [], added: 1 };
