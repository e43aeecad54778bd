import type { BrowsingInput } from '../../utils/audit/judge-sharing';
import type { ConsentRequest, OwnContact, Sharing } from '../../utils/model/sharing';

/** A row of counts; a pixel that learned the page's address, where nothing else is said. */
export function makeRow(company: string, site: string, change: Partial<Sharing> = {}): Sharing {
  const day = change.day ?? '2026-11-20';
  return {
    id: `${day}|${company}|${site}`,
    day,
    company,
    site,
    count: 1,
    how: ['pixel'],
    kinds: { 'page-url': 1 },
    contacts: [],
    ...change,
  };
}

export function makeContact(id: string, change: Partial<OwnContact> = {}): OwnContact {
  return { id, kind: 'email', shown: 'r•••@e•••.com', hashes: ['aGFzaA'], added: 1, ...change };
}

export function makeConsent(change: Partial<ConsentRequest> = {}): ConsentRequest {
  return {
    id: 'google|client-1',
    provider: 'google',
    network: 'youtube',
    client: 'client-1',
    site: 'app.example',
    app: 'Notes App',
    scopes: ['openid', 'mail.full'],
    firstSeen: Date.UTC(2026, 10, 19, 9),
    lastSeen: Date.UTC(2026, 10, 19, 9),
    ...change,
  };
}

const names: Record<string, string> = { meta: 'Meta', tiktok: 'TikTok', google: 'Google' };

export function makeBrowsing(change: Partial<BrowsingInput> = {}): BrowsingInput {
  return {
    rows: [],
    contacts: [],
    consents: [],
    grades: new Map(),
    dismissals: new Map(),
    watching: true,
    nameCompany: (id) => names[id] ?? id,
    nameProvider: (id) => names[id] ?? id,
    ...change,
  };
}
