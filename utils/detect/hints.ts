/** Cheap looks that several detectors share; `detect` tries each once per text. */
export const hints = {
  digit: /\d/,
  /** Two digits with at most one sign between them: nothing that is told by a long number does without. */
  digits: /\d[^\p{L}\n]?\d/u,
} as const;
