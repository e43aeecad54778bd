import type { OwnContact } from '../model/sharing';
import type { SharingReport } from '../model/sharing-schemas';
import { type BrowsingInput, judgeSharing } from './judge-sharing';
import { sumByCompany } from './sum-sharing';

/** The report's part on browsing; ids of contacts and their hashes stay behind. */
export function reportSharing(input: BrowsingInput): SharingReport {
  const { rows, contacts, consents, grades, watching, nameCompany, nameProvider } = input;
  const masked = new Map(contacts.map(({ id, shown }) => [id, shown]));
  const mask = <T extends { contacts: string[] }>(sum: T): T => ({
    ...sum,
    contacts: sum.contacts.flatMap((id) => masked.get(id) ?? []).sort(),
  });
  return {
    watching,
    findings: judgeSharing(input),
    companies: sumByCompany(rows).map((one) => ({
      ...mask(one),
      name: nameCompany(one.company),
      onSites: one.sites.length,
      sites: one.sites.map(mask),
    })),
    contacts: [...contacts].sort(byAge).map(({ kind, shown, added }) => ({ kind, shown, added })),
    consents: [...consents]
      .sort((a, b) => b.lastSeen - a.lastSeen || (a.id < b.id ? -1 : 1))
      .map(({ id, provider, network, client, site, app, scopes, firstSeen, lastSeen }) => ({
        provider: nameProvider(provider),
        network,
        client,
        site,
        app,
        scopes,
        grade: grades.get(id) ?? null,
        firstSeen,
        lastSeen,
      })),
  };
}

const byAge = (a: OwnContact, b: OwnContact) => a.added - b.added || (a.shown < b.shown ? -1 : 1);
