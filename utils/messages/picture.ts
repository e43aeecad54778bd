/** Where the middle of a profile picture stands in the window, or why it cannot be told. Lengths in CSS pixels. */
export type PictureAt =
  | { url: string; problem: 'no-picture' | 'not-shown' }
  | { url: string; x: number; y: number; side: number; width: number; height: number };

/** From an extension page to the background, on how profile pictures look. */
export type PictureRequest =
  /** Remembers how the profile picture in this tab looks (activeTab). */
  { type: 'picture-remember'; tabId: number } | { type: 'picture-forget'; account: string };

export interface PictureAnswers {
  /** Why nothing was kept: no own profile, no picture found, scrolled away or covered, the browser refused, or but one colour. */
  'picture-remember': {
    problem: 'not-own' | 'no-picture' | 'not-shown' | 'refused' | 'plain' | null;
    account: string | null;
  };
  'picture-forget': { done: boolean };
}
