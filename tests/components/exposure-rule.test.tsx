// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Reading } from '../../components/Reading';
import { draw, makeScore } from './draw';

it('draws the interval where its words say it is', async () => {
  const root = await draw(<Reading score={makeScore()} />);
  expect(root.querySelector('figcaption')!.textContent).toBe('38–55 of 100, 71 % checked');
  const [open, known] = [...root.querySelectorAll('rect')];
  expect([open!.getAttribute('x'), open!.getAttribute('width')]).toEqual(['38%', '17%']);
  expect([known!.getAttribute('x'), known!.getAttribute('width')]).toEqual(['0%', '38%']);
  expect(root.querySelector('svg')!.getAttribute('aria-label')).toContain('between 38 and 55');
  expect(root.textContent).toContain('4 checks without an answer');
});

it('shows one figure where nothing is open', async () => {
  const score = makeScore({ low: 12, high: 12, coverage: 1, known: 14 });
  const root = await draw(<Reading score={score} />, 'nl');
  expect(root.querySelector('figcaption')!.textContent).toBe('12 van 100, 100 % nagekeken');
  expect(root.querySelectorAll('rect')).toHaveLength(1);
  expect(root.textContent).not.toContain('zonder antwoord');
});
