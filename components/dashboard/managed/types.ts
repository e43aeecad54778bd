import type { OwnSettings } from '../../../utils/model/settings';

/** `done`: what is said when all of it was taken; without, that it was saved. `undo`: what *Undo* beside it puts back. */
export type ChangeSettings = (
  change: Partial<OwnSettings>,
  done?: string,
  undo?: Partial<OwnSettings>,
) => void;
