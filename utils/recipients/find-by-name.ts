import type { Recipient, Service } from './define';
import { recipients } from './registry';

const byName = new Map<string, Recipient>();
for (const recipient of recipients.values())
  for (const name of [recipient.id, recipient.name, ...(recipient.aka ?? []), ...(recipient.networks ?? [])])
    byName.set(fold(name), recipient);

/** The company that people know by a name, as it stands on buttons and in addresses: `Facebook`, `googleplus`, `jetpack-whatsapp`. */
export function findByName(name: string): Recipient | null {
  const folded = fold(name.slice(0, 60)).replace(/^jetpack|^share(?:to|on)?/, '');
  return byName.get(folded) ?? byName.get(aliases[folded] ?? '') ?? null;
}

const aliases: Readonly<Record<string, string>> = {
  fb: 'facebook',
  facebookmessenger: 'facebook',
  messenger: 'facebook',
  tw: 'x',
  twitter: 'x',
  xtwitter: 'x',
  googleplus: 'google',
  googleplus1: 'google',
  gplus: 'google',
  googleplusone: 'google',
  plus: 'google',
  li: 'linkedin',
  pin: 'pinterest',
  pinit: 'pinterest',
  vkontakte: 'vk',
};

/** A company's service of one kind; of several the one that is called after the name. */
export function chooseService(recipient: Recipient, how: Service['how'], name = ''): Service | null {
  const all = recipient.services.filter((service) => service.how === how);
  const word = name.toLowerCase();
  return all.find((service) => word && service.name.toLowerCase().includes(word)) ?? all[0] ?? null;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
