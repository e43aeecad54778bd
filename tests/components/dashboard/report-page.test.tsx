// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { MakePanel } from '../../../components/dashboard/reports/MakePanel';
import type { Choice } from '../../../components/dashboard/reports/reports-model';
import { defaultSettings } from '../../../utils/model/settings';
import { makeAccount } from '../../audit/make';
import { draw } from '../draw';

vi.mock('../../../utils/browser', () => ({ browser: {} }));

const choice: Choice = { depth: 'full', format: 'html', locale: null, left: [], browsing: true };
const accounts = [
  makeAccount({ network: 'x', handle: 'sam_example' }),
  makeAccount({ network: 'medium', handle: 'sam' }),
];

it('offers every depth, format and language, and leaves out what is unticked', async () => {
  const [onChoose, onChange] = [vi.fn(), vi.fn()];
  const managed = { by: 'Example BV', locks: [], held: { 'exports-off': { in: ['json'], out: [] } } };
  const settings = { ...defaultSettings, exportsOff: ['json'], managed };
  const root = await draw(
    <MakePanel
      choice={choice}
      accounts={accounts}
      settings={settings}
      onChoose={onChoose}
      onChange={onChange}
    />,
  );
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  expect(radios).toHaveLength(3 + 4);
  expect(radios.filter(({ checked }) => checked)).toHaveLength(2);
  expect(radios.filter(({ disabled }) => disabled)).toHaveLength(1);
  expect(root.textContent).toContain('Managed by Example BV');
  radios[2]!.click();
  expect(onChoose).toHaveBeenLastCalledWith({ depth: 'share-safe' });
  expect([...root.querySelectorAll('option')].map(({ value }) => value)).toEqual(['en', 'nl', 'de', 'fr']);
  const boxes = [...root.querySelectorAll<HTMLInputElement>('li input[type=checkbox]')];
  boxes[1]!.click();
  expect(onChoose).toHaveBeenLastCalledWith({ left: [accounts[1]!.id] });
});
