import type { Confidence, DraftKind } from '../model/words';
import { makeWordScan } from './scan-words';

/** What detectors find; an organisation's terms are found by `utils/terms/`. */
export type DetectedKind = Exclude<DraftKind, 'terms'>;

/** A find in a text. */
export interface Span {
  kind: DetectedKind;
  /** UTF-16 offsets, `end` exclusive; no white space or punctuation around the thing itself. */
  start: number;
  end: number;
  /** `high`: a checksum or an unmistakable shape; `medium`: shape and context; `low`: may well be something else. */
  certainty: Confidence;
  /** Which one of the kind: `nl-bsn`, `us-ssn`, `visa`, `aws-key`; empty where there is but one. */
  form: string;
}

export interface DetectContext {
  /** Countries whose national forms are looked for, ISO 3166-1 alpha-2 in capitals, most likely first. Others only in international form. */
  regions: readonly string[];
}

/** Finds one kind in a text, in time linear in its length, whatever the text. Pure. */
export interface Detector {
  kind: DetectedKind;
  /**
   * A test that fails only where `find` could find nothing but by its stems: it is then not called. Cheap, without flags `g` and `y`;
   * use one of `hints.ts` where one fits, since each of those is tried once per text and not once per detector.
   */
  hint?: RegExp;
  /**
   * How the words begin that `find` needs to know of, see `makeWordScan`. A text is read once for those of all detectors; where none
   * is in it, `find` is called only if `hint` says so.
   */
  stems?: readonly string[];
  /** In order, not overlapping. `starts` says where words begin like one of `stems`; found out where it is not given. */
  find(text: string, context: DetectContext, starts?: readonly number[]): Span[];
}

/** One per file in `kinds/`, named after its kind; its `find` may rely on `starts`. */
// @__NO_SIDE_EFFECTS__
export function defineDetector(
  detector: Omit<Detector, 'find'> & {
    find(text: string, context: DetectContext, starts: readonly number[]): Span[];
  },
): Detector {
  const { stems } = detector;
  const scan = makeWordScan([stems ?? []]);
  return {
    ...detector,
    find: (text, context, starts = scan(text)[0]!) => detector.find(text, context, starts),
  };
}
