/**
 * Why a backup is not read. `password`: it does not fit, or the head of the file was changed. `damaged`: cut, changed or put together.
 * `full`: the device has no room for what is in it.
 */
export type BackupProblem = 'foreign' | 'newer' | 'password' | 'damaged' | 'stopped' | 'full';

/** Ends the reading of a file from anywhere inside; never leaves `utils/backup`. */
export class Refusal extends Error {
  constructor(readonly problem: BackupProblem) {
    super(problem);
  }
}

/** What went wrong, in a closed word; anything else is a fault of ours and goes on. */
export function nameProblem(error: unknown): BackupProblem {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof Error && error.name === 'QuotaExceededError') return 'full';
  throw error;
}
