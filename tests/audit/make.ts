import type {
  Account,
  AppObservation,
  FieldObservation,
  HealthObservation,
  SessionObservation,
} from '../../utils/model/schemas';
import type { FieldId } from '../../utils/model/words';
import type { NetworkCatalogue } from '../../utils/networks/define';
import type { NetworkSettings, Setting } from '../../utils/networks/define-settings';

/** Synthetic accounts and observations for tests; every part can be set, the rest is plain. */
export const day = Date.UTC(2026, 10, 1);

export function makeAccount(change: Partial<Account> = {}): Account {
  const network = change.network ?? 'example-net';
  const handle = change.handle ?? 'Robin.Example';
  return {
    id: `${network}:${handle.toLowerCase()}`,
    network,
    handle,
    stableId: null,
    handles: [handle.toLowerCase()],
    claimedBy: 'page',
    url: `https://${network}.example.com/${encodeURIComponent(handle)}`,
    firstSeen: day,
    lastSeen: day,
    ...change,
  };
}

let count = 0;

const seenOn = (account: Account, viewer: string) => ({
  account: account.id,
  network: account.network,
  page: 'profile' as const,
  viewer: viewer as 'member',
  url: account.url ?? 'https://example.com/',
  firstSeen: day,
  lastSeen: day,
  gone: null,
});

export function makeField(
  field: FieldId,
  change: Partial<FieldObservation> = {},
  account = makeAccount(),
): FieldObservation {
  count += 1;
  return {
    ...seenOn(account, 'member'),
    id: `${account.id}|profile|member|${field}|${String(count).padStart(6, '0')}`,
    kind: 'profile-field',
    field,
    shown: 'R•••',
    hash: 'aGFzaA',
    facts: [],
    audience: 'public',
    audienceFrom: 'page',
    audienceConfidence: 'high',
    cue: 'meta:og:title',
    ...change,
  };
}

export function makeHealth(
  looked: readonly FieldId[],
  change: Partial<HealthObservation> = {},
  account = makeAccount(),
): HealthObservation {
  const viewer = change.viewer ?? 'member';
  return {
    ...seenOn(account, viewer),
    id: `${account.id}|profile|${viewer}|page-health|${change.url ?? account.url}|${change.lastSeen ?? day}`,
    kind: 'page-health',
    health: 'ok',
    looked: [...looked],
    ...change,
  };
}

/** An app that says what it may do and when it was used. */
export function makeApp(change: Partial<AppObservation> = {}, account = makeAccount()): AppObservation {
  count += 1;
  return {
    ...seenOn(account, 'member'),
    page: 'apps',
    id: `${account.id}|connected-app|${String(count).padStart(6, '0')}`,
    kind: 'connected-app',
    name: 'Example App',
    groups: ['identity'],
    granted: true,
    added: day,
    used: day,
    kept: null,
    ...change,
  };
}

/** Another session than the current one, active at the reading, in the usual place. */
export function makeSession(
  change: Partial<SessionObservation> = {},
  account = makeAccount(),
): SessionObservation {
  count += 1;
  return {
    ...seenOn(account, 'member'),
    page: 'sessions',
    id: `${account.id}|session|${String(count).padStart(6, '0')}`,
    kind: 'session',
    device: 'windows chrome',
    place: 'U••• N•••',
    placeHash: 'cGxhY2U',
    current: false,
    active: day,
    kept: null,
    ...change,
  };
}

/** A network where one field is public by nature, another is documented with little confidence. */
export const catalogue: NetworkCatalogue = {
  id: 'example-net',
  links: {
    'edit-profile': {
      url: 'https://example-net.example.com/{handle}/edit',
      source: 'https://example.com/help',
      date: '2026-10',
      confidence: 'high',
    },
    connections: {
      url: 'https://example-net.example.com/settings/lists',
      source: 'https://example.com/help',
      date: '2026-10',
      confidence: 'low',
    },
  },
  visibleTo: {
    bio: { audience: 'public', source: 'https://example.com/help', date: '2026-10', confidence: 'high' },
    location: { audience: 'public', source: 'https://example.com/blog', date: '2026', confidence: 'low' },
  },
};

/** A made-up catalogue of settings: an audience, a switch, one only in the app, one that nobody could confirm. */
export const settings: NetworkSettings = {
  id: 'example-net',
  research: [],
  pages: {
    privacy: {
      kind: 'settings',
      url: 'https://example-net.example.com/{handle}/privacy',
      confidence: 'medium',
    },
  },
  settings: [
    {
      id: 'who-sees-friends',
      topic: 'connections',
      kind: 'choice',
      labels: {
        en: ['Who can see your friends?', 'Friends list'],
        nl: ['Wie kan je vrienden zien?'],
        de: ['Freunde'],
      },
      options: [
        { id: 'public', audience: 'public' },
        { id: 'friends', audience: 'friends', labels: { en: ['Close ones'] } },
        { id: 'only-me', audience: 'only-me' },
      ],
      page: 'privacy',
      where: 'web',
      default: { value: 'public', confidence: 'high' },
      advice: { private: 'only-me', balanced: 'friends', work: 'public' },
      severity: 'high',
      confidence: 'high',
    },
    makeSwitch('off-site-ads', { labels: { en: ['Ads elsewhere'] }, severity: 'medium' }),
    {
      id: 'last-seen',
      topic: 'presence',
      kind: 'choice',
      labels: { en: ['Last seen'] },
      options: [
        { id: 'public', audience: 'public' },
        { id: 'friends', audience: 'friends' },
      ],
      page: null,
      where: 'app',
      default: null,
      advice: { private: 'friends', balanced: 'friends', work: 'friends' },
      severity: 'medium',
      confidence: 'high',
    },
    makeSwitch('unsure', { labels: { de: ['Unsicher'] }, severity: 'low', confidence: 'low' }),
  ],
};

function makeSwitch(id: string, change: Partial<Setting>): Setting {
  return {
    id,
    topic: 'ads-elsewhere',
    kind: 'switch',
    labels: {},
    options: [{ id: 'on' }, { id: 'off' }],
    page: 'privacy',
    where: 'web',
    default: null,
    advice: { private: 'off', balanced: 'off', work: 'off' },
    severity: 'medium',
    confidence: 'high',
    ...change,
  };
}
