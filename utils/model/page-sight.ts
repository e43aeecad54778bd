/** Addresses found in a page, by what they stand on; from the script that looks a page through on request. */
export interface PageSight {
  /** Without fragment. */
  url: string;
  title: string;
  /** Texts of headings, for the name of an app on a consent page. */
  headings: string[];
  /** Elements that load or lead somewhere: absolute addresses, each once per tag. */
  elements: { tag: SightTag; url: string; rel?: string; text?: string }[];
  /** Addresses of what the page has loaded so far (Resource Timing), with the initiator's type. */
  loaded: { url: string; by: string }[];
  /** Calls in inline scripts with the texts of their first arguments: `fbq('init', '123')` → `['fbq', 'init', '123']`. */
  calls: string[][];
  /** Absolute addresses inside inline scripts. */
  mentioned: string[];
  /** Ids and classes that ready-made widgets look for (`fb-root`, `twitter-tweet`), each once. */
  hooks: string[];
  /** Names of the cookies that the page itself can read. */
  cookies: string[];
  /** There was more than was taken. */
  cut: boolean;
}

export const sightTags = [
  'script',
  'iframe',
  'img',
  'link',
  'a',
  'form',
  'button',
  'object',
  'video',
  'other',
] as const;
export type SightTag = (typeof sightTags)[number];
