import { describe, expect, it } from 'vitest';
import { concernsPrivacy } from '../../utils/match/judge-control';
import type { Control } from '../../utils/model/control';
import { makeControl, makeLook, plaza } from './make';

const neutral = 'https://example.com/settings/general';
const privacy = 'https://example.com/settings/privacy';

function judge(facts: Partial<Control>, url = neutral, look: Parameters<typeof makeLook>[0] = {}) {
  return concernsPrivacy(makeControl(facts), { url: new URL(url), look: makeLook(look), match: null });
}

describe('concernsPrivacy by words alone', () => {
  it.each([
    // English
    'Who can see your birthday',
    'Make my profile public',
    'Private account',
    'Let search engines link to your profile',
    'Share my location',
    'Location history',
    'Personalized ads',
    'Ads based on your activity on other sites',
    'Interest-based advertising',
    'Use my data to train AI models',
    'Share usage data',
    'Send diagnostic data to help improve the product',
    'Sync contacts',
    'Read receipts',
    'Show when I’m online',
    'Last seen & online',
    'Let people who have your phone number find you',
    'Allow others to tag you in photos',
    'Who can message you',
    'Allow message requests from everyone',
    'Approve follow requests',
    'Watch history',
    'Third-party cookies',
    'Do not track',
    'Two-factor authentication',
    'Email me about new sign-ins from unrecognized devices',
    'Login alerts',
    'Hide my followers list',
    'Display my email on my profile',
    'Show my activity in the feed of my friends',
    'Suggest my account to others',
    'Allow downloads of your videos',
    'Data sharing with business partners',
    'Connected apps',
    'Disappearing messages',
    'Allow embedding on other sites',
    'Typing indicators',
    'Block accounts from messaging me',
    'Analytics cookies',
    'Microphone access',
    'Hide profile from logged-out users',
    // Dutch
    'Wie kan je berichten zien?',
    'Openbaar profiel',
    'Mijn profiel tonen in zoekmachines',
    'Gepersonaliseerde advertenties',
    'Locatie delen',
    'Leesbevestigingen',
    'Laatst gezien',
    'Contacten synchroniseren',
    'Gegevens delen met derden',
    'Tweestapsverificatie',
    'Anderen toestaan je te taggen',
    'Zichtbaarheid van je e-mailadres',
    'Kijkgeschiedenis bewaren',
    'Volgverzoeken goedkeuren',
    'Activiteitsstatus weergeven',
    'Mijn gegevens gebruiken om AI te trainen',
    'Verberg mijn volgerslijst',
    'Meldingen bij onbekende inlogpogingen',
    // German
    'Wer kann deine Beiträge sehen?',
    'Profil für Suchmaschinen sichtbar machen',
    'Öffentliches Profil',
    'Personalisierte Werbung',
    'Standort freigeben',
    'Lesebestätigungen',
    'Zuletzt online',
    'Kontakte synchronisieren',
    'Daten mit Partnern teilen',
    'Nutzungsdaten senden',
    'Zwei-Faktor-Authentifizierung',
    'Suchverlauf speichern',
    'Aktivitätsstatus anzeigen',
    'Anderen erlauben, mich zu markieren',
    'Nachrichtenanfragen von allen zulassen',
    'Meine Daten zum Trainieren von KI verwenden',
    'Freundschaftsanfragen',
    // French
    'Qui peut voir vos publications ?',
    'Compte privé',
    'Profil public',
    'Autoriser les moteurs de recherche à afficher mon profil',
    'Publicités personnalisées',
    'Partager ma position',
    'Confirmations de lecture',
    'Dernière connexion',
    'Synchroniser les contacts',
    'Partager des données avec des tiers',
    'Authentification à deux facteurs',
    'Historique des recherches',
    'Statut d’activité',
    'Autoriser les autres à vous identifier',
    'Utiliser mes données pour entraîner l’IA',
    'Masquer ma liste d’amis',
    'Comptes bloqués',
  ])('yes: %s', (name) => {
    expect(judge({ name })).toBe(true);
  });

  it.each([
    'Dark mode',
    'Theme',
    'Language',
    'Time zone',
    'Autoplay videos',
    'Play sounds',
    'Video quality',
    'Text size',
    'Reduce motion',
    'Weekly digest',
    'Subscribe to our newsletter',
    'Push notifications',
    'Notify me when someone likes my post',
    'Email me when someone comments',
    'Keyboard shortcuts',
    'Items per page',
    'Currency',
    'Show line numbers',
    'Compact layout',
    'Remember me',
    'Select all',
    'Infinite scroll',
    'First day of the week',
    'Subtitles',
    'Donkere modus',
    'Taal',
    'Tijdzone',
    'Geluiden',
    'Automatisch afspelen',
    'Meldingen voor nieuwe volgers',
    'Nieuwsbrief ontvangen',
    'Resultaten per pagina',
    'Tekstgrootte',
    'Valuta',
    'Dunkler Modus',
    'Sprache',
    'Zeitzone',
    'Videos automatisch wiedergeben',
    'Autoplay',
    'Benachrichtigungen bei neuen Kommentaren',
    'Schriftgröße',
    'Währung',
    'Newsletter abonnieren',
    'Tastaturkürzel',
    'Mode sombre',
    'Langue',
    'Fuseau horaire',
    'Lecture automatique',
    'Sons',
    'Recevoir des notifications de nouveaux abonnés',
    'Taille du texte',
    'Devise',
    'Raccourcis clavier',
  ])('no: %s', (name) => {
    expect(judge({ name })).toBe(false);
  });
});

describe('concernsPrivacy by more than the name', () => {
  it('counts what the catalogue knows', () => {
    const match = { ref: 1, setting: plaza.settings[0]!, cue: 'key', confidence: 'high' } as const;
    expect(
      concernsPrivacy(makeControl({ ref: 1, name: 'xyz' }), {
        url: new URL(neutral),
        look: makeLook(),
        match,
      }),
    ).toBe(true);
  });

  it.each<[string, Partial<Control>]>([
    [
      'options',
      { role: 'select', name: 'Phone', value: 'Everyone', options: ['Everyone', 'Friends', 'Only me'] },
    ],
    ['a selected audience', { role: 'link-row', name: 'Verjaardag', value: 'Alleen ik' }],
    [
      'German options',
      { role: 'radio', name: 'Geburtstag', value: 'Nur ich', options: ['Öffentlich', 'Freunde'] },
    ],
    ['an audience button', { role: 'audience', name: 'Phone', value: 'Neighbours' }],
    ['words behind a closed tab', { name: 'Make my profile private', visible: false }],
    [
      'an option that tells',
      { role: 'select', name: 'Commit email', options: ['Use a private email', 'me@example.com'] },
    ],
    ['the group', { name: 'Comments', group: 'Who can interact with you' }],
    ['a heading', { name: 'Email address', group: 'Visibility' }],
    [
      'the description',
      { name: 'Improve results', description: 'We share this information with third parties.' },
    ],
    ['a verb and a thing', { name: 'Allow mentions' }],
    [
      'options that name a team',
      { role: 'radio', name: 'Home address', options: ['Committee only', 'My crew'] },
    ],
    ['searches kept', { name: 'Search history' }],
    ['what is shown of a person', { name: 'Geburtsdatum anzeigen' }],
    ['what is kept of a person', { name: 'Onthoud waar ik gereisd heb' }],
    ['what others may send', { name: 'Allow other users to send me private messages' }],
    ['what stands on a profile', { name: 'Gezinsleden tonen op mijn profiel' }],
    ['publishing', { name: 'Name in Ergebnislisten veröffentlichen' }],
    ['a list of people', { name: 'Include me in the member directory' }],
    ['what others are shown', { name: 'Allow my reviews to be shown to other shoppers' }],
    ['contact by name', { name: 'Laat buren mij bellen' }],
    ['a key', { name: 'Mystery', keys: ['name:user[hide_profile]'] }],
    ['a key in camel case', { name: 'Mystery', keys: ['id:isPrivateAccount'] }],
  ])('yes: %s', (_, facts) => {
    expect(judge(facts)).toBe(true);
  });

  it.each<[string, Partial<Control>]>([
    ['a plain choice', { role: 'select', name: 'Sort by', value: 'Newest', options: ['Newest', 'Oldest'] }],
    [
      'notifications from people',
      { role: 'radio', name: 'Likes', group: 'Push notifications', value: 'Everyone' },
    ],
    ['a group on looks', { name: 'Compact', group: 'Appearance' }],
    ['a search box', { role: 'select', name: 'Search query', value: null }],
    ['een zoekveld', { role: 'select', name: 'Zoeken', value: null }],
    ['units, whatever the button', { role: 'audience', name: 'Unités et mesures', value: 'Kilomètres' }],
    ['receipts of another kind', { name: 'Gift receipts' }],
    ['what is read', { name: 'Hide read messages' }],
    ['nothing known', { name: 'Mystery', keys: ['id:x1'] }],
    ['a parcel', { name: 'Track & Trace per sms' }],
    ['a question of the day', { name: 'Afspraakherinnering per e-mail' }],
    ['a menu', { role: 'audience', name: 'Menu', value: 'Ada' }],
    ['what only stands near, behind a closed tab', { name: 'Comments', group: 'Privacy', visible: false }],
    ['lists of what is watched', { name: 'Hide my edits from the watchlist' }],
    ['listes de suivi', { name: 'Masquer mes modifications dans la liste de suivi' }],
    ['a question asked back', { name: 'Vor dem Zurücksetzen eine Sicherheitsabfrage anzeigen' }],
    ['another thing’s key', { name: 'Mystery', keys: ['name:dark_theme'] }],
  ])('no: %s', (_, facts) => {
    expect(judge(facts)).toBe(false);
  });

  it('goes by the page for the rest', () => {
    expect(judge({ name: 'Robots' }, privacy)).toBe(true);
    expect(judge({ name: 'Profile photo', role: 'select', value: 'Yes' }, privacy)).toBe(true);
    expect(judge({ name: 'Robots' }, neutral, { title: 'Privacy & safety' })).toBe(true);
    expect(judge({ name: 'Robots' }, neutral, { headings: ['Datenschutz'] })).toBe(true);
    expect(judge({ name: 'Dark mode' }, privacy)).toBe(false);
    expect(judge({ name: 'Language', role: 'select', value: 'English' }, privacy)).toBe(false);
    expect(judge({ name: 'Compact', group: 'Appearance' }, privacy)).toBe(false);
    expect(judge({ name: 'Pick one', role: 'select', value: 'Second' }, privacy)).toBe(false);
    expect(judge({ name: 'Mentions' }, 'https://example.com/settings/notifications')).toBe(false);
    expect(judge({ name: 'Friend requests' }, neutral, { title: 'Notifications' })).toBe(false);
    expect(judge({ name: 'Send me news and offers' }, neutral)).toBe(false);
    expect(judge({ name: 'Security alerts' }, 'https://example.com/settings/notifications')).toBe(true);
  });

  it('a heading over much that is ordinary vouches for words of privacy only', () => {
    const one = (name: string) => ({
      ...{
        ref: 1,
        role: 'switch' as const,
        name,
        group: 'Privacy',
        description: '',
        value: 'on',
        chosen: null,
      },
      ...{ options: [], keys: [], visible: true, disabled: false, href: null },
    });
    const all = ['Dark theme', 'Autoplay', 'Wide margins', 'Voice clips'].map(one);
    const around = {
      url: new URL('https://a.example/settings'),
      look: { title: 'Privacy', headings: [], language: 'en' },
      match: null,
    };
    expect(concernsPrivacy(all[2]!, { ...around, all })).toBe(false);
    expect(concernsPrivacy(all[2]!, { ...around, all: all.slice(2) })).toBe(true);
    expect(concernsPrivacy(all[3]!, { ...around, all })).toBe(true);
  });

  it('a part of a privacy page with a heading of its own is about what that says', () => {
    const apart = { headings: ['Privacy', 'Phone plan'] };
    expect(judge({ name: 'Roaming', group: 'Phone plan' }, privacy, apart)).toBe(false);
    expect(judge({ name: 'Status messages', group: 'Phone plan' }, privacy, apart)).toBe(true);
    expect(judge({ name: 'Roaming', group: 'Privacy' }, privacy, apart)).toBe(true);
    const arabic = { language: 'ar', headings: ['الخصوصية', 'الملف'] };
    expect(judge({ name: 'حساب', group: 'الملف' }, privacy, arabic)).toBe(true);
  });

  it('judges a page in another language by its structure', () => {
    const arabic = { language: 'ar', title: 'الإعدادات', headings: ['الإعدادات'] };
    expect(judge({ name: 'حساب خاص' }, neutral, arabic)).toBe(false);
    expect(judge({ name: 'حساب خاص' }, privacy, arabic)).toBe(true);
    expect(judge({ name: 'حساب خاص', group: 'الخصوصية' }, neutral, arabic)).toBe(true);
    expect(judge({ name: 'حساب خاص', keys: ['name:is_private'] }, neutral, arabic)).toBe(true);
    expect(judge({ name: 'الوضع الداكن', keys: ['name:dark_mode'] }, privacy, arabic)).toBe(false);
    expect(judge({ name: '非公開アカウント' }, neutral, { language: 'ja', title: 'プライバシー設定' })).toBe(
      true,
    );
  });
});
