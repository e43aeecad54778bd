// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { FindingsView } from '../../../components/dashboard/FindingsView';
import { firstFilter } from '../../../components/dashboard/route';
import { draw, makeFinding, makeSummary } from '../draw';

it('draws some of many, and more when asked, with the focus on the first that came', async () => {
  const findings = Array.from({ length: 150 }, (_, at) => makeFinding({ id: `x:sam_example/check-${at}` }));
  const root = await draw(
    <FindingsView
      summaries={[makeSummary({ findings })]}
      browsing={[]}
      filter={firstFilter}
      onFilter={() => {}}
      onDismiss={() => {}}
      onRestore={() => {}}
    />,
  );
  const cards = () => root.querySelectorAll('summary').length;
  const button = () => [...root.querySelectorAll('button')].find((one) => one.textContent === 'Show more');
  expect(root.querySelector('[role=status]')!.textContent).toContain('150');
  expect(cards()).toBe(60);
  button()!.click();
  await new Promise((done) => setTimeout(done, 60));
  expect(cards()).toBe(120);
  expect(document.activeElement).toBe(root.querySelectorAll('summary')[60]);
  button()!.click();
  await new Promise((done) => setTimeout(done, 60));
  expect(cards()).toBe(150);
  expect(button()).toBeUndefined();
});
