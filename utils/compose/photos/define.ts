import type { PhotoNotice } from '../../model/draft';
import type { PhotoKind } from '../../model/words';
import type { PhotoCode, PhotoFacts, Stripped } from '../../photo/define';
import type { NoticeContent } from '../define';

/** A file, what it tells, and its clean copy once that is made. */
export interface Looked {
  file: File;
  /** Null where it is no photo, or could not be read. */
  facts: PhotoFacts | null;
  kinds: PhotoKind[];
  stripped: Stripped | null;
}

export interface Look {
  code: FramePhotoCode;
  files: Looked[];
}

/** `held`: the page does not have them yet; `done`: nothing is said of them any more, only of what was done. */
export type Stage = 'looked' | 'held' | 'done';

/** What was just done, with a way back for a while. */
export interface PhotoSaying {
  text: string;
  canUndo: boolean;
}

/** What `photo.js` brings into a frame: also what the notice says, which most frames never need. */
export interface FramePhotoCode extends PhotoCode {
  makeContent(
    notice: PhotoNotice,
    look: Look,
    stage: Stage,
    isReady: boolean,
    saying: PhotoSaying | null,
  ): NoticeContent;
  /** The name of a clean copy: the same, but where it is of another kind now. */
  nameCopy(looked: Looked): string;
}
