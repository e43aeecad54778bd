import type { Confidence } from '../model/words';
import type { Source } from '../networks/define-settings';

/** Whom to write to about personal data. Only facts; where they come from and when is part of them. */
export interface Contact {
  /** The legal name of who decides about the data, for people in the EU where that is told apart. */
  name: string;
  /** Lines of the postal address, the country last; empty where none was found. */
  address: readonly string[];
  /** For data protection; null where there is none. */
  email: string | null;
  /** A web form for requests. */
  form: string | null;
  /** What it says itself of privacy, for looking up whether all this still holds. */
  policy: string | null;
  /** The date is of the last change to the facts, not of a check by us. */
  sources: readonly Source[];
  confidence: Confidence;
}

/** How hard it is to get rid of an account; the words of JustDeleteMe. */
export const difficulties = ['easy', 'medium', 'hard', 'limited', 'impossible'] as const;
export type Difficulty = (typeof difficulties)[number];

/** A page of the network. `{origin}`: of the server that the account is on. */
export interface RightsLink {
  /** Null where it is done in the network's app, or the page was not found. */
  url: string | null;
  sources: readonly Source[];
  confidence: Confidence;
}

/** What somebody with an account on one network can do about the data. */
export interface NetworkRights {
  id: string;
  /** Key in `contacts`; null with the reason in `why`. */
  contact: string | null;
  /** `server`: whoever runs the server. `not-found`: none that could be confirmed. */
  why?: 'server' | 'not-found';
  /** Mostly used at work or in a club: the organisation decides about much of the data. */
  organisation?: true;
  download: RightsLink | null;
  delete: (RightsLink & { difficulty: Difficulty | null }) | null;
}

/** When the sources of contacts and difficulties were read. */
export const readOn = '2026-11-22';
