// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { EraseDialog } from '../../../components/dashboard/EraseDialog';
import { planErase } from '../../../components/dashboard/plan-erase';
import type { Managed } from '../../../utils/model/policy';
import type { Account } from '../../../utils/model/schemas';
import { draw, findButton, makeFinding, makeSummary, press } from '../draw';
import { lock } from './make-managed';

vi.mock('../../../utils/store/read', () => ({
  readObservations: async (account: string) => new Array(account === 'x:sam_example' ? 3 : 2),
  readPlans: async () => [{ account: 'x:sam_example' }],
}));

vi.mock('../../../utils/store/read-sharing', () => ({
  readSharing: async () => ({
    rows: [{ site: 'shop.example' }, { site: 'shop.example' }, { site: 'news.example' }],
    contacts: [{ id: 'c1' }],
    consents: [{ id: 'google|1' }],
    dismissals: new Map([['browser/cross-site-profile/meta', 1]]),
  }),
}));

const summary = makeSummary({ findings: [makeFinding({ dismissed: 1 }), makeFinding({ id: 'b' })] });
const other: Account = { ...summary.account, id: 'x:other', handle: '<b>other</b>' };
const elsewhere: Account = { ...summary.account, id: 'github:sam', network: 'github' };
const accounts = [summary.account, other, elsewhere];

it('counts exactly what goes', async () => {
  const one = await planErase({ account: 'x:sam_example' }, accounts, [summary]);
  expect([one.accounts.length, one.observations, one.dismissals]).toEqual([1, 3, 1]);
  expect(one.checks).toBe(1);
  expect((await planErase({ account: 'x:other' }, accounts, [summary])).checks).toBe(0);
  const network = await planErase({ network: 'x' }, accounts, [summary]);
  expect([network.accounts.length, network.observations, network.dismissals]).toEqual([2, 5, 1]);
  const all = await planErase('everything', accounts, [summary]);
  expect([all.accounts.length, all.observations, all.dismissals]).toEqual([3, 7, 2]);
  expect([all.sites, all.contacts, all.consents]).toEqual([2, 1, 1]);
  expect([network.sites, network.contacts, network.consents]).toEqual([0, 0, 0]);
});

it('names it, opens on the harmless answer, and erases only when told', async () => {
  const onConfirm = vi.fn();
  const onKeep = vi.fn();
  const plan = await planErase({ network: 'x' }, accounts, [summary]);
  const root = await draw(<EraseDialog plan={plan} onConfirm={onConfirm} onKeep={onKeep} />);
  const dialog = root.querySelector('dialog')!;
  expect(dialog.open).toBe(true);
  expect(dialog.querySelector('h2')!.textContent).toBe('Erase everything from X?');
  expect([...dialog.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
    '2 accounts: sam_example, <b>other</b>',
    '5 observations',
    '1 thing you marked as intended',
    'how far you are in 1 check of settings',
    'what you said of apps, sign-ins and settings, and how you want to stand',
    'its history: figures per day and what changed',
    'the counts of what drafts and photos gave away',
  ]);
  expect(dialog.textContent).toContain('There is no way back.');
  expect(document.activeElement).toBe(findButton(dialog, 'Keep it'));
  await press(findButton(dialog, 'Keep it'));
  expect(onKeep).toHaveBeenCalledOnce();
  expect(onConfirm).not.toHaveBeenCalled();
  await press(findButton(dialog, 'Erase'));
  expect(onConfirm).toHaveBeenCalledOnce();
});

it('says that erasing everything takes the key and the settings too', async () => {
  const plan = await planErase('everything', accounts, [summary]);
  const root = await draw(<EraseDialog plan={plan} onConfirm={() => {}} onKeep={() => {}} />, 'nl');
  expect(root.textContent).toContain('de geheime sleutel');
  expect(root.textContent).toContain('je instellingen');
  expect(root.textContent).toContain('de tellingen van wie van 2 sites hoorde');
  expect(root.textContent).toContain('1 e-mailadres of telefoonnummer van jou, als hashes');
  expect(root.textContent).toContain('1 app die om toegang vroeg');
  expect(root.textContent).not.toContain('Je instellingen blijven.');
});

it('says that what the organisation sets stays', async () => {
  const plan = await planErase('everything', accounts, [summary]);
  const say = async (managed: Managed | null) =>
    (await draw(<EraseDialog plan={plan} managed={managed} onConfirm={() => {}} onKeep={() => {}} />))
      .textContent;
  expect(await say(lock('language'))).toContain('What Example BV has set in Vitrine stays in force.');
  expect(await say(null)).not.toContain('stays in force');
});
