import { translate } from '../../utils/i18n/translate';
import { choose, fill, find, press, waitForText } from './page';
import { expect, openPage, readDownload, readFixture, type Stage, test, until, visit } from './stage';
import { readStores, waitForBadge } from './stores';

const t = translate('en');

test('a letter is filled in here, in a language of its own, and goes as mail or file', async ({ stage }) => {
  const { firefox } = stage;
  await visit(stage, 'http://x.com/robin_example', readFixture('x/own.html'));
  await waitForBadge(stage);
  await openPage(stage, 'dashboard.html#rights');
  await press(firefox, 'link', 'X');
  await waitForText(firefox, t('rights.titleOf', { network: 'X' }));
  await press(firefox, 'radio', new RegExp(`^${t('rights.letter.kinds.erasure')}`));
  await choose(firefox, t('rights.letter.language'), 'de');
  await fill(firefox, t('rights.letter.name'), 'Robin Example');
  await fill(firefox, t('rights.letter.sender'), 'robin@example.com');
  // No address of this network is known.
  await fill(firefox, t('rights.letter.email'), 'privacy@example.com');
  const letter = await until('a letter in German', async () => {
    const text = await firefox.run(
      () => document.querySelector('[data-letter][lang="de"]')?.textContent ?? '',
    );
    return text.includes('Art. 17') || text.includes('Artikel 17') ? text : null;
  });
  for (const part of ['Robin Example', 'robin_example', 'robin@example.com']) expect(letter).toContain(part);

  const mail = new URL(await readHref(stage, t('rights.letter.mail')));
  expect(mail.protocol).toBe('mailto:');
  expect(decodeURIComponent(mail.pathname)).toBe('privacy@example.com');
  expect(mail.searchParams.get('body')).toContain('robin_example');
  await press(firefox, 'button', t('rights.letter.save'));
  const saved = await readDownload(stage, /^letter-erasure-x-.*\.txt$/);
  expect(saved).toContain('robin_example');
  // The page speaks its own language, and nothing that was typed is kept.
  expect(await firefox.run(() => document.documentElement.lang)).toBe('en');
  expect(JSON.stringify(await readStores(stage))).not.toContain('robin@example.com');
});

test('a network that is gone is ticked, unticked by undo, and the tick stays', async ({ stage }) => {
  const { firefox } = stage;
  const had = async () =>
    ((await readStores(stage)).settings as { settings?: { hadNetworks: string[] } }).settings?.hadNetworks ??
    [];
  const name = `${t('former.had')}: Google+`;
  await openPage(stage, 'dashboard.html#former');
  await press(firefox, 'checkbox', name);
  await waitForText(firefox, t('former.ticked', { name: 'Google+' }));
  await until('the tick', async () => (await had()).join() === 'google-plus');
  await press(firefox, 'button', t('finding.undo'));
  await until('no tick', async () => (await had()).length === 0);
  await press(firefox, 'checkbox', name);
  await until('the tick again', async () => (await had()).join() === 'google-plus');
  await firefox.closeTab();
  await firefox.switchTab(stage.tab);
  await openPage(stage, 'dashboard.html#former');
  await waitForText(firefox, t('former.hadTitle'));
  expect(await firefox.run(() => document.querySelector<HTMLInputElement>('#had-google-plus')!.checked)).toBe(
    true,
  );
});

async function readHref({ firefox }: Stage, name: string): Promise<string> {
  const id = await find(firefox, 'link', name);
  return firefox.command<string>('WebDriver:GetElementProperty', { id, name: 'href' });
}
