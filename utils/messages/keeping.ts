/** From an extension page to the background, on what is kept and how it came about. */
export type KeepingRequest =
  /** Forgets what was counted: of a company, of a site, or all of it. */
  | { type: 'forget-sharing'; what: { company: string } | { site: string } | 'everything' }
  | { type: 'forget-cautions' }
  /** A page has put a backup in the place of all that was stored; `choices`: what the person had chosen of the settings. */
  | { type: 'restored'; choices: Record<string, unknown> }
  /** *See what strangers see*: opens the account's profile in a private window, and lets that tab tell of it. */
  | { type: 'strangers'; account: string }
  /** Forgets how one account went, or all of them. */
  | { type: 'forget-history'; what: { account: string } | 'everything' };

export interface KeepingAnswers {
  'forget-sharing': { rows: number };
  'forget-cautions': { rows: number };
  restored: { done: boolean };
  /**
   * Why nothing was opened: no address known or not a page that is read, switched off or paused, the site not allowed, the extension not
   * allowed in private windows, or the browser refused. What came of it is in session memory (`store/strangers.ts`).
   */
  strangers: { problem: 'no-address' | 'off' | 'no-access' | 'not-allowed' | 'refused' | null };
  'forget-history': { days: number; events: number };
}
