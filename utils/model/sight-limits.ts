/** The most that is taken of a page that is looked through for companies: where the script stops, and what the background lets in. */
export const sightLimits = {
  elements: 4000,
  loaded: 1500,
  calls: 200,
  callTexts: 4,
  mentioned: 1000,
  hooks: 200,
  cookies: 200,
  headings: 20,
  /** Characters of an address; a longer one is cut, which leaves its host and path. */
  address: 4096,
  /** Characters of a text: a title, a heading, a button's label, an argument. */
  text: 200,
  name: 100,
} as const;

/** Characters of inline scripts that are looked at: of one, and of all of a page. */
export const codeLimits = { script: 400_000, page: 2_000_000 } as const;

/** Browsers list this many requests of a page and, unless it asks for more, no further (Resource Timing's recommended minimum). */
export const listedRequests = 250;
