// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { CountsPanel } from '../../../components/dashboard/companies/CountsPanel';
import { ContactsPanel } from '../../../components/dashboard/contacts/ContactsPanel';
import { ExportPanel } from '../../../components/dashboard/ExportPanel';
import { OwnSitesPanel } from '../../../components/dashboard/managed/OwnSitesPanel';
import { PartsPanel } from '../../../components/dashboard/managed/PartsPanel';
import { PausedPanel } from '../../../components/dashboard/managed/PausedPanel';
import { RetentionForm } from '../../../components/dashboard/RetentionForm';
import { NetworkToggles } from '../../../components/NetworkToggles';
import { browser } from '../../../utils/browser';
import { featureIds, type Managed } from '../../../utils/model/policy';
import { defaultSettings } from '../../../utils/model/settings';
import { allNetworks } from '../../../utils/networks/names';
import { draw, findButton, press } from '../draw';
import { fieldOf, hold, lock, make, readDescription } from './make-managed';

beforeEach(() => {
  installedWith();
});

/** What the manifest asks for at the install. */
function installedWith(...hosts: string[]): void {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ host_permissions: hosts } as never);
}

async function type(field: HTMLInputElement, text: string): Promise<void> {
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

it('holds the networks that are held, each by its own lock, and says by whom', async () => {
  const onChange = vi.fn();
  const managed = hold('networks-off', { in: ['vk'], out: ['linkedin'] });
  const root = await draw(<NetworkToggles off={['vk', 'tiktok']} managed={managed} onChange={onChange} />);
  const [vk, linkedin, tiktok] = ['VK', 'LinkedIn', 'TikTok'].map((name) => fieldOf(root, name)) as [
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
  ];
  expect([vk.checked, vk.disabled, linkedin.checked, linkedin.disabled]).toEqual([false, true, true, true]);
  expect([tiktok.checked, tiktok.disabled]).toEqual([false, false]);
  expect(readDescription(vk)).toBe('Managed by Example BV, where there is a lock');
  expect(readDescription(tiktok)).toBe('');
  expect(vk.closest('label')!.querySelector('svg')).not.toBeNull();
  expect(root.querySelector('a')!.getAttribute('href')).toContain('#policy');
  // It promises only what it can do, and leaves alone what is held.
  expect(findButton(root, 'Switch all on')).toBeUndefined();
  await press(findButton(root, 'Switch all others on'));
  expect(onChange).toHaveBeenLastCalledWith(['vk']);
});

it('offers to switch all on, or off, only where all are free', async () => {
  const onChange = vi.fn();
  const free = await draw(<NetworkToggles off={['vk']} managed={null} onChange={onChange} />);
  await press(findButton(free, 'Switch all on'));
  expect(onChange).toHaveBeenLastCalledWith([]);
  const managed = hold('networks-off', { out: ['linkedin'] });
  const some = await draw(<NetworkToggles off={[]} managed={managed} bothWays onChange={onChange} />);
  await press(findButton(some, 'Switch all others off'));
  const others = allNetworks().map(({ id }) => id);
  expect(onChange).toHaveBeenLastCalledWith(others.filter((id) => id !== 'linkedin'));
  const whole = await draw(
    <NetworkToggles off={['vk']} managed={lock('networks-off')} bothWays onChange={onChange} />,
  );
  expect(whole.querySelector('button')).toBeNull();
  expect([...whole.querySelectorAll('input')].every((input) => input.disabled)).toBe(true);
  expect(readDescription(fieldOf(whole, 'X'))).toBe('Managed by Example BV');
});

it('says that it is managed where the policy does not say by whom', async () => {
  const managed = { ...lock('networks-off'), by: '' };
  const root = await draw(<NetworkToggles off={[]} managed={managed} onChange={() => {}} />, 'nl');
  expect(root.textContent).toContain('Beheerd door je organisatie');
});

it('has a switch and a sentence for every part, and holds those that are locked', async () => {
  const onChange = vi.fn();
  const managed = hold('features-off', { in: ['page-report'], out: ['consents'] });
  const settings = make({ featuresOff: ['page-report', 'watch-sites'], managed });
  const root = await draw(<PartsPanel settings={settings} onChange={onChange} />);
  expect(root.querySelectorAll('input[type="checkbox"]').length).toBe(featureIds.length);
  const report = fieldOf(root, 'Report this page');
  expect([report.checked, report.disabled]).toEqual([false, true]);
  expect(readDescription(report)).toContain('Managed by Example BV');
  expect([
    fieldOf(root, 'Explain consent pages').checked,
    fieldOf(root, 'Explain consent pages').disabled,
  ]).toEqual([true, true]);
  const watch = fieldOf(root, 'Watch other sites');
  expect(readDescription(watch)).toContain('your browser asks you');
  await press(watch);
  expect(onChange).toHaveBeenLastCalledWith({ featuresOff: ['page-report'] }, 'On: Watch other sites.');
  await press(fieldOf(root, 'Show me'));
  expect(onChange).toHaveBeenLastCalledWith(
    { featuresOff: ['page-report', 'watch-sites', 'show-me'] },
    'Off: Show me.',
  );
  const whole = await draw(
    <PartsPanel settings={make({ managed: lock('features-off') })} onChange={onChange} />,
  );
  expect([...whole.querySelectorAll('input')].every((input) => input.disabled)).toBe(true);
});

it('does not say that the browser will ask where all sites came with the install', async () => {
  installedWith('*://*/*');
  const root = await draw(<PartsPanel settings={defaultSettings} onChange={() => {}} />);
  const said = readDescription(fieldOf(root, 'Watch other sites'));
  expect(said).toContain('installed with access to all sites');
  expect(said).not.toContain('asks you');
});

it('resumes no site that is held', async () => {
  const onChange = vi.fn();
  const managed = hold('paused-hosts', { in: ['payroll.example.com'] });
  const pausedHosts = ['payroll.example.com', 'shop.example.com'];
  const root = await draw(<PausedPanel settings={make({ pausedHosts, managed })} onChange={onChange} />);
  const [held, free] = [...root.querySelectorAll<HTMLElement>('li')] as [HTMLElement, HTMLElement];
  expect(held.querySelector('button')).toBeNull();
  expect(held.textContent).toContain('Managed by Example BV');
  await press(findButton(free, 'Resume'));
  expect(onChange.mock.lastCall![0]).toEqual({ pausedHosts: ['payroll.example.com'] });
  const whole = make({ pausedHosts, managed: lock('paused-hosts') });
  expect(
    (await draw(<PausedPanel settings={whole} onChange={onChange} />)).querySelector('button'),
  ).toBeNull();
});

it('keeps the number of days that is typed while the setting changes, and follows it otherwise', async () => {
  const [onSave, onWrong] = [vi.fn(), vi.fn()];
  const form = (days: number, managed: Managed | null = null) => (
    <RetentionForm
      name="retention-days"
      managed={managed}
      days={days}
      most={3650}
      label="Days"
      onSave={onSave}
      onWrong={onWrong}
    />
  );
  const { render } = await import('preact');
  const { PageWords } = await import('../../../components/page-words');
  const root = await draw(form(400));
  const again = (days: number, managed?: Managed) =>
    act(async () => render(<PageWords locale="en">{form(days, managed)}</PageWords>, root));
  const field = () => root.querySelector('input')!;
  await again(180);
  expect(field().value).toBe('180');
  await type(field(), '36');
  await again(90);
  expect(field().value).toBe('36');
  const submit = () =>
    act(async () => {
      root.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  await submit();
  expect(onSave).toHaveBeenLastCalledWith(36);
  await again(36);
  await again(30);
  expect(field().value).toBe('30');
  // A lock shows what is in force, whatever was typed, and saves nothing.
  await type(field(), '5');
  await again(60, lock('retention-days'));
  expect([field().value, field().disabled, findButton(root, 'Save')]).toEqual(['60', true, undefined]);
  expect(readDescription(field())).toBe('Managed by Example BV');
  await submit();
  expect(onSave).toHaveBeenCalledTimes(1);
});

it('holds whether counts are kept, and for how long, each for itself', async () => {
  const draft = (managed: Managed) =>
    draw(
      <CountsPanel settings={make({ managed })} onChange={() => {}} onForget={() => {}} onSay={() => {}} />,
    );
  const keep = await draft(lock('keep-sharing'));
  expect([
    fieldOf(keep, 'Keep counts of companies').disabled,
    fieldOf(keep, 'Days to keep counts').disabled,
  ]).toEqual([true, false]);
  expect(readDescription(fieldOf(keep, 'Keep counts of companies'))).toContain('Managed by Example BV');
  const days = await draft(lock('sharing-days'));
  expect([
    fieldOf(days, 'Keep counts of companies').disabled,
    fieldOf(days, 'Days to keep counts').disabled,
  ]).toEqual([false, true]);
});

it('saves in no format that is off; one that is not locked can be used again', async () => {
  const [onExport, onChange] = [vi.fn(), vi.fn()];
  const settings = make({ exportsOff: ['html', 'json'], managed: hold('exports-off', { in: ['html'] }) });
  const root = await draw(<ExportPanel settings={settings} onExport={onExport} onChange={onChange} />);
  const html = findButton(root, 'Save as a page (HTML)')!;
  const json = findButton(root, 'Save as data (JSON)')!;
  expect([html.disabled, readDescription(html)]).toEqual([true, 'Managed by Example BV']);
  expect([json.disabled, readDescription(json)]).toEqual([true, 'Switched off']);
  await press(findButton(root, 'Use again'));
  expect(onChange.mock.lastCall![0]).toEqual({ exportsOff: ['html'] });
  const free = await draw(<ExportPanel settings={defaultSettings} onExport={onExport} onChange={onChange} />);
  await press(findButton(free, 'Save as data (JSON)'));
  expect(onExport).toHaveBeenLastCalledWith('json');
  expect(free.querySelector('a[href="#policy"]')!.textContent).toBe('Statement of coverage');
});

it('asks for all sites that are still shut, in one go, and removes none that is held', async () => {
  const [onAllow, onChange] = [vi.fn(), vi.fn()];
  const settings = make({
    ownSites: ['forum.example.com', 'social.example.com', 'wiki.example.com'],
    managed: hold('own-sites', { in: ['forum.example.com'] }),
  });
  const readable = new Set(['wiki.example.com']);
  const root = await draw(
    <OwnSitesPanel settings={settings} readable={readable} onAllow={onAllow} onChange={onChange} />,
  );
  const [forum, social, wiki] = [...root.querySelectorAll<HTMLElement>('li')] as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  expect(forum.textContent).toContain('Not allowed yet');
  expect([findButton(forum, 'Remove'), findButton(wiki, 'Allow')]).toEqual([undefined, undefined]);
  expect(wiki.textContent).toContain('May be read');
  await press(findButton(social, 'Allow'));
  expect(onAllow).toHaveBeenLastCalledWith(['social.example.com']);
  await press(findButton(root, 'Allow all 2'));
  expect(onAllow).toHaveBeenLastCalledWith(['forum.example.com', 'social.example.com']);
  await press(findButton(wiki, 'Remove'));
  expect(onChange.mock.lastCall![0]).toEqual({ ownSites: ['forum.example.com', 'social.example.com'] });
});

it('takes no address or number while that part is off, and forgets none that is there', async () => {
  const onRemove = vi.fn();
  const contact = { id: 'c1', kind: 'email', shown: 'j•••@e•••.com', added: 1 } as Parameters<
    typeof ContactsPanel
  >[0]['contacts'][number];
  const panel = (managed: Managed | null) =>
    draw(
      <ContactsPanel
        settings={make({ featuresOff: ['own-contacts'], managed })}
        contacts={[contact]}
        onAdd={async () => null}
        onRemove={onRemove}
      />,
    );
  const free = await panel(null);
  expect(free.querySelector('form')).toBeNull();
  expect(free.textContent).toContain('You can switch it on under “Parts of Vitrine”.');
  const held = await panel(hold('features-off', { in: ['own-contacts'] }));
  expect(held.textContent).toContain('Managed by Example BV');
  expect(held.textContent).not.toContain('You can switch it on');
  await press(held.querySelector('li button'));
  expect(onRemove).toHaveBeenCalledWith(contact);
});
