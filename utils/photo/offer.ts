/** Leaves the reading and cleaning of photos for the composing script of this frame. */
export function offerPhotoCode(): void {}
