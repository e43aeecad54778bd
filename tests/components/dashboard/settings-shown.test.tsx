// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { AccountCard } from '../../../components/dashboard/AccountCard';
import { FindingsView } from '../../../components/dashboard/FindingsView';
import { KeptPanel } from '../../../components/dashboard/KeptPanel';
import { ObservationTable } from '../../../components/dashboard/ObservationTable';
import { firstFilter, noFilter } from '../../../components/dashboard/route';
import { listSteps } from '../../../utils/background/plans';
import { nameByFindings, namePage } from '../../../utils/i18n/name-settings';
import { translate } from '../../../utils/i18n/translate';
import { settingsOf } from '../../../utils/networks/settings';
import { draw, makeFinding, makeSummary, openCards } from '../draw';
import {
  account,
  makeApp,
  makePlan,
  makeSettingFinding,
  makeSettingObservation,
  started,
} from './make-check';

const t = translate('en');
const findings = [
  makeFinding(),
  makeSettingFinding('protected', 'off', 'fail'),
  makeSettingFinding('photo_tagging', 'friends', 'pass'),
  makeSettingFinding('post_location', null, 'unknown'),
  makeSettingFinding('read_receipts', null, 'unknown'),
];
const summary = makeSummary({ findings });

it('says on the card how far the settings are known, and leads on from there', async () => {
  const card = (plan: Parameters<typeof AccountCard>[0]['plan'], chosen = summary) =>
    draw(
      <AccountCard
        account={chosen.account}
        summary={chosen}
        plan={plan}
        observations={null}
        changes={[]}
        line={[]}
        now={started}
        days={90}
        onShowFinding={() => {}}
        onShowObservations={() => {}}
      />,
    );
  const link = (root: HTMLElement) => root.querySelector<HTMLAnchorElement>('a[href^="#check/"]');
  const fresh = await card(null);
  expect(fresh.textContent).toContain('2 of 4 settings read, 1 not as advised');
  expect(fresh.textContent).toContain('Advised for: Balanced');
  expect(link(fresh)!.textContent).toBe('Check my settings');
  expect(decodeURIComponent(link(fresh)!.hash)).toBe(`#check/${account.id}`);
  expect(link(await card(makePlan({ audience: 'read' })))!.textContent).toBe('Go on checking1 of 4 pages');
  expect(link(await card(makePlan({}, { ended: 5 })))!.textContent).toBe('Check my settings');
  // A network of which no setting is known offers nothing to check.
  expect(link(await card(null, makeSummary()))).toBeNull();
});

it('folds settings that nothing is known of, and filters by what they are about', async () => {
  const view = (filter: typeof noFilter) =>
    draw(
      <FindingsView
        browsing={[]}
        summaries={[summary]}
        filter={filter}
        onFilter={vi.fn()}
        onDismiss={vi.fn()}
        onRestore={vi.fn()}
      />,
    );
  const titles = (root: HTMLElement) =>
    [...root.querySelectorAll('summary')].map((line) =>
      line.textContent!.replace(/sam_example on X.*/, '').trim(),
    );
  const all = await view(noFilter);
  expect(all.querySelector('[role="status"]')!.textContent).toBe('5 results');
  const lines = [...all.querySelectorAll('summary')].map((line) => line.textContent!);
  expect(lines.length).toBe(4);
  expect(lines.at(-1)).toBe('sam_example on X: 2 settings not read yet');
  await openCards(all);
  expect([...all.querySelectorAll('details:last-of-type li')].map((item) => item.textContent)).toEqual(
    expect.arrayContaining(['Location', 'Read receipts']),
  );
  expect(titles(await view({ ...firstFilter, topic: 'audience' }))).toEqual(['Protect your posts']);
  expect(titles(await view({ ...firstFilter, topic: 'other' }))).toEqual(['Your phone number']);
  expect((await view({ ...firstFilter, topic: 'security' })).textContent).toContain('Nothing matches');
});

it('tells of every kind of observation what it is, and whose word it is', async () => {
  const root = await draw(
    <ObservationTable
      names={nameByFindings(t, findings)}
      observations={[
        makeSettingObservation('protected', 'off', {
          previous: { value: 'on', until: started },
          lastSeen: started + 4,
        }),
        makeSettingObservation('photo_tagging', 'other', { confidence: 'low', lastSeen: started + 3 }),
        makeSettingObservation('read_receipts', 'on', { cue: 'person', url: '', lastSeen: started + 2 }),
        makeApp('<b>Postbird</b>', { groups: ['location'], lastSeen: started + 1 }),
        {
          ...makeApp('x'),
          ...{ id: 's', kind: 'session', page: 'sessions', device: 'linux firefox', place: 'N•••' },
          ...{ placeHash: null, current: true, active: null, name: undefined },
        } as unknown as Parameters<typeof ObservationTable>[0]['observations'][number],
      ]}
    />,
  );
  const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  );
  expect(rows.map(([what, shown]) => [what, shown])).toEqual([
    ['Protect your posts', 'off (before: on, last seen Nov 3, 2026)'],
    ['Photo tagging', 'A value that Vitrine does not know (not certain)'],
    ['Read receipts', 'on (declared by you)'],
    ['App with access', '<b>Postbird</b> (know where you are)'],
    ['Sign-in', 'Linux, Firefox (N•••, this device)'],
  ]);
  expect(rows[2]![3]).toBe('declared by you');
  expect(rows[0]![3]).toBe('x.com/settings/audience');
});

it('has plain words for every page of the catalogue that a walk goes through, in both languages', () => {
  for (const locale of ['en', 'nl'] as const) {
    const words = translate(locale);
    const wordless = [...settingsOf.values()].flatMap((settings) =>
      listSteps(settings).filter(
        (page) => words(`settingsPage.${page}` as 'settingsPage.app') === `settingsPage.${page}`,
      ),
    );
    expect([locale, wordless]).toEqual([locale, []]);
  }
  expect(namePage(t, 'a-page-to-come')).toBe('A page to come');
});

it('lists what is kept of settings, apps and sign-ins, and what is not', async () => {
  const root = await draw(<KeptPanel />);
  expect(root.querySelectorAll('li').length).toBe(11);
  expect(root.textContent).toContain('The names of apps with access');
  expect(root.textContent).toContain('Not kept: other people’s profiles');
});
