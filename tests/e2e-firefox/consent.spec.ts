import { translate } from '../../utils/i18n/translate';
import { consentPages } from '../e2e-pages/shop';
import { find, press, readPage, waitForText } from './page';
import { openRealPopup } from './real-popup';
import { openConsent } from './shop';
import { expect, openPage, test } from './stage';
import { readStores } from './stores';
import { waitForPart } from './visit-part';

const t = translate('en');

type Provider = keyof typeof consentPages;
type Group = 'identity' | 'email' | 'contacts' | 'reads-posts' | 'reads-messages' | 'posts-for-you' | 'other';
type Grade = 'high' | 'medium' | 'low' | 'unknown';

/** By provider: its name, and what its page must be said to ask for, with something that the words for it must say. */
const asked: Record<Provider, [name: string, groups: [Group, Grade, RegExp][]]> = {
  facebook: [
    'Facebook',
    [
      ['reads-posts', 'high', /posts/],
      ['contacts', 'medium', /friends/],
      ['email', 'low', /e-mail address/],
      ['identity', 'low', /name/],
    ],
  ],
  google: [
    'Google',
    [
      ['reads-messages', 'high', /deletes.*Gmail/],
      ['email', 'low', /e-mail address/],
    ],
  ],
  linkedin: [
    'LinkedIn',
    [
      ['posts-for-you', 'high', /in your name/],
      ['identity', 'low', /name/],
    ],
  ],
  x: [
    'X',
    [
      ['reads-messages', 'high', /direct messages/],
      ['posts-for-you', 'high', /[Pp]ost/],
      ['reads-posts', 'medium', /protected/],
    ],
  ],
  github: [
    'GitHub',
    [
      ['email', 'low', /e-mail address/],
      // A name that nobody knows is shown as it stands.
      ['other', 'unknown', /^made_up:scope$/],
    ],
  ],
};

test('consent pages of five providers are explained in plain words and graded, and kept once each', async ({
  stage,
}) => {
  const { firefox } = stage;
  for (const [provider, [name, groups]] of Object.entries(asked) as [Provider, (typeof asked)[Provider]][]) {
    await openConsent(stage, provider);
    await openRealPopup(stage);
    const title = t('consent.title', { app: 'Example App', provider: name });
    const { text, lists } = await waitForPart(stage, title);
    for (const [group, grade, words] of groups) {
      const heading = `${t(`consent.group.${group}`)} ${t(`consent.grade.${grade}`)}`;
      expect(lists[heading]?.join(' '), `${name}: ${heading}`).toMatch(words);
    }
    // Names of scopes are for those who wrote them.
    expect(text.replace('made_up:scope', '')).not.toMatch(/\w[:_]\w|mail\.google\.com/);
    expect(text).toContain(t('consent.revoke', { provider: name }));
    expect(text.includes(t('consent.unknownNote', { provider: name }))).toBe(provider === 'github');
    await firefox.closePopup();
  }
  // The gravest comes first.
  await openConsent(stage, 'x');
  await openRealPopup(stage);
  const { lists } = await waitForPart(stage, t('consent.title', { app: 'Example App', provider: 'X' }));
  const grades = Object.keys(lists).map((heading) => /(\S+)$/.exec(heading)![1]);
  expect(grades.indexOf(t('consent.grade.low'))).toBeGreaterThan(grades.lastIndexOf(t('consent.grade.high')));
  await firefox.closePopup();

  const { consents, accounts } = await readStores(stage);
  expect(accounts).toEqual([]);
  expect(consents.map(({ provider }) => provider).sort()).toEqual(Object.keys(asked).sort());
  expect(consents.find(({ provider }) => provider === 'github')).toMatchObject({
    ...{ site: 'cloud-tools.example', app: 'Example App' },
    client: new URL(consentPages.github).searchParams.get('client_id'),
    scopes: ['repo', 'user:email', 'made_up:scope'],
  });
  // Of the address nothing but that: neither where exactly it leads back, nor what protects the request.
  expect(JSON.stringify(consents)).not.toMatch(/callback|code_challenge|redirect/);

  await openPage(stage, 'dashboard.html#companies');
  await waitForText(firefox, t('companies.consents.title'));
  for (const [, [name]] of Object.entries(asked))
    await find(
      firefox,
      'summary',
      new RegExp(`^${t('sharingCheck.broad-consent.title', { name: 'Example App', provider: name })}`),
    );
  await press(firefox, 'summary', /GitHub/);
  expect(await readPage(firefox)).toContain('cloud-tools.example');
  expect(await readPage(firefox)).toContain(t('companies.consents.unknown'));
});
