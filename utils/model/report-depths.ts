/** How much a report tells, most first. `full`: masked evidence. `summary`: no evidence. `share-safe`: counts and categories only. Without zod, for pages. */
export const depths = ['full', 'summary', 'share-safe'] as const;
export type Depth = (typeof depths)[number];
