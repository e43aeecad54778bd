// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { FindingGroups } from '../../components/FindingGroups';
import type { Finding } from '../../utils/model/schemas';
import { draw, makeFinding, makeScore } from './draw';

const make = (check: string, change: Partial<Finding>) =>
  makeFinding({ id: `x:sam/${check}`, check, ...change });
const drawGroups = (findings: Finding[]) =>
  draw(
    <FindingGroups
      findings={findings}
      score={makeScore({ known: 9, applicable: 14 })}
      onDismiss={() => {}}
      onRestore={() => {}}
    />,
  );
const passing = make('public-email', { outcome: 'pass', audience: null, evidence: [], fix: null });
const unread = make('public-address', {
  outcome: 'unknown',
  unknownBecause: 'not-read',
  audience: null,
  evidence: [],
});

it('says how much of it could be read when nothing was found', async () => {
  const root = await drawGroups([passing, unread]);
  expect(root.querySelector('h2')!.textContent).toBe('Nothing found in what could be read: 9 of 14 checks.');
});

it('does not call it nothing when it is only intended', async () => {
  const root = await drawGroups([make('public-phone', { dismissed: 1 })]);
  expect(root.querySelector('h2')!.textContent).toBe('Nothing else is on display than what you intended.');
  expect(root.textContent).toContain('1 intended by you');
});

it('lists the worst first and what is not known in a group of its own, with the reason', async () => {
  const root = await drawGroups([
    make('public-photo', { severity: 'low' }),
    make('public-birthday', { severity: 'high', audience: 'friends' }),
    make('public-phone', { severity: 'high', audience: 'public' }),
    unread,
  ]);
  const [first, second] = [...root.querySelectorAll('section')];
  const titles = [...first!.querySelectorAll('summary > :first-child')].map((title) => title.textContent);
  expect(titles).toEqual(['Your phone number', 'Your birthday', 'A photo of you']);
  expect(second!.querySelector('h2')!.textContent).toBe('1 check without an answer');
  expect(second!.textContent).toContain('The page that would tell has not been read yet.Your address');
});
