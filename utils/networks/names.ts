/** What a list of networks needs. A plain table beside the readers, because the popup must stay small. */
export interface NetworkName {
  id: string;
  /** As the network writes itself. */
  name: string;
  /** `required`: in the manifest's host permissions. `optional`: asked for when met. */
  access: 'required' | 'optional';
}

const required =
  'bluesky discord facebook instagram linkedin pinterest reddit snapchat threads tiktok whatsapp x xing youtube';
const optional =
  'blogger flickr github google medium microsoft nextdoor quora salesforce-chatter second-life sharepoint slack strava telegram tumblr venmo viva-engage vk wordpress-com';
/** Recognised by a page's looks: what reads a page that no network of the catalogue owns. */
export const offCatalogue = 'discourse mastodon mediawiki phpbb web-page wordpress'.split(' ');

/** Names that are more than the words of the id with capitals. */
const spellings: Readonly<Record<string, string>> = {
  github: 'GitHub',
  linkedin: 'LinkedIn',
  mediawiki: 'MediaWiki',
  microsoft: 'Microsoft account',
  phpbb: 'phpBB',
  sharepoint: 'SharePoint',
  tiktok: 'TikTok',
  vk: 'VK',
  'web-page': 'Web page',
  whatsapp: 'WhatsApp',
  wordpress: 'WordPress',
  'wordpress-com': 'WordPress.com',
  xing: 'XING',
  youtube: 'YouTube',
};

function describe(id: string): NetworkName {
  const words = id.split('-').map((word) => word[0]!.toUpperCase() + word.slice(1));
  const access = required.split(' ').includes(id) ? 'required' : 'optional';
  return { id, name: spellings[id] ?? words.join(' '), access };
}

const table = [...required.split(' '), ...optional.split(' '), ...offCatalogue].sort().map(describe);

const names = new Map(table.map((network) => [network.id, network.name]));

/** The network's own way of writing its name; an id that is not in the catalogue comes back as it is. */
export function networkName(id: string): string {
  return names.get(id) ?? id;
}

/** Every network of the catalogue, by id. */
export function allNetworks(): NetworkName[] {
  return table.map((network) => ({ ...network }));
}
