import { buildReport } from '../../utils/audit/build-report';
import type { Caution } from '../../utils/model/draft';
import type { Report } from '../../utils/model/report';
import type { Account } from '../../utils/model/schemas';
import { fieldIds } from '../../utils/model/words';
import { makeDeclared, makeSetting } from '../../utils/store/make-settings';
import {
  catalogue,
  day,
  makeAccount,
  makeApp,
  makeField,
  makeHealth,
  makeSession,
  settings,
} from '../audit/make';
import { makeBrowsing, makeConsent, makeContact, makeRow } from '../audit/make-sharing';

const later = day + 3 * 86_400_000;

/** A made-up person with two accounts: one well read, one whose layout changed, and one thing meant to be seen. */
export function makeSampleReport(): Report {
  const main = makeAccount({
    handle: 'robin.example',
    handles: ['robin.example', 'robin.old'],
    lastSeen: later,
  });
  const second = makeAccount({
    network: 'other-net',
    handle: 'robin.example@social.example.com',
    claimedBy: 'person',
  });
  // Ids are set, so that the golden files do not depend on which tests ran before.
  const field = (id: string, ...[name, change]: Parameters<typeof makeField>) =>
    makeField(name, { id: `${main.id}|${id}`, ...change }, main);
  return buildReport({
    generated: Date.UTC(2026, 10, 22, 9, 30),
    version: '0.1.0',
    dismissals: new Map([[`${main.id}/public-employer`, later]]),
    browsing: makeSampleBrowsing(),
    cautions: [
      makeCaution('draft', 'email', 'example-net', '2026-11-20', 2),
      makeCaution('draft', 'email', 'example-net', '2026-11-21', 1),
      makeCaution('photo', 'place', 'forum.example', '2026-11-21', 4),
    ],
    ties: [{ a: main.id, b: second.id, kind: 'handle', field: 'handle', seenBy: 'public', likeness: 1 }],
    history: {
      since: '2026-11-01',
      events: (['new', 'resolved', 'resolved', 'setting-changed'] as const).map((kind, at) => ({
        ...{ id: String(at), account: main.id, network: main.network, at: later, kind },
        ...{ check: 'public-phone', severity: 'high' as const },
      })),
    },
    prepared: { name: 'Example BV', contact: 'privacy@example.com' },
    expected: {
      by: 'Example BV',
      postures: [],
      advice: [
        {
          element: { network: 'example-net', setting: 'who-sees-friends', value: 'only-me' },
          locked: true,
          off: false,
        },
      ],
    },
    accounts: [
      {
        account: second,
        fields: { profile: fieldIds },
        catalogue: null,
        settings: null,
        observations: [makeHealth([], { health: 'layout-changed', id: `${second.id}|health` }, second)],
      },
      {
        account: main,
        fields: { profile: fieldIds },
        catalogue,
        settings,
        observations: [
          makeHealth(
            fieldIds.filter((id) => id !== 'family'),
            { id: `${main.id}|health`, lastSeen: later },
            main,
          ),
          field('01', 'handle', { shown: 'robin.example', audienceFrom: 'catalogue' }),
          field('02', 'phone', { shown: '+1 555 •• •• 99', lastSeen: later }),
          field('03', 'email', { shown: 'r•••@e•••.com', audience: 'friends' }),
          field('04', 'birthday', {
            shown: '•• •••',
            audience: 'members',
            facts: ['birthday:day-month'],
            audienceFrom: 'catalogue',
            audienceConfidence: 'low',
          }),
          field('05', 'employer', { shown: 'E••• O•••' }),
          field('06', 'relationship', {
            shown: 'M•••',
            audience: 'unknown',
            audienceFrom: 'nowhere',
            audienceConfidence: null,
          }),
          field('07', 'bio', {
            shown: null,
            facts: ['contains:email'],
            viewer: 'anonymous',
            audienceFrom: 'viewer',
          }),
          field('08', 'connections', { shown: 'followers', facts: ['connections:followers'] }),
          ...seenSettings(main),
          makeApp({ id: `${main.id}|app`, name: 'Star Quiz', groups: ['acts-for-you'], granted: true }, main),
          makeSession({ id: `${main.id}|session`, device: 'windows chrome', place: 'E•••' }, main),
          field('09', 'location', { shown: 'E•••', facts: ['place:city'], gone: later }),
        ],
      },
    ],
  });
}

/** One not as advised, one as advised, one that the person declared. */
function seenSettings(account: Account) {
  const occasion = {
    account: account.id,
    network: account.network,
    page: 'settings' as const,
    pageKey: 'privacy',
    url: 'https://example-net.example.com/settings/privacy',
    at: later,
  };
  const see = (setting: string, value: string) =>
    makeSetting(occasion, { setting, value, cue: 'label', confidence: 'high' });
  return [
    { ...see('who-sees-friends', 'public'), previous: { value: 'friends', until: day } },
    see('off-site-ads', 'off'),
    makeDeclared(occasion, 'last-seen', 'friends'),
  ];
}

function makeCaution(
  about: 'draft' | 'photo',
  kind: Caution['kind'],
  place: string,
  on: string,
  count: number,
): Caution {
  return { id: `${on}|${about}|${place}|${kind}`, day: on, about, place, kind, count };
}

/** One company on many sites, one that was sent an own address, one finding that was intended, and two apps. */
function makeSampleBrowsing() {
  const sites = ['news', 'shop', 'recipes', 'weather', 'clinic'].map((name) => `${name}.example`);
  return makeBrowsing({
    rows: [
      ...sites.map((site, at) => makeRow('meta', site, { count: at + 1 })),
      makeRow('meta', 'shop.example', {
        day: '2026-11-21',
        count: 4,
        how: ['sdk', 'address'],
        kinds: { 'page-url': 4, event: 3, 'hashed-email': 1, 'click-id': 2 },
        contacts: ['c1'],
      }),
      makeRow('tiktok', 'clinic.example', { kinds: { 'page-url': 1, 'form-data': 1, 'hashed-phone': 1 } }),
    ],
    contacts: [makeContact('c1')],
    consents: [
      makeConsent(),
      makeConsent({ id: 'google|client-2', client: 'client-2', app: null, site: null }),
    ],
    grades: new Map([
      ['google|client-1', 'high' as const],
      ['google|client-2', null],
    ]),
    dismissals: new Map([['browser/tracking-address/meta', later]]),
  });
}
