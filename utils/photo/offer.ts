import { browser } from '../browser';
import type { FramePhotoCode } from '../compose/photos/define';
import { makePhotoContent, nameCopy } from '../compose/photos/photo-content';
import { openBlob } from './byte-source';
import { photoMark } from './define';
import { findTown } from './find-town';
import { kindsOf } from './kinds-of';
import { readPhoto } from './read-photo';
import { stripPhoto } from './strip-photo';

/** Leaves the reading and cleaning of photos for the composing script of this frame; once, and never in a private window. */
export function offerPhotoCode(): void {
  const world = globalThis as { [photoMark]?: FramePhotoCode };
  if (browser.extension?.inIncognitoContext || world[photoMark]) return;
  world[photoMark] = {
    read: (file) => readPhoto(openBlob(file)),
    strip: stripPhoto,
    kindsOf,
    findTown,
    makeContent: makePhotoContent,
    nameCopy,
  };
}
