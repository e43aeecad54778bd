import type { ComposeConfig, DraftNotice, PhotoNotice, PhotosTold } from '../model/draft';
import type { DraftKind } from '../model/words';

/** From the composing script, in a page or one of its frames, to the background. */
export type ComposeMessage =
  /** A frame began. Answer: `{ config }`, null where there is nothing to do. */
  | { type: 'compose-opened' }
  | {
      /** A draft rests, or is about to be posted. Never stored. Answer: `{ notice }`. */
      type: 'draft';
      /** Number of the composer within its frame's life, for counting a draft once. */
      composer: number;
      text: string;
      /** `lang` of the composer or the page; empty for none. */
      language: string;
      /** Accessible names of the controls by the composer that may tell the audience, nearest first. */
      cues: string[];
      /** Finds that the person said are fine, by key. */
      fine: string[];
    }
  /** A button of a notice: what is switched off for here, or on again. Answer: `{ done }`. */
  | { type: 'compose-press'; press: ComposePress; undo: boolean }
  /** Files were chosen, dropped or pasted. Answer: `{ notice }`. */
  | { type: 'photos'; told: PhotosTold }
  /** Asks for the script that reads and cleans photos, in this frame. Answer: `{ done }`. */
  | { type: 'photo-code' };

export type ComposePress =
  /** *Not about this* */
  | { what: 'kind'; kind: DraftKind }
  /** *Not on this network* */
  | { what: 'place' }
  /** *Ask me each time*, about clean copies on this network. */
  | { what: 'clean-photos' };

export interface ComposeAnswers {
  'compose-opened': { config: ComposeConfig | null };
  draft: { notice: DraftNotice | null };
  'compose-press': { done: boolean };
  photos: { notice: PhotoNotice | null };
  'photo-code': { done: boolean };
}

/** From the background to composing scripts: what may be done there has changed. */
export interface ComposeTabMessage {
  type: 'compose-config';
  config: ComposeConfig | null;
}
