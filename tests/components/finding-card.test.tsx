// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { FindingCard } from '../../components/FindingCard';
import { draw, findButton, makeEvidence, makeFinding, openCards, press } from './draw';

const nothing = { onDismiss: () => {}, onRestore: () => {} };

it('shows masked evidence, audience with its source, why, and the way to change it', async () => {
  const root = await draw(<FindingCard finding={makeFinding()} {...nothing} />);
  expect(root.querySelector('details')!.open).toBe(false);
  await openCards(root);
  const text = root.textContent!;
  expect(text).toContain('Your phone number');
  expect(text).toContain('+1 ••• ••• 0142');
  expect(text).toContain('Everyone can see this, also without an account. Certain: it was seen without');
  expect(text).toContain('A number finds your other accounts');
  const links = [...root.querySelectorAll('a')].map((link) => link.href);
  expect(links).toEqual(['https://x.com/sam_example', 'https://x.com/settings/profile']);
});

it('says that an audience or an address is not confirmed', async () => {
  const evidence = makeEvidence({
    audience: 'members',
    audienceFrom: 'catalogue',
    audienceConfidence: 'low',
  });
  const finding = makeFinding({
    audience: 'members',
    evidence: [evidence],
    fix: { url: 'https://x.com/settings', confidence: 'low' },
  });
  const root = await draw(<FindingCard finding={finding} {...nothing} />);
  await openCards(root);
  expect(root.textContent).toContain('According to X’s documentation, not confirmed.');
  expect(root.textContent).toContain('Try this address');
  expect(root.textContent).toContain('Not confirmed: if it leads nowhere, look in X’s settings.');
});

it('never turns what a page said into markup or a script address', async () => {
  const hostile = '<img src=x onerror=alert(1)>\u202Egnp.exe';
  const finding = makeFinding({
    evidence: [makeEvidence({ shown: hostile, url: 'javascript:alert(1)' })],
    fix: { url: 'javascript:alert(1)', confidence: 'high' },
  });
  const root = await draw(<FindingCard finding={finding} handle={hostile} {...nothing} />);
  await openCards(root);
  expect(root.querySelector('img')).toBeNull();
  expect(root.querySelectorAll('a')).toHaveLength(0);
  expect([...root.querySelectorAll('bdi')].map((bdi) => bdi.textContent)).toContain(hostile);
});

it('can be marked as intended, and taken back', async () => {
  const onDismiss = vi.fn();
  const onRestore = vi.fn();
  const finding = makeFinding();
  let root = await draw(<FindingCard finding={finding} onDismiss={onDismiss} onRestore={onRestore} />);
  await openCards(root);
  await press(findButton(root, 'This is intended'));
  expect(onDismiss).toHaveBeenCalledWith(finding);
  const dismissed = makeFinding({ dismissed: Date.UTC(2026, 10, 4, 12) });
  root = await draw(<FindingCard finding={dismissed} onDismiss={onDismiss} onRestore={onRestore} />, 'nl');
  await openCards(root);
  expect(root.textContent).toContain('Als bedoeld gemerkt op 4 nov');
  await press(findButton(root, 'Ongedaan maken'));
  expect(onRestore).toHaveBeenCalledWith(dismissed);
});

it('draws without style attributes, which the security policy would drop', async () => {
  const root = await draw(<FindingCard finding={makeFinding()} {...nothing} />);
  expect(root.querySelectorAll('[style]')).toHaveLength(0);
});
