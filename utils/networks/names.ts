/** What a list of networks needs. A plain table beside the readers, because the popup must stay small. */
export interface NetworkName {
  id: string;
  /** As the network writes itself. */
  name: string;
  /** `required`: in the manifest's host permissions. `optional`: asked for when met. */
  access: 'required' | 'optional';
}

const required = {
  bluesky: 'Bluesky',
  discord: 'Discord',
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  pinterest: 'Pinterest',
  reddit: 'Reddit',
  snapchat: 'Snapchat',
  threads: 'Threads',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp',
  x: 'X',
  xing: 'XING',
  youtube: 'YouTube',
};

const optional = {
  flickr: 'Flickr',
  github: 'GitHub',
  mastodon: 'Mastodon',
  medium: 'Medium',
  strava: 'Strava',
  telegram: 'Telegram',
  'web-page': 'Web page',
};

const table: readonly NetworkName[] = [
  ...Object.entries(required).map(([id, name]) => ({ id, name, access: 'required' as const })),
  ...Object.entries(optional).map(([id, name]) => ({ id, name, access: 'optional' as const })),
].sort((a, b) => (a.id < b.id ? -1 : 1));

const names = new Map(table.map((network) => [network.id, network.name]));

/** The network's own way of writing its name; an id that is not in the catalogue comes back as it is. */
export function networkName(id: string): string {
  return names.get(id) ?? id;
}

/** Every network of the catalogue, by id. */
export function allNetworks(): NetworkName[] {
  return table.map((network) => ({ ...network }));
}
