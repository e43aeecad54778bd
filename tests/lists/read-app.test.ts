import { describe, expect, it } from 'vitest';
import { readApp } from '../../utils/lists/read-app';
import type { GrantGroup } from '../../utils/model/words';
import { at, dayBefore, makeEntry } from './make-entry';

const read = (lines: string[], language = 'en', times: number[] = []) =>
  readApp(makeEntry('Garden Planner', lines, { times }), at, language);

describe('readApp, dates', () => {
  const added = Date.UTC(2021, 2, 3);
  it.each([
    [['Added on March 3, 2021'], 'en'],
    [['Approved: Wednesday, March 3, 2021 at 3:04 PM'], 'en'],
    [['Access given on: 3 March 2021'], 'en'],
    [['Connected', 'March 3, 2021'], 'en'],
    [['March 3, 2021'], 'en'],
    [['Toegevoegd op 3 maart 2021'], 'nl'],
    [['Toegang verleend op 3 mrt. 2021'], 'nl'],
    [['Hinzugefügt am 3. März 2021'], 'de'],
    [['Zugriff gewährt am 03.03.2021'], 'de'],
    [['Ajoutée le 3 mars 2021'], 'fr'],
    [['Autorisée le 03/03/2021'], 'fr'],
  ])('takes %j (%s) for the day of connecting', (lines, language) => {
    expect(read(lines, language)).toMatchObject({ added, used: null });
  });

  it.each([
    [['Last used within the last week'], 'en', dayBefore(7)],
    [['Last active: yesterday'], 'en', dayBefore(1)],
    [['Laatst gebruikt: 3 dagen geleden'], 'nl', dayBefore(3)],
    [['Zuletzt verwendet vor 2 Wochen'], 'de', dayBefore(14)],
    [['Letzte Nutzung', 'vor 2 Wochen'], 'de', dayBefore(14)],
    [['Dernière utilisation : il y a 5 jours'], 'fr', dayBefore(5)],
    [["Utilisée pour la dernière fois aujourd'hui"], 'fr', at],
  ])('takes %j (%s) for the last use', (lines, language, used) => {
    expect(read(lines, language)).toMatchObject({ added: null, used });
  });

  it('keeps both, from lines of their own or from one', () => {
    const both = { added, used: dayBefore(14) };
    expect(read(['Last used 2 weeks ago', 'Added on March 3, 2021'])).toMatchObject(both);
    expect(read(['Added March 3, 2021 · Last used 2 weeks ago'])).toMatchObject(both);
  });

  it('takes no end for a beginning or a use', () => {
    expect(read(['Expires on March 3, 2021'])).toMatchObject({ added: null, used: null });
    expect(read(['Verlopen op 3 maart 2021'], 'nl')).toMatchObject({ added: null, used: null });
    expect(read(['Never used'])).toMatchObject({ added: null, used: null });
  });

  it('takes a date that the page marks up for that of the one line that has one', () => {
    const marked = Date.UTC(2026, 7, 30, 9, 30);
    expect(read(['Last used 3 months ago'], 'en', [marked])).toMatchObject({ added: null, used: marked });
    expect(read(['Last used on 8/11'], 'en', [marked])?.used).toBe(marked);
    expect(read([], 'en', [marked])).toMatchObject({ added: marked, used: null });
    expect(read([], 'en', [marked, added])).toMatchObject({ added: null, used: null });
  });
});

describe('readApp, what it may do', () => {
  const cases: [lines: string[], groups: GrantGroup[]][] = [
    [['Permissions: Read and write'], ['acts-for-you']],
    [['Read and write'], ['acts-for-you']],
    [['Read, write, and Direct Messages'], ['acts-for-you', 'reads-messages']],
    [['Read-only'], []],
    [
      [
        'This app can:',
        'See your posts',
        'Post for you',
        'Send direct messages for you and read those sent to you',
      ],
      ['acts-for-you', 'reads-messages'],
    ],
    [
      ['See your profile information', 'Follow and unfollow accounts for you'],
      ['acts-for-you', 'identity'],
    ],
    [
      ['Has access to:', 'Google Drive', 'Name and e-mail address'],
      ['reads-files', 'identity'],
    ],
    [['See, edit, create, and delete all of your Google Drive files'], ['acts-for-you', 'reads-files']],
    [
      ['Read, compose, send, and permanently delete all your email from Gmail'],
      ['acts-for-you', 'reads-messages'],
    ],
    [['See and download your contacts'], ['reads-messages']],
    [['Information you shared', 'Name and profile picture', 'Email address'], ['identity']],
    [['Name and profile picture, friends list, photos'], ['reads-messages', 'reads-files', 'identity']],
    [['Signed in with Google'], ['identity']],
    [['This app has access to your location'], ['location']],
    [
      ['Access your account', 'Private messages', 'Submit links and comments for you'],
      ['acts-for-you', 'reads-messages'],
    ],
    [['Full access to your account'], ['acts-for-you', 'reads-messages']],
    [
      [
        'This app can:',
        'View your public profile',
        'This app cannot:',
        'See your password',
        'Send messages for you',
      ],
      ['identity'],
    ],
    [
      ['This app can', 'See the accounts you follow, mute and block', 'View your email address'],
      ['identity'],
    ],
    [['Post for you'], ['acts-for-you']],
    // nl
    [
      ['Deze app kan:', 'Berichten plaatsen namens jou', 'Je e-mailadres bekijken'],
      ['acts-for-you', 'identity'],
    ],
    [['Machtigingen: Lezen en schrijven'], ['acts-for-you']],
    [['Heeft toegang tot: Google Drive, Google Contacten'], ['reads-messages', 'reads-files']],
    [
      ['Je privéberichten lezen', 'Je profiel bekijken'],
      ['reads-messages', 'identity'],
    ],
    [
      ['Gegevens die je deelt', 'Naam en profielfoto', 'Vriendenlijst'],
      ['reads-messages', 'identity'],
    ],
    [['Je locatie bekijken'], ['location']],
    [['Alleen lezen'], []],
    [['Al je Google Drive-bestanden bekijken, bewerken en verwijderen'], ['acts-for-you', 'reads-files']],
    // de
    [
      ['Diese App kann:', 'In deinem Namen posten', 'Dein Profil sehen'],
      ['acts-for-you', 'identity'],
    ],
    [['Berechtigungen: Lesen und Schreiben'], ['acts-for-you']],
    [['Deine Direktnachrichten lesen'], ['reads-messages']],
    [['Hat Zugriff auf: Kontakte'], ['reads-messages']],
    [['Deine E-Mail-Adresse sehen'], ['identity']],
    [
      ['Deine Fotos ansehen', 'Deinen Standort abrufen'],
      ['reads-files', 'location'],
    ],
    [['Nur lesen'], []],
    [['Vollzugriff auf dein Konto'], ['acts-for-you', 'reads-messages']],
    // fr
    [
      ['Cette application peut :', 'Publier en votre nom', 'Voir votre profil'],
      ['acts-for-you', 'identity'],
    ],
    [['Autorisations : lecture et écriture'], ['acts-for-you']],
    [['Lire vos messages privés'], ['reads-messages']],
    [['A accès à : Google Drive, Contacts'], ['reads-messages', 'reads-files']],
    [['Voir votre adresse e-mail'], ['identity']],
    [['Accéder à votre position'], ['location']],
    [['Lecture seule'], []],
    // names of scopes
    [['tweet.read, users.read, dm.read'], ['reads-messages', 'identity']],
    [['Scopes: read write follow'], ['acts-for-you', 'reads-messages', 'identity']],
    [['admin:org, repo, user:email'], ['acts-for-you', 'reads-messages', 'reads-files', 'identity']],
    [['user_photos email public_profile'], ['reads-files', 'identity']],
    [['https://www.googleapis.com/auth/drive.readonly'], ['reads-files']],
  ];

  it.each(cases)('sorts %j into %j', (lines, groups) => {
    expect(read(lines)).toMatchObject({ groups, granted: true });
  });

  it.each([
    [[]],
    [['by Example Inc.', 'example.com', 'Active']],
    // No name of a permission, though every object has one of that name.
    [['Scopes: constructor']],
    [['Plan your garden and share it with friends']],
    [['Manage your posts in one place']],
    [['Manage your social media, schedule posts and grow']],
    [['Edit your photos in seconds']],
    [['Bearbeite deine Fotos in Sekunden']],
    [['Gérez vos réseaux en un seul endroit']],
    [['Remove access']],
    [['Last used 2 weeks ago', 'Owned by example']],
  ])('says nothing of %j', (lines) => {
    expect(read(lines)).toMatchObject({ groups: [], granted: false });
  });

  it('does not count as told what it does not understand', () => {
    expect(read(['This app can:', 'See your profile', 'Recalibrate the flux'])).toMatchObject({
      groups: ['identity'],
      granted: false,
    });
    expect(read(['Has access to: Google Drive, Zorbs'])).toMatchObject({
      groups: ['reads-files'],
      granted: false,
    });
  });

  it('takes what an app is called for nothing that it may do', () => {
    const entry = makeEntry('Send Messages', ['Send Messages', 'Added on March 3, 2021']);
    expect(readApp(entry, at, 'en')).toMatchObject({ name: 'Send Messages', groups: [], granted: false });
  });
});

describe('readApp, what is no app', () => {
  it.each([
    'Apps and websites',
    'Active apps',
    'Connect more apps',
    'Browse all apps',
    'Learn more about permissions',
    'Third-party apps with account access',
    'Gekoppelde apps',
    'Apps en websites',
    'Meer apps bekijken',
    'Verbundene Apps',
    'Apps und Websites',
    'Applications et sites web',
    'Applications connectées',
    'What happens to the data that I have shared with an app?',
    'These apps have access to your account. You can remove them at any time.',
    '—',
    '',
  ])('leaves out %s', (name) => {
    expect(readApp(makeEntry(name, ['On']), at, 'en')).toBeNull();
  });

  it.each([
    'Garden Planner',
    'Add Up',
    'Game of Gardens',
    'Mail',
    '食べログ',
    'Find My Bike',
    'Link.example',
  ])('keeps %s', (name) => {
    expect(readApp(makeEntry(name), at, 'en')?.name).toBe(name);
  });
});
