// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { canShow } from '../../components/can-show';
import { FindingCard } from '../../components/FindingCard';
import { FindingGroups } from '../../components/FindingGroups';
import { composeGuide } from '../../components/guide-words';
import type { WordsTranslator } from '../../utils/i18n/load-words';
import { nameFinding, nameOption, nameSetting } from '../../utils/i18n/name-finding';
import { inspectionPart } from '../../utils/i18n/name-settings';
import { translate } from '../../utils/i18n/translate';
import { parseRequestMessage } from '../../utils/messages/schemas';
import type { Locale } from '../../utils/model/settings';
import { topics } from '../../utils/model/words';
import { settingsOf } from '../../utils/networks/settings';
import { draw, findButton, makeScore, makeSetting, openCards, press } from './draw';

const speak = (locale: Locale) => translate(locale) as unknown as WordsTranslator;
const nothing = { onDismiss: () => {}, onRestore: () => {} };

it('names a setting in the person’s language, else in one that is said to be another', () => {
  const { setting } = makeSetting();
  expect(nameSetting(speak('nl'), setting!)).toEqual({ text: 'Fototaggen', lang: undefined });
  const german = { id: 'x', labels: { de: 'Fotos' } };
  expect(nameSetting(speak('nl'), german)).toEqual({ text: 'Fotos', lang: 'de' });
  expect(nameSetting(speak('nl'), { id: 'who-sees_it', labels: {} }).text).toBe('Who sees it');
});

it('names a value as the page does where that is known in the person’s language, else as the house does', () => {
  const followers = { id: 'members', labels: { en: 'Followers' } };
  expect(nameOption(speak('en'), followers)).toBe('Followers');
  expect(nameOption(speak('nl'), followers)).toBe('Leden');
  expect(nameOption(speak('nl'), { id: 'off', labels: {} })).toBe('uit');
  expect(nameOption(speak('nl'), { id: 'after-90-days', labels: { de: '90 Tage' } })).toBe('90 Tage');
});

it('says what to change, from what where it is known, and why', () => {
  const t = speak('en');
  expect(nameFinding(t, makeSetting())).toEqual({
    title: 'Photo tagging',
    why: t('topic.tagging.why'),
    fix: 'Change it from Everyone to Friends.',
  });
  expect(nameFinding(t, makeSetting({ value: null })).fix).toBe('Set it to Friends.');
  const passing = makeSetting({ value: { id: 'only-me', labels: {} } }, { outcome: 'pass' });
  expect(nameFinding(t, passing).fix).toBe('It is Only you, as advised.');
});

it.each(['en', 'nl'] as const)('has a title and a reason for every topic in %s', (locale) => {
  for (const topic of topics) {
    for (const key of ['title', 'why'] as const) {
      expect(speak(locale)(`topic.${topic}.${key}`)).not.toBe(`topic.${topic}.${key}`);
    }
  }
});

it.each(['en', 'nl'] as const)('composes words of the strip that the background accepts, in %s', (locale) => {
  let longest = 0;
  for (const [network, { settings }] of settingsOf) {
    for (const { id, topic, labels, options } of settings) {
      const first = (all: typeof labels = {}) =>
        Object.fromEntries(Object.entries(all).map(([language, [text]]) => [language, text!]));
      const [from, to] = [options[0]!, options.at(-1)!].map((option) => ({
        id: option.id,
        labels: first(option.labels),
      }));
      const finding = {
        ...makeSetting({ id, topic, labels: first(labels), value: from!, advised: to! }),
        network,
      };
      const words = composeGuide(speak(locale), inspectionPart(translate(locale)), finding)!;
      longest = Math.max(longest, words.change.length);
      expect(JSON.stringify(words)).not.toMatch(/\{\w+\}|undefined/);
      const message = { type: 'show-me', account: 'x:sam', setting: id, words };
      expect(parseRequestMessage(message), id).toEqual(message);
    }
  }
  expect(longest).toBeGreaterThan(0);
});

it('takes written steps where there are some, and offers to show only what a page of the web has', () => {
  const compose = (steps: string[]) =>
    composeGuide(speak('en'), inspectionPart(translate('en')), makeSetting(), steps);
  expect(compose(['Open Privacy.'])!.steps).toEqual(['Open Privacy.']);
  expect(compose([])!.steps).toEqual([
    'Open the settings of X.',
    'Look for “Photo tagging”.',
    'Set it to Friends.',
  ]);
  expect(canShow(makeSetting())).toBe(true);
  expect(canShow(makeSetting({ appOnly: true }))).toBe(false);
  expect(canShow(makeSetting({ page: null }, { fix: null }))).toBe(false);
});

it.each([
  ['Example BV', 'Example BV recommends'],
  ['', 'Your organisation recommends'],
])('says whose advice it is where that is not the catalogue’s: “%s”', async (advisedBy, words) => {
  const root = await draw(<FindingCard finding={makeSetting({ advisedBy })} {...nothing} />);
  await openCards(root);
  const terms = [...root.querySelectorAll('dt')].map((term) => term.textContent);
  expect(terms).toEqual(['Now', words]);
  expect(root.textContent).not.toContain('Advised for');
});

it('opens to the value now and the advised one, with the posture it is advised for', async () => {
  const root = await draw(
    <FindingCard finding={makeSetting({ posture: 'work', confidence: 'low' })} {...nothing} />,
  );
  expect(root.querySelector('summary')!.textContent).toContain('Everyone, advised: Friends');
  await openCards(root);
  const terms = [...root.querySelectorAll('dl > div')].map((term) =>
    [...term.children].map((child) => child.textContent),
  );
  expect(terms).toEqual([
    ['Now', 'Everyone'],
    ['Advised for “Visible for work”', 'Friends'],
  ]);
  expect(root.textContent).toContain(
    'Not confirmed: Vitrine is not sure of this setting. See for yourself on X.',
  );
  expect(root.textContent).not.toContain('The value itself is not kept');
  expect(findButton(root, 'Show me')).toBeUndefined();
});

it('takes the person’s word on what only the app shows, as such, and lets them take it back', async () => {
  const onDeclare = vi.fn();
  const options = [
    { id: 'public', labels: {} },
    { id: 'friends', labels: {} },
    { id: 'only-me', labels: {} },
  ];
  const finding = makeSetting({ appOnly: true, declared: true, page: null, options });
  const root = await draw(
    <FindingCard finding={finding} {...nothing} onDeclare={onDeclare} onShowMe={() => {}} />,
  );
  await openCards(root);
  expect(root.textContent).toMatch(/Declared by you on .*2026, not seen by Vitrine\./);
  expect(findButton(root, 'Show me')).toBeUndefined();
  const select = root.querySelector('select')!;
  expect(select.labels[0]!.textContent).toBe('What does the app say?');
  expect(select.value).toBe('public');
  expect([...select.options].map((option) => option.text)).toEqual([
    'No answer yet',
    'Everyone',
    'Friends',
    'Only you',
  ]);
  for (const value of ['only-me', '']) {
    await act(async () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  await press(findButton(root, 'I changed it'));
  expect(onDeclare.mock.calls).toEqual([
    [finding, 'only-me'],
    [finding, null],
    [finding, 'friends'],
  ]);
});

it('folds settings without a complaint into one line per reason, and drawn only once opened', async () => {
  const unknown = (id: string, because: 'not-read' | 'not-told', appOnly = false) =>
    makeSetting({ id, value: null, appOnly }, { outcome: 'unknown', unknownBecause: because, evidence: [] });
  const unread = Array.from({ length: 24 }, (_, index) => unknown(`unread-${index}`, 'not-read'));
  const onCheck = vi.fn();
  const root = await draw(
    <FindingGroups
      findings={[
        makeSetting(),
        ...unread,
        unknown('blank', 'not-told'),
        unknown('app', 'not-read', true),
        makeSetting({ id: 'fine', labels: { en: 'Fine' } }, { outcome: 'pass' }),
      ]}
      score={makeScore()}
      {...nothing}
      onCheck={onCheck}
    />,
  );
  expect([...root.querySelectorAll('h2, summary')].map((heading) => heading.textContent)).toEqual([
    '1 setting not as advised',
    expect.stringContaining('Photo tagging'),
    '1 setting could not be read',
    '24 settings not checked yet',
    '1 setting that only the app shows',
    '1 setting as advised',
  ]);
  expect(root.querySelectorAll('li')).toHaveLength(0);
  await openCards(root);
  expect(root.textContent).toContain('Fine: Everyone');
  await press(findButton(root, 'Check my settings'));
  expect(onCheck).toHaveBeenCalledWith('x:sam_example');
});
