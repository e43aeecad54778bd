// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { DamagedView } from '../../../components/dashboard/DamagedView';
import { isRescueHeld, saveWhatIsLeft } from '../../../components/dashboard/dashboard-model';
import { defaultSettings, type Settings } from '../../../utils/model/settings';
import { draw, findButton } from '../draw';

const stored = vi.hoisted(() => ({ settings: null as unknown as Settings, saved: [] as unknown[] }));
vi.mock('../../../components/save-file', () => ({ saveFile: (file: unknown) => stored.saved.push(file) }));
vi.mock('../../../utils/store/recover', () => ({ exportWhatIsLeft: async () => '{}' }));
vi.mock('../../../utils/store/settings', async (original) => ({
  ...(await original<object>()),
  readSettings: async () => stored.settings,
}));

/** Whether the button can be pressed, whether it is said who holds it, and what is saved all the same. */
async function look(settings: Settings): Promise<[boolean, boolean, number]> {
  stored.settings = settings;
  const held = isRescueHeld(settings) ? { managed: settings.managed } : null;
  const root = await draw(<DamagedView message="x" held={held} onSave={() => {}} onClean={() => {}} />);
  await saveWhatIsLeft();
  const isSaid = root.textContent!.includes('Managed by Example BV');
  return [!findButton(root, 'Save what is left')!.disabled, isSaid, stored.saved.length];
}

beforeEach(() => void stored.saved.splice(0));

it('saves what is left of a damaged store, also where the person does not want that format', async () => {
  expect(await look(defaultSettings)).toEqual([true, false, 1]);
  stored.saved.splice(0);
  expect(await look({ ...defaultSettings, exportsOff: ['json'] })).toEqual([true, false, 1]);
});

it('saves nothing where the organisation holds the format off, and says so', async () => {
  const managed = { by: 'Example BV', locks: [], held: { 'exports-off': { in: ['json'], out: [] } } };
  expect(await look({ ...defaultSettings, exportsOff: ['json'], managed })).toEqual([false, true, 0]);
  const whole = { by: 'Example BV', locks: ['exports-off'], held: {} };
  expect(await look({ ...defaultSettings, exportsOff: ['json'], managed: whole })).toEqual([false, true, 0]);
  // A held list that leaves the format on.
  expect(await look({ ...defaultSettings, managed: whole })).toEqual([true, false, 1]);
});
