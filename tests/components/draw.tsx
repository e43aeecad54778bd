import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { PageWords } from '../../components/page-words';
import type { InspectedControl, Inspection } from '../../utils/messages/protocol';
import type { Evidence, Finding, Score, SettingFacts, Summary } from '../../utils/model/schemas';
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

/** A finding on a setting that everyone profits from and only friends should. */
export const makeSetting = (facts: Partial<SettingFacts> = {}, change: Partial<Finding> = {}): Finding => {
  const id = facts.id ?? 'photo_tagging';
  return makeFinding({
    id: `x:sam_example/setting.${id}`,
    check: `setting.${id}`,
    audience: null,
    evidence: [
      makeEvidence({ field: null, shown: null, audience: 'unknown', url: 'https://x.com/settings/tagging' }),
    ],
    setting: {
      id,
      topic: 'tagging',
      labels: { en: 'Photo tagging', nl: 'Fototaggen' },
      value: { id: 'public', labels: {} },
      advised: { id: 'friends', labels: {} },
      posture: 'balanced',
      declared: false,
      appOnly: false,
      confidence: 'high',
      page: 'audience',
      ...facts,
    },
    ...change,
  });
};

export const makeControl = (change: Partial<InspectedControl> = {}): InspectedControl => ({
  ref: 1,
  role: 'select',
  name: 'Photo tagging',
  group: 'Tagging',
  value: 'Everyone',
  disabled: false,
  visible: true,
  setting: { id: 'photo_tagging', cue: 'label', confidence: 'high' },
  verdict: 'not-as-advised',
  ...change,
});

export const makeInspection = (change: Partial<Inspection> = {}): Inspection => ({
  network: 'x',
  page: 'settings',
  pageKey: 'audience',
  url: 'https://x.com/settings/audience',
  health: 'ok',
  account: 'x:sam_example',
  controls: [makeControl()],
  missing: [],
  seen: 9,
  apps: null,
  sessions: null,
  effort: { ms: 1, longestMs: 1, slices: 1, steps: 1 },
  at,
  ...change,
});
