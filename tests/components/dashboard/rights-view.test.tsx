// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writer } from '../../../components/dashboard/rights/letter-memory';
import { NetworkView } from '../../../components/dashboard/rights/NetworkView';
import { orderNetworks } from '../../../components/dashboard/rights/order-networks';
import { RightsList } from '../../../components/dashboard/rights/RightsList';
import { tellSources } from '../../../components/dashboard/rights/tell-sources';
import { translate } from '../../../utils/i18n/translate';
import type { Account } from '../../../utils/model/schemas';
import { type Locale, locales } from '../../../utils/model/settings';
import { networkName } from '../../../utils/networks/names';
import { networkRights } from '../../../utils/rights/networks';
import { draw, findButton, press } from '../draw';

const makeAccount = (network: string, handle: string, url: string | null = null): Account => ({
  ...{ id: `${network}:${handle}`, network, handle, stableId: null, handles: [handle] },
  ...{ claimedBy: 'page', url, firstSeen: 0, lastSeen: 0 },
});
const find = (id: string) => networkRights.find((row) => row.id === id)!;
const said: string[] = [];
const show = (id: string, accounts: Account[] = [], locale: Locale = 'en') =>
  draw(
    <NetworkView
      rights={find(id)}
      accounts={accounts}
      today="2026-11-22"
      onSay={(text) => said.push(text)}
    />,
    locale,
  );
/** The letter as it stands on the page, written down again. */
const sheet = (root: ParentNode) =>
  [...root.querySelector('[data-letter]')!.children]
    .map((part) =>
      part.localName === 'ul'
        ? [...part.children].map((point) => `- ${point.textContent}`).join('\n')
        : part.textContent,
    )
    .join('\n\n');
const labelled = (root: ParentNode, text: string) => {
  const label = [...root.querySelectorAll('label')].find((one) => one.textContent?.startsWith(text));
  const field = label?.htmlFor
    ? root.querySelector(`[id="${label.htmlFor}"]`)
    : label?.querySelector('input');
  if (!field) throw new Error(`no field ${text}`);
  return field as HTMLInputElement;
};
const type = (field: HTMLInputElement, text: string, event = 'input') =>
  act(async () => {
    field.value = text;
    field.dispatchEvent(new Event(event, { bubbles: true }));
  });
const link = (root: ParentNode, text: string) =>
  [...root.querySelectorAll('a')].find((one) => one.textContent?.trim() === text);

beforeEach(() => {
  said.length = 0;
  writer.value = { name: '', sender: '' };
});
afterEach(() => vi.restoreAllMocks());

it('lists the person’s networks first, each by name', async () => {
  const accounts = [
    makeAccount('x', 'sam_example'),
    makeAccount('x', 'alex'),
    makeAccount('facebook', 'sam'),
  ];
  const { own, others } = orderNetworks(networkRights, accounts, networkName, 'en');
  expect(own.map(({ name, accounts }) => [name, accounts.map(({ handle }) => handle)])).toEqual([
    ['Facebook', ['sam']],
    ['X', ['alex', 'sam_example']],
  ]);
  expect(own.length + others.length).toBe(networkRights.length);
  const root = await draw(<RightsList all={networkRights} accounts={accounts} />);
  const [first, second] = [...root.querySelectorAll('ul')];
  expect([...first!.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual([
    '#rights/facebook',
    '#rights/x',
  ]);
  expect(first!.textContent).toContain('2 accounts');
  expect(second!.querySelectorAll('li').length).toBe(networkRights.length - 2);
});

it('says so when no account is known', async () => {
  const root = await draw(<RightsList all={networkRights} accounts={[]} />);
  expect(root.textContent).toContain('knows no account of yours yet');
});

it('opens the network’s own pages, says how hard it is, and whose word that is', async () => {
  const root = await show('x', [makeAccount('x', 'sam_example')]);
  expect(link(root, 'Open the download page')!.href).toBe('https://x.com/settings/download_your_data');
  expect(link(root, 'Open the deletion page')!.href).toBe('https://x.com/settings/deactivate');
  expect(root.textContent).toMatch(/How hard it is:\s*easy/);
  expect(root.textContent).toContain('Source: JustDeleteMe, Aug 21, 2026');
  expect(root.textContent).not.toContain('Not confirmed');
  for (const one of root.querySelectorAll('a[target]')) expect(one.getAttribute('rel')).toBe('noreferrer');
});

it('marks what was not confirmed, and says where a page or a contact is missing', async () => {
  const venmo = await show('venmo');
  expect(venmo.textContent).toContain('Not confirmed');
  expect(venmo.textContent).toContain('No e-mail address of theirs is known');
  expect(link(venmo, 'What they say of privacy')!.href).toBe('https://venmo.com/legal/start/');
  const tiktok = await show('tiktok');
  expect(tiktok.textContent).toContain('No address of a page is known');
  expect(link(tiktok, 'Open their form')!.href).toBe('https://www.tiktok.com/legal/report/privacy');
  const sharepoint = await show('sharepoint');
  expect(sharepoint.textContent).toContain('an employer, a school or a club');
});

it('a server’s pages and letter are those of the account’s server', async () => {
  const unknown = await show('mastodon');
  expect(link(unknown, 'Open the deletion page')).toBeUndefined();
  expect(unknown.textContent).toContain('opens from here once Vitrine knows that account');
  expect(unknown.textContent).toContain('Whoever runs the server decides');
  expect(sheet(unknown)).toContain('Mastodon');
  const known = await show('mastodon', [
    makeAccount('mastodon', 'sam', 'https://social.example.com/@sam'),
    makeAccount('mastodon', 'sam2', 'https://two.example.com/@sam2'),
  ]);
  expect(link(known, 'Open the deletion page')!.href).toBe('https://social.example.com/settings/delete');
  expect(sheet(known)).toContain('I have an account on social.example.com.');
  await type(labelled(known, 'Account'), 'mastodon:sam2', 'change');
  expect(link(known, 'Open the deletion page')!.href).toBe('https://two.example.com/settings/delete');
  expect(sheet(known)).toContain('account name: sam2');
});

it('writes the letter as it is filled in, to the contact, for the account', async () => {
  const root = await show('reddit', [
    makeAccount('reddit', 'sam_example', 'https://www.reddit.com/user/sam_example'),
  ]);
  expect(sheet(root)).toMatch(/^\[your name\]\n\nReddit Netherlands B\.V\.\n[\s\S]*22 November 2026/);
  expect(sheet(root)).toContain('account name: sam_example');
  await type(labelled(root, 'Your name'), '<b>Sam</b>');
  await type(labelled(root, 'Where the answer'), 'Example Street 1\n1234 AB Exampletown');
  await type(labelled(root, 'What else'), 'sam@example.com');
  await type(labelled(root, 'To'), 'Example BV\nSomewhere 1');
  expect(sheet(root)).toMatch(
    /^<b>Sam<\/b>\nExample Street 1\n1234 AB Exampletown\n\nExample BV\nSomewhere 1\n/,
  );
  expect(root.querySelector('[data-letter] b')).toBeNull();
  expect(sheet(root)).toContain('- sam@example.com');
  await type(labelled(root, 'Language of the letter'), 'de', 'change');
  expect(sheet(root)).toContain('Sehr geehrte Damen und Herren,');
  expect(root.querySelector('[data-letter]')!.getAttribute('lang')).toBe('de');
  await type(labelled(root, 'Account'), '', 'change');
  expect(sheet(root)).not.toContain('sam_example');
  await type(labelled(root, 'Account name'), 'other_example');
  expect(sheet(root)).toContain('Kontoname: other_example');
});

it('each kind is its own letter; an objection asks for reasons', async () => {
  const root = await show('x');
  const choose = (value: string) =>
    act(async () => {
      const radio = root.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
      radio.checked = true;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
    });
  expect(sheet(root)).toContain('(Article 15 GDPR)');
  expect(() => labelled(root, 'Your own reasons')).toThrow();
  await choose('objection');
  expect(sheet(root)).toContain('(Article 21 GDPR)');
  await type(labelled(root, 'Your own reasons'), 'My pupils look me up.');
  expect(sheet(root)).toContain('My reasons: My pupils look me up.');
  await choose('portability');
  expect(sheet(root)).toContain('(Article 20 GDPR)');
});

it('remembers the writer for the next letter, in memory alone', async () => {
  const first = await show('x');
  await type(labelled(first, 'Your name'), 'Sam Example');
  const second = await show('reddit');
  expect(labelled(second, 'Your name').value).toBe('Sam Example');
  expect(localStorage.length + sessionStorage.length).toBe(0);
  for (const field of second.querySelectorAll('input[type="text"], textarea'))
    expect(field.getAttribute('autocomplete')).toBe('off');
});

it('goes out by clipboard, mail, paper or file', async () => {
  const copied: string[] = [];
  const clipboard = vi.spyOn(navigator.clipboard, 'writeText');
  clipboard.mockImplementation(async (text) => void copied.push(text));
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const root = await show('reddit');
  await press(findButton(root, 'Copy'));
  expect(copied).toEqual([`${sheet(root)}\n`]);
  expect(root.querySelector('[data-letter] strong')!.textContent).toContain('(Article 15 GDPR)');
  const mail = new URL(link(root, 'Open in mail')!.href);
  expect(mail.pathname).toBe('redditdatarequests@reddit.com');
  expect(mail.searchParams.get('body')).toContain('Dear Sir or Madam,\r\n\r\n');
  expect(root.textContent).toContain('above about 2,000');
  const bare = new URL(link(root, 'Open in mail without the text')!.href);
  expect([bare.pathname, bare.searchParams.get('body')]).toEqual(['redditdatarequests@reddit.com', null]);
  await press(findButton(root, 'Print'));
  expect(print).toHaveBeenCalledOnce();
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:example');
  await press(findButton(root, 'Save as text'));
  expect(said).toEqual(['The letter is copied.', 'Saved as letter-access-reddit-2026-11-22.txt.']);
  clipboard.mockRejectedValue(new Error('denied'));
  await press(findButton(root, 'Copy'));
  expect(said.at(-1)).toContain('Copying did not work');
});

it('tells sources by name and day in every language', () => {
  for (const locale of locales) {
    const told = networkRights.flatMap(({ download, delete: deletion }) =>
      [download, deletion].flatMap((one) => (one ? [tellSources(translate(locale), one.sources)] : [])),
    );
    expect(
      told.filter((one) =>
        /github:|undated|rights\.|Invalid|NaN/.test(locale === 'en' ? one.replace('undated', '') : one),
      ),
    ).toEqual([]);
  }
});

it.each(locales)('draws every network in %s with nothing left unsaid', async (locale) => {
  for (const { id } of networkRights) {
    const root = await show(id, [], locale);
    expect(root.textContent, id).not.toMatch(/rights\.\w|\{\w+\}|undefined/);
    expect(root.querySelectorAll('h2').length, id).toBe(3);
  }
});
