import { isFeatureOff } from '../model/feature-off';
import type { Settings } from '../model/settings';
import type { Transfer } from '../model/sharing';
import { findRecipient } from '../recipients/find-recipient';
import { recipients } from '../recipients/registry';
import type { Database } from '../store/database';
import { recogniseContacts } from '../store/own-contacts';
import type { Told } from './merge-visit';

/** A company learns nothing new from its own sites: Facebook's own page tells Facebook what it knows anyway. */
export function isOwnSite(company: string, host: string): boolean {
  return findRecipient(host)?.id === company;
}

/** Names and own contacts to what was seen; null of a company that is not known. */
export async function tellTransfer(
  db: Database,
  transfer: Transfer,
  count: number,
  settings: Pick<Settings, 'featuresOff'>,
): Promise<Told | null> {
  const recipient = recipients.get(transfer.company);
  if (!recipient) return null;
  const service = recipient.services.find(({ id }) => id === transfer.service);
  const isCompared = transfer.candidates.length > 0 && !isFeatureOff(settings, 'own-contacts');
  return {
    transfer,
    names: {
      company: recipient.name,
      service: service?.name ?? recipient.name,
      ...(service?.confidence === 'low' && { unsure: true }),
    },
    contacts: isCompared ? await recogniseContacts(db, transfer.candidates) : [],
    count,
  };
}
