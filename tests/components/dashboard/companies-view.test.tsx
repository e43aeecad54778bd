// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { CompaniesView } from '../../../components/dashboard/companies/CompaniesView';
import { ConsentList } from '../../../components/dashboard/companies/ConsentList';
import { makeSiteLine } from '../../../components/dashboard/companies/describe-sums';
import { explainRequests } from '../../../components/dashboard/companies/explain-requests';
import { ForgetDialog } from '../../../components/dashboard/companies/ForgetDialog';
import { planForget } from '../../../components/dashboard/companies/plan-forget';
import { SharingDetail } from '../../../components/dashboard/companies/SharingDetail';
import { SharingWarnings } from '../../../components/dashboard/companies/SharingWarnings';
import { SourceList } from '../../../components/dashboard/companies/SourceList';
import { WatchPanel } from '../../../components/dashboard/companies/WatchPanel';
import { draw, findButton, openCards, press } from '../draw';
import { companies, consent, contact, makeSharingFinding, nameCompany, rows, sites } from './make-browsing';

const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.textContent!.replace(/\s+/g, ' ').trim());

const view = (by: 'company' | 'site', locale: 'en' | 'nl' = 'en') =>
  draw(
    <CompaniesView
      by={by}
      companies={companies}
      sites={sites}
      nameCompany={nameCompany}
      watch={null}
      warnings={null}
      consents={null}
    />,
    locale,
  );

async function choose(root: ParentNode, value: string): Promise<void> {
  const select = root.querySelector('select')!;
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

it('lists companies by how many sites, most telling data first, and sorts as asked', async () => {
  const root = await view('company');
  expect(texts(root, 'h2')[0]).toBe('3 companies on 4 sites, since Nov 1, 2026');
  expect(texts(root, 'tbody th')).toEqual(['Google', 'Meta', 'Reddit']);
  const meta = [...root.querySelectorAll('tbody tr')].find((row) => row.textContent!.startsWith('Meta'))!;
  expect(texts(meta, 'td')).toEqual([
    '2',
    'An e-mail address as a hash, a product, address of the pageyours among them',
    'Nov 1 – 3, 2026',
  ]);
  await choose(root, 'last');
  expect(texts(root, 'tbody th')).toEqual(['Reddit', 'Google', 'Meta']);
  expect(root.querySelector('[aria-sort="descending"]')!.textContent).toBe('First and last');
  await choose(root, 'name');
  expect(texts(root, 'tbody th')).toEqual(['Google', 'Meta', 'Reddit']);
  expect(root.textContent).toContain('That is not the same as not told to anybody.');
});

it('lists sites with their companies, and each leads to its own view', async () => {
  const root = await view('site', 'nl');
  expect(texts(root, 'tbody th')[0]).toBe('news.example');
  expect(root.querySelector('tbody a')!.getAttribute('href')).toBe('#companies/site/news.example');
  expect(root.querySelector('[aria-current="page"]')!.textContent).toBe('Per site');
  expect(texts(root, 'thead th')).toEqual(['Site', 'Bedrijven', 'Wat ze horen', 'Eerst en laatst']);
});

it('shows one company: what it learned, whose contacts, on which sites, and asks before forgetting', async () => {
  const onForget = vi.fn();
  const sum = companies.find(({ company }) => company === 'meta')!;
  const root = await draw(
    <SharingDetail
      of="company"
      name="Meta"
      aka={['Facebook', 'Instagram']}
      sum={sum}
      lines={sum.sites.map((one) => makeSiteLine(one.site, one, one.count))}
      days={[]}
      contacts={[contact]}
      warnings={null}
      sources={null}
      onForget={onForget}
    />,
  );
  expect(root.textContent).toContain('Also known as Facebook and Instagram');
  expect(root.textContent).toContain('Saw you on 2 sites, in 9 requests.');
  expect(texts(root, 'dt').slice(0, 3)).toEqual([
    'An e-mail address as a hash',
    'A product',
    'Address of the page',
  ]);
  expect(root.textContent).toContain('in 1 request');
  expect(root.textContent).toContain('s•••@e•••.com');
  expect(texts(root, 'tbody th')).toEqual(['shop.example', 'news.example']);
  await press(findButton(root, 'Forget this company …'));
  expect(onForget).toHaveBeenCalledOnce();
});

it('says so where nothing is kept, and where own contacts were never told', async () => {
  const props = { of: 'site', aka: [], lines: [], days: [], warnings: null, sources: null } as const;
  const gone = await draw(
    <SharingDetail {...props} name="<b>x</b>" sum={null} contacts={[]} onForget={() => {}} />,
  );
  expect(gone.querySelector('h1')!.textContent).toBe('Nothing is kept of <b>x</b>');
  expect(findButton(gone, 'Forget this site …')).toBeUndefined();
  const none = await draw(
    <SharingDetail {...props} name="x.example" sum={sites[0]!} contacts={[]} onForget={() => {}} />,
  );
  expect(none.textContent).toContain('Not looked for: you entered none.');
});

it('asks for the permission in the press itself, and gives it back with one', async () => {
  const [onStart, onStop] = [vi.fn(), vi.fn()];
  const props = { known: 42, heldBy: null, isGranted: false, onStart, onStop };
  const off = await draw(<WatchPanel watching={false} keeping counted={false} {...props} />);
  expect(off.textContent).toContain('the addresses of 42 companies');
  await press(findButton(off, 'Watch other sites'));
  expect(onStart).toHaveBeenCalledOnce();
  const again = await draw(<WatchPanel watching={false} keeping counted {...props} />);
  expect(again.textContent).toContain('What was counted before is still here.');
  const on = await draw(<WatchPanel watching keeping counted {...props} />);
  expect(on.textContent).toContain('Counts stay until you forget them');
  await press(findButton(on, 'Turn off'));
  expect(onStop).toHaveBeenCalledOnce();
  const held = { ...props, heldBy: { by: 'Example Ltd', locks: ['features-off'], held: {} } };
  for (const watching of [true, false]) {
    const kept = await draw(<WatchPanel watching={watching} keeping counted {...held} />);
    expect(kept.textContent).toContain('Managed by Example Ltd');
    expect(kept.querySelector('button')).toBeNull();
  }
  const given = await draw(<WatchPanel watching={false} keeping counted={false} {...props} isGranted />);
  expect(given.textContent).toContain('Nothing: it gives Vitrine access to all websites already.');
  expect(given.textContent).not.toContain('Browsers have no smaller word');
  const unkept = await draw(<WatchPanel watching keeping={false} counted={false} {...props} />, 'nl');
  expect(unkept.textContent).toContain('Tellingen worden niet bewaard');
});

it('folds warnings beyond five, what is only possible and what is intended', async () => {
  const [onDismiss, onRestore] = [vi.fn(), vi.fn()];
  const failing = Array.from({ length: 8 }, (_, at) =>
    makeSharingFinding('cross-site-profile', { name: `C${at}`, sites: 9 }, { id: `browser/x/${at}` }),
  );
  const maybe = makeSharingFinding('hashed-contact-shared', {}, { id: 'browser/m', outcome: 'unknown' });
  const meant = makeSharingFinding('tracking-address', {}, { id: 'browser/t', dismissed: 5 });
  const root = await draw(
    <SharingWarnings findings={[...failing, maybe, meant]} onDismiss={onDismiss} onRestore={onRestore} />,
  );
  expect(texts(root, 'h2')).toEqual(['8 things that stand out']);
  expect(texts(root, 'section > details > summary')).toEqual([
    '3 more',
    '1 that may be about you',
    '1 intended by you',
  ]);
  await openCards(root);
  expect(root.textContent).toContain('C0 sees you on 9 sites');
  expect(root.textContent).toContain('maybe yours, was sent to Meta by 1 site');
  await press(findButton(root, 'This is intended'));
  expect(onDismiss).toHaveBeenCalledWith(failing[0]);
  await press(findButton(root, 'Undo'));
  expect(onRestore).toHaveBeenCalledWith(meant);
});

it('explains what apps asked for, worst first, and names what nobody knows', async () => {
  const explained = await explainRequests([consent]);
  expect(explained.get('google|1')!.grade).toBe('high');
  const root = await draw(
    <ConsentList consents={[consent]} explained={explained} nameProvider={() => 'Google'} />,
  );
  expect(root.textContent).toContain('That they asked does not mean that you agreed.');
  expect(root.textContent).toContain('Asked Google on Nov 2, 2026 · asked for a lot');
  expect(texts(root, 'li li')).toContain('Read your messages');
  expect(root.textContent).toContain('Not known to Vitrine, by name: made.up');
  expect(root.querySelector('a')!.textContent).toContain('Take access back at Google');
});

it('names what forgetting takes, of one and of everything', async () => {
  const one = planForget(
    { company: 'meta' },
    'Meta',
    rows.filter(({ company }) => company === 'meta'),
    0,
  );
  const root = await draw(<ForgetDialog plan={one} onConfirm={() => {}} onKeep={() => {}} />);
  expect(texts(root, 'li')[0]).toBe('9 counted requests, on 2 sites, over 3 days');
  const all = await draw(
    <ForgetDialog plan={planForget('everything', '', rows, 2)} onConfirm={() => {}} onKeep={() => {}} />,
  );
  expect(texts(all, 'li')[0]).toBe('15 counted requests, of 3 companies, on 4 sites, over 5 days');
  expect(texts(all, 'li')[2]).toBe('2 apps that asked for access');
});

it('looks sources up when somebody opens them', async () => {
  const load = vi.fn(async () => [
    { name: '', sure: true, sources: [{ ref: 'https://docs.example/a', date: 'undated' }] },
    { name: 'Pixel', sure: false, sources: [{ ref: 'general knowledge', date: '2026' }] },
  ]);
  const root = await draw(<SourceList load={load} />);
  expect(load).not.toHaveBeenCalled();
  await openCards(root);
  expect(load).toHaveBeenCalledOnce();
  expect(root.textContent).not.toContain('undated');
  expect(texts(root, 'dt')).toEqual(['In general', 'Pixel (likely, not confirmed)']);
  expect(root.querySelector('a')!.getAttribute('href')).toBe('https://docs.example/a');
});
