import type { ConsentRequest, DataKind, Means, OwnContact, Sharing } from '../../utils/model/sharing.ts';

const day = 86_400_000;

export interface SharingStores {
  sharings: Sharing[];
  contacts: OwnContact[];
  consents: ConsentRequest[];
}

/** Which company learns what on which site: requests a day, and on how many days apart. */
type Habit = [company: string, sites: string, kinds: string, how: string, perDay: number, every: number];

const plain = 'page-url referrer screen language';
const habits: readonly Habit[] = [
  [
    'meta',
    'shop.example shoes.example holidays.example',
    `${plain} event product value first-party-id`,
    'pixel sdk',
    7,
    3,
  ],
  [
    'meta',
    'news.example magazine.example recipes.example forum.example',
    'page-url referrer screen',
    'widget',
    2,
    4,
  ],
  [
    'google',
    'shop.example news.example magazine.example recipes.example forum.example holidays.example',
    `${plain} title event third-party-id device`,
    'sdk pixel',
    12,
    2,
  ],
  ['google', 'school.example library.example', 'page-url referrer', 'embed', 3, 6],
  ['linkedin', 'jobs.example cloud-tools.example', `${plain} event third-party-id`, 'pixel', 3, 5],
  ['tiktok', 'shop.example shoes.example', `${plain} event product search-term external-id`, 'pixel', 5, 7],
  ['pinterest', 'recipes.example', 'page-url title', 'share-link', 1, 9],
  ['microsoft', 'holidays.example cloud-tools.example', `${plain} event click-id`, 'pixel address', 4, 8],
  ['reddit', 'forum.example', 'page-url', 'embed', 1, 11],
  ['snap', 'shoes.example', 'page-url event', 'pixel', 2, 13],
];

/** Invented counts of two months, two contacts of an invented person, and three apps that asked. */
export function inventSharing(now: number): SharingStores {
  const stores: SharingStores = { sharings: [], contacts: [], consents: [] };
  const add = (back: number, habit: Omit<Sharing, 'id' | 'day'>) => {
    const date = new Date(now - back * day).toISOString().slice(0, 10);
    stores.sharings.push({ id: `${date}|${habit.company}|${habit.site}`, day: date, ...habit });
  };
  for (const [company, sites, kinds, how, perDay, every] of habits) {
    for (const [at, site] of sites.split(' ').entries()) {
      for (let back = at; back < 60; back += every + at) {
        const count = perDay + ((back * 7 + at * 3) % 5);
        add(back, {
          company,
          site,
          count,
          how: how.split(' ') as Means[],
          kinds: Object.fromEntries(
            kinds.split(' ').map((kind, place) => [kind, Math.max(1, count - place)]),
          ) as Partial<Record<DataKind, number>>,
          contacts: [],
        });
      }
    }
  }
  const bought = {
    count: 9,
    how: ['pixel'] as Means[],
    kinds: { 'page-url': 9, value: 2, 'hashed-email': 3 },
  };
  add(4, { company: 'meta', site: 'shoes-outlet.example', ...bought, contacts: ['c1'] });
  add(4, { company: 'tiktok', site: 'shoes-outlet.example', ...bought, contacts: [] });
  add(9, {
    ...{ company: 'meta', site: 'clinic.example', count: 4, how: ['pixel'], contacts: [] },
    kinds: { 'page-url': 4, 'form-data': 3, 'button-text': 1 },
  });
  stores.contacts.push(
    { id: 'c1', kind: 'email', shown: 's•••@e•••.com', hashes: [], added: now - 30 * day },
    { id: 'c2', kind: 'phone', shown: '+155••••••42', hashes: [], added: now - 30 * day },
  );
  const ask = (provider: string, app: string | null, site: string | null, scopes: string, back: number) =>
    stores.consents.push({
      ...{ id: `${provider}|${site ?? app}`, provider, network: null, client: '12345', site, app },
      ...{ scopes: scopes.split(' '), firstSeen: now - (back + 2) * day, lastSeen: now - back * day },
    });
  ask('google', 'Inbox Tidy Example', 'inbox-tidy.example', 'openid email https://mail.google.com/', 3);
  ask('github', null, 'cloud-tools.example', 'read:user user:email', 12);
  ask('discord', 'Quiz Night', 'quiz.example', 'identify guilds some.new.scope', 20);
  return stores;
}
