import { describe, expect, it } from 'vitest';
import { isKnownLanguage, judgeHealth } from '../../utils/match/judge-health';
import { matchControls } from '../../utils/match/match-controls';
import type { Control, PageLook } from '../../utils/model/control';
import { makeControl, makeLook, plaza } from './make';

const expected = plaza.settings.filter(({ page }) => page === 'privacy');
const labels = ['Protect your posts', 'Who can see your future posts?', 'Who can see your stories?'];
const onPage = labels.map(
  (name, at) => ({ name, role: at ? 'select' : 'switch', value: at ? 'Friends' : 'on' }) as const,
);

interface Case {
  url?: string;
  look?: Partial<PageLook>;
  controls?: readonly Partial<Control>[];
  known?: boolean;
  /** Off the catalogue. */
  stranger?: boolean;
}

function judge({ url, look, controls = [], known = true, stranger = false }: Case) {
  const made = controls.map(makeControl);
  const shown = makeLook(look);
  const matched = stranger
    ? []
    : matchControls(made, plaza, { page: known ? 'privacy' : null, language: shown.language });
  return judgeHealth({
    look: shown,
    url: new URL(url ?? 'https://www.plaza.example/settings/privacy'),
    controls: made,
    matched,
    expected: known && !stranger ? expected : [],
    network: stranger ? null : plaza,
    known: known && !stranger,
  });
}

const logIn = {
  title: 'Log in · Plaza',
  headings: ['Log in'],
  actions: ['Log in', 'Sign up'],
  asksPassword: true,
  textLength: 150,
};
const cookieText = 'We and our 812 partners use cookies. Accept all, or manage options.';

describe('judgeHealth on a page of the catalogue', () => {
  it.each<[string, Case, string]>([
    ['what belongs there was found', { controls: onPage }, 'ok'],
    ['a third of it', { controls: onPage.slice(0, 3) }, 'ok'],
    ['one of many', { controls: onPage.slice(0, 1) }, 'layout-changed'],
    [
      'nothing of it',
      { controls: [{ name: 'Something new' }, { name: 'Something else' }] },
      'layout-changed',
    ],
    ['no controls', {}, 'layout-changed'],
    ['not found', { look: { title: 'Page not found', textLength: 200 } }, 'layout-changed'],
    ['loading', { look: { busy: true, textLength: 20 } }, 'not-loaded'],
    ['loading the rest', { look: { busy: true }, controls: onPage }, 'ok'],
    ['empty', { look: { textLength: 12, title: 'Plaza', headings: [] } }, 'not-loaded'],
    ['an error', { look: { headings: ['Something went wrong'], textLength: 90 } }, 'not-loaded'],
    [
      'een fout',
      { look: { language: 'nl', headings: ['Er is iets misgegaan'], textLength: 90 } },
      'not-loaded',
    ],
    ['a log-in form', { look: logIn }, 'signed-out'],
    [
      'a log-in form elsewhere',
      { url: 'https://www.plaza.example/login?next=%2Fsettings', look: logIn },
      'signed-out',
    ],
    [
      'a door without a form',
      { url: 'https://www.plaza.example/i/flow/login', look: { title: 'Plaza' } },
      'signed-out',
    ],
    [
      'Google’s door',
      {
        url: 'https://accounts.google.com/v3/signin/identifier?continue=x',
        look: { title: 'Inloggen', language: 'nl' },
      },
      'signed-out',
    ],
    [
      'a box on the form',
      { look: logIn, controls: [{ role: 'checkbox', name: 'Remember me' }] },
      'signed-out',
    ],
    [
      'a box and a choice of language on the form',
      {
        look: { ...logIn, language: 'fr', headings: ['Se connecter à Plaza'], actions: ['Suivant'] },
        controls: [
          { role: 'checkbox', name: 'Se souvenir de moi' },
          { role: 'select', name: 'Langue' },
        ],
      },
      'signed-out',
    ],
    [
      'one of many, on an address of a part of the page',
      { url: 'https://www.plaza.example/settings/privacy-stories', controls: onPage.slice(0, 1) },
      'ok',
    ],
    ['Anmelden', { look: { language: 'de', actions: ['Anmelden', 'Registrieren'] } }, 'signed-out'],
    ['Se connecter', { look: { language: 'fr', actions: ['Se connecter'] } }, 'signed-out'],
    ['Inloggen', { look: { language: 'nl', actions: ['Inloggen'] } }, 'signed-out'],
    ['the network’s own words', { look: { headings: ['Join Plaza today'] } }, 'signed-out'],
    [
      'signed out, with a language to choose',
      { look: { actions: ['Log in'] }, controls: [{ role: 'select', name: 'Language', value: 'English' }] },
      'signed-out',
    ],
    [
      'a dialog to sign in',
      { look: { overlay: { text: 'Log in to continue. Continue with Google.', blocks: true } } },
      'signed-out',
    ],
    ['a log-in button beside the settings', { look: { actions: ['Log in'] }, controls: onPage }, 'ok'],
    ['a password field beside the settings', { look: { asksPassword: true }, controls: onPage }, 'ok'],
    [
      'a form to change the password',
      { look: { asksPassword: true, headings: ['Change your password'], actions: ['Save'] } },
      'layout-changed',
    ],
    ['a wall', { look: { overlay: { text: cookieText, blocks: true } }, controls: onPage }, 'consent-wall'],
    ['a bar', { look: { overlay: { text: cookieText, blocks: false } }, controls: onPage }, 'ok'],
    [
      'Cookies zustimmen',
      {
        look: { language: 'de', overlay: { text: 'Wir verwenden Cookies. Alle akzeptieren', blocks: true } },
      },
      'consent-wall',
    ],
    [
      'a dialog of the settings',
      {
        look: {
          overlay: { text: 'Who can see your posts? Your privacy matters. Save. Cancel.', blocks: true },
        },
        controls: onPage,
      },
      'ok',
    ],
    [
      'a consent page',
      {
        url: 'https://consent.plaza.example/m?continue=x',
        look: { title: 'Before you continue', actions: ['Accept all', 'Reject all'], textLength: 600 },
      },
      'consent-wall',
    ],
    [
      'Avant d’accéder',
      {
        look: {
          language: 'fr',
          title: 'Avant d’accéder à Plaza',
          actions: ['Tout accepter', 'Tout refuser'],
          textLength: 600,
        },
      },
      'consent-wall',
    ],
    [
      'Arabic',
      {
        look: { language: 'ar', title: 'الخصوصية', headings: ['إعدادات الخصوصية والأمان'] },
        controls: [{ name: 'حماية منشوراتك من الغرباء' }],
      },
      'unsupported-language',
    ],
    [
      'Arabic, by a key',
      {
        look: { language: 'ar', title: 'الخصوصية', headings: ['إعدادات الخصوصية والأمان'] },
        controls: [
          { name: 'حماية منشوراتك', keys: ['name:account[locked]'] },
          ...onPage.slice(1).map((one) => one),
        ],
      },
      'ok',
    ],
    [
      'Spanish that claims English',
      {
        look: { headings: ['Quien puede ver tus publicaciones', 'Controla los datos de tu cuenta'] },
        controls: [{ name: 'Las personas que puedes encontrar por tu cuenta' }],
      },
      'unsupported-language',
    ],
  ])('%s', (_, facts, health) => {
    expect(judge(facts)).toBe(health);
  });
});

describe('judgeHealth elsewhere', () => {
  it.each<[string, Case, string]>([
    [
      'controls on an unknown page of the network',
      { known: false, controls: [{ name: 'Show my city' }] },
      'ok',
    ],
    [
      'a stranger’s settings',
      { stranger: true, url: 'https://example.com/settings', controls: [{ name: 'Public profile' }] },
      'ok',
    ],
    [
      'an article',
      { stranger: true, url: 'https://example.com/news/1', look: { title: 'News', actions: ['Sign in'] } },
      'ok',
    ],
    [
      'an article on cookies',
      {
        stranger: true,
        url: 'https://example.com/1',
        look: { title: 'All about cookies', textLength: 9_000 },
      },
      'ok',
    ],
    [
      'a form on a stranger’s settings',
      { stranger: true, url: 'https://example.com/account/settings', look: logIn },
      'signed-out',
    ],
    [
      'a stranger that wants it said',
      {
        stranger: true,
        url: 'https://example.com/x',
        look: { headings: ['Please sign in to continue'], textLength: 80 },
      },
      'signed-out',
    ],
    [
      'a stranger’s security page',
      {
        stranger: true,
        url: 'https://example.com/settings/security/login',
        look: {
          title: 'Login',
          asksPassword: true,
          headings: ['Change password'],
          actions: ['Update password'],
        },
        controls: [{ name: 'Login alerts' }, { name: 'Two-factor authentication' }],
      },
      'ok',
    ],
    [
      'a stranger still loading',
      { stranger: true, url: 'https://example.com/', look: { busy: true } },
      'not-loaded',
    ],
    [
      'a stranger in Japanese',
      {
        stranger: true,
        url: 'https://example.com/settings',
        look: { language: 'ja', title: 'プライバシー設定', headings: ['アカウントの公開範囲を設定します'] },
        controls: [{ name: '非公開アカウント' }],
      },
      'unsupported-language',
    ],
    [
      'a stranger in Polish',
      {
        stranger: true,
        url: 'https://example.com/settings',
        look: { language: 'pl', title: 'Ustawienia prywatności' },
        controls: [{ name: 'Kto może zobaczyć twoje posty' }],
      },
      'unsupported-language',
    ],
  ])('%s', (_, facts, health) => {
    expect(judge(facts)).toBe(health);
  });

  it.each<[string, string, boolean]>([
    ['en', 'Who can see your posts and the photos you share with friends', true],
    ['nl', 'Wie kan je berichten zien', true],
    ['', 'Wer kann deine Beiträge sehen', true],
    ['fr', 'Confidentialité et sécurité', true],
    ['es', 'Quien puede ver tus publicaciones', false],
    ['ru', 'Кто может видеть мои записи', false],
    ['', 'Кто может видеть мои записи', false],
    ['en', '谁可以查看您的帖子以及您与朋友分享的照片和其他内容设置', false],
    ['es', 'Who can see your posts and the photos that you share with your friends on this site', true],
    ['sv', 'Vem kan se dina inlägg och ditt konto', false],
    ['tr', 'Gönderilerini kim görebilir', false],
    ['', '', true],
  ])('language %j: %s', (language, text, known) => {
    const look = makeLook({ language, title: '', headings: [text] });
    expect(isKnownLanguage(look, [])).toBe(known);
  });
});
