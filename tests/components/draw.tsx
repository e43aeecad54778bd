import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { PageWords } from '../../components/page-words';
import type { Evidence, Finding, Score, Summary } from '../../utils/model/schemas';
import type { Locale } from '../../utils/model/settings';

/** Draws into a fresh element of the document, with all words, and waits for effects. */
export async function draw(children: ComponentChildren, locale: Locale = 'en'): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => render(<PageWords locale={locale}>{children}</PageWords>, root));
  return root;
}

export async function press(element: Element | null | undefined): Promise<void> {
  if (!element) throw new Error('There is nothing to press.');
  await act(async () => (element as HTMLElement).click());
}

/** Opens every finding in `root`, as a person does before anything of it is drawn. */
export async function openCards(root: ParentNode): Promise<void> {
  await act(async () => {
    for (const card of root.querySelectorAll('details')) {
      card.open = true;
      card.dispatchEvent(new Event('toggle'));
    }
  });
}

export const findButton = (root: ParentNode, text: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find((button) => button.textContent?.trim() === text);

const at = Date.UTC(2026, 10, 3, 12);

export const makeEvidence = (change: Partial<Evidence> = {}): Evidence => ({
  observation: 'o1',
  field: 'phone',
  shown: '+1 ••• ••• 0142',
  audience: 'public',
  audienceFrom: 'viewer',
  audienceConfidence: null,
  url: 'https://x.com/sam_example',
  firstSeen: at,
  lastSeen: at,
  ...change,
});

export const makeFinding = (change: Partial<Finding> = {}): Finding => ({
  id: 'x:sam_example/public-phone',
  account: 'x:sam_example',
  network: 'x',
  check: 'public-phone',
  outcome: 'fail',
  severity: 'high',
  weight: 9,
  audience: 'public',
  unknownBecause: null,
  evidence: [makeEvidence()],
  fix: { url: 'https://x.com/settings/profile', confidence: 'high' },
  dismissed: null,
  ...change,
});

export const makeScore = (change: Partial<Score> = {}): Score => ({
  low: 38.2,
  high: 54.6,
  coverage: 10 / 14,
  known: 10,
  applicable: 14,
  ...change,
});

export const makeSummary = (change: Partial<Summary> = {}): Summary => ({
  account: {
    id: 'x:sam_example',
    network: 'x',
    handle: 'sam_example',
    stableId: null,
    handles: ['sam_example'],
    claimedBy: 'page',
    url: 'https://x.com/sam_example',
    firstSeen: at,
    lastSeen: at,
  },
  score: makeScore(),
  findings: [makeFinding()],
  health: 'ok',
  at,
  ...change,
});
