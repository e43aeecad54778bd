import { describe, expect, it } from 'vitest';
import { matchControls } from '../../utils/match/match-controls';
import type { Control } from '../../utils/model/control';
import type { NetworkSettings } from '../../utils/networks/define-settings';
import { makeControl, makeSetting, plaza } from './make';

const privacy = { page: 'privacy', language: 'en' };

function matchOne(facts: Partial<Control>, where: { page: string | null; language: string } = privacy) {
  const [match] = matchControls([makeControl(facts)], plaza, where);
  return match ? `${match.setting.id} ${match.cue} ${match.confidence}` : null;
}

describe('matchControls', () => {
  it.each<[string, Partial<Control>, string | null, string?]>([
    ['a key', { name: 'حساب خاص', keys: ['name:account[locked]'] }, 'protected key high', 'ar'],
    ['a key by pattern', { keys: ['testid:protectPosts'] }, 'protected key high'],
    ['a key worded the other way', { keys: ['name:account[open]'] }, 'protected key high'],
    ['not a key that only begins so', { keys: ['name:account[locked]2'] }, null],
    ['its label', { name: 'Protect your posts' }, 'protected label high'],
    ['another of its labels', { name: '🔒 Private account' }, 'protected label high'],
    ['the opposite wording', { name: 'Public account' }, 'protected label medium'],
    ['Dutch', { name: 'Bescherm je posts' }, 'protected label high', 'nl'],
    ['German', { name: 'Deine Posts schützen' }, 'protected label high', 'de'],
    ['French', { name: 'Protéger mes posts' }, 'protected label high', 'fr'],
    ['English on a Dutch page', { name: 'Protect your posts' }, 'protected label high', 'nl'],
    ['German on a page that claims English', { name: 'Deine Posts schützen' }, 'protected label medium'],
    [
      'label and explanation in one',
      { name: 'Private account When it is on, only followers see you' },
      'protected label high',
    ],
    [
      'small differences',
      { name: 'Let people who have your e-mail address find you' },
      'by_email label medium',
    ],
    [
      'phone is not e-mail',
      { name: 'Let people who have your phone number find you' },
      'by_phone label medium',
    ],
    ['neither for both', { name: 'Let people who have your email address or phone number find you' }, null],
    ['hide is not show', { name: 'Hide activity status' }, null],
    [
      'the description',
      { name: 'Status', description: 'Show activity status. Others see a dot.' },
      'activity_status label medium',
    ],
    [
      'notifications are something else',
      { name: 'Comments', group: 'Push notifications', role: 'select', value: 'Everyone' },
      null,
    ],
    ['a notification', { name: 'Notify me: Show activity status' }, null],
    [
      'a word on its own page',
      { name: 'Comments', role: 'select', value: 'Everyone' },
      'comments label high',
      'posts',
    ],
    ['a word on another page', { name: 'Comments', role: 'select', value: 'Everyone' }, null],
    ['a word on a control of another kind', { name: 'Comments' }, null, 'ads'],
    ['doubt in the catalogue', { name: 'Ads based on data from partners' }, 'partners label medium', 'ads'],
    ['nothing', { name: 'Dark mode' }, null],
  ])('%s', (_, facts, expected, place) => {
    const where = !place
      ? privacy
      : place.length === 2
        ? { page: 'privacy', language: place }
        : { page: place, language: 'en' };
    expect(matchOne(facts, where)).toBe(expected);
  });

  it('reads group and name together, and the group where the name says nothing', () => {
    expect(matchOne({ role: 'select', group: 'Who can see', name: 'your stories', value: 'Friends' })).toBe(
      'stories label medium',
    );
    expect(
      matchOne({
        role: 'audience',
        group: 'Who can see your friends list?',
        name: 'Friends',
        value: 'Friends',
      }),
    ).toBe('friend_list label medium');
    expect(
      matchOne({
        role: 'link-row',
        group: 'Wie kan je vriendenlijst zien?',
        name: 'Bewerken',
        value: 'Vrienden',
      }),
    ).toBe('friend_list label medium');
  });

  it('gives a setting one control, by the best cue, a visible one first', () => {
    const controls = [
      makeControl({ ref: 1, name: 'Protect your post' }),
      makeControl({ ref: 2, name: 'Protect your posts', visible: false }),
      makeControl({ ref: 3, name: 'Protect your posts' }),
    ];
    expect(matchControls(controls, plaza, privacy).map(({ ref }) => ref)).toEqual([3]);
  });

  it('decides by the page between settings with one label, else leaves it', () => {
    const name = 'Groups you are in';
    expect(matchOne({ name }, { page: 'ads', language: 'en' })).toBe('ads_groups label high');
    expect(matchOne({ name }, { page: 'posts', language: 'en' })).toBe('posts_groups label high');
    expect(matchOne({ name }, { page: null, language: 'en' })).toBeNull();
  });

  it('decides by the kind of control between settings with one label', () => {
    const two: NetworkSettings = {
      ...plaza,
      settings: [
        makeSetting({ id: 'a_switch', labels: { en: ['Location sharing'] } }),
        makeSetting({
          id: 'a_choice',
          kind: 'choice',
          labels: { en: ['Location sharing'] },
          options: [{ id: 'always' }, { id: 'sometimes' }, { id: 'never' }],
        }),
      ],
    };
    const where = { page: null, language: 'en' };
    const controls = [
      makeControl({
        ref: 1,
        role: 'select',
        name: 'Location sharing',
        value: 'Sometimes',
        options: ['a', 'b', 'c', 'd'],
      }),
      makeControl({ ref: 2, name: 'Location sharing' }),
    ];
    expect(
      matchControls(controls, two, where)
        .map(({ ref, setting }) => [ref, setting.id])
        .sort(),
    ).toEqual([
      [1, 'a_choice'],
      [2, 'a_switch'],
    ]);
  });

  it('takes the page’s address where page and control leave no other', () => {
    const where = { page: 'search', language: 'en' };
    expect(matchOne({ name: 'Keep me out of engines' }, where)).toBe('search_engines address low');
    expect(matchOne({ name: 'Keep me signed in' }, where)).toBeNull();
    expect(matchOne({ name: 'Dark mode' }, where)).toBeNull();
    expect(
      matchOne({ name: 'Who sees it', role: 'radio', value: 'a', options: ['a', 'b', 'c', 'd'] }, where),
    ).toBeNull();
    const two = [makeControl({ name: 'This' }), makeControl({ name: 'That' })];
    expect(matchControls(two, plaza, where)).toEqual([]);
  });

  it('follows a row to a page with one setting', () => {
    expect(
      matchOne({
        role: 'link-row',
        name: 'Findability',
        value: 'On',
        href: 'https://www.plaza.example/settings?tab=search',
      }),
    ).toBe('search_engines address medium');
  });

  it('is quick with many controls', () => {
    const controls = Array.from({ length: 500 }, (_, at) =>
      makeControl({
        ref: at,
        name: `Who can see your thing number ${at}?`,
        description: 'A sentence. '.repeat(20),
      }),
    );
    const start = performance.now();
    matchControls(controls, plaza, privacy);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
