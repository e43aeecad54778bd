import type { View } from '../dom/view';
import type { Identity, ReadOutcome, Sighting } from '../model/sighting';
import type { Audience, Confidence, FieldId, PageKind } from '../model/words';

/** What an address alone tells: the kind of page and, on a profile, the handle in the address. */
export interface Location {
  page: PageKind;
  handle: string | null;
}

/** Where a network is and what is looked for there: all that the background and the pages need of its reader. */
export interface Network {
  /** The folder's name. */
  id: string;
  /** As the network writes itself. */
  name: string;
  /** `required`: in the manifest's host permissions, final. `optional`: asked for when met. */
  access: 'required' | 'optional';
  /** Match patterns, `*://*.example.com/*`. */
  hosts: string[];
  /** Also found off its hosts, by what a page looks like: self-hosted software and plain web pages. */
  recognised?: true;
  /** Pure function of the address. */
  locate(url: URL): Location;
  /** Fields the reader looks for, per page kind it reads. Decides which checks apply, so it is fixed before reading. */
  fields: Partial<Record<PageKind, readonly FieldId[]>>;
}

/**
 * How a network's pages are read; only content scripts carry it. Both generators yield often (`undefined` is a mere
 * pause) so that the runner can slice the work; they never change the page, never throw on odd pages and never judge.
 */
export interface Reading {
  /** Does this page look like one of a `recognised` network? Cheap; called only off the host list. */
  recognise?(view: View): boolean;
  /** The signed-in person, on any page of the network; null where the page does not tell. */
  viewer?(view: View): { handle: string | null; stableId: string | null } | null;
  /** Whose page is this? Called before anything is read; someone else's page is read no further. */
  identify(view: View, location: Location): Generator<undefined, Identity>;
  /** Reads a page of a kind listed in `fields`. */
  read(view: View, identity: Identity): Generator<Sighting | undefined, ReadOutcome>;
}

export interface NetworkReader extends Reading {
  network: Network;
}

/** A fact about a network with where and when it was found. */
export interface Sourced {
  source: string;
  /** ISO date or month of the source. */
  date: string;
  confidence: Confidence;
}

export interface Link extends Sourced {
  /** `{handle}` and `{instance}` are filled in. */
  url: string;
}

export type LinkId = 'own-profile' | 'edit-profile' | 'privacy' | 'connections';

/** What only the background and the pages need: addresses to send a person to, and who sees a field by the network's nature. */
export interface NetworkCatalogue {
  id: string;
  links: Partial<Record<LinkId, Link>>;
  /** Where fields not shown on the page itself can be changed, if not at `edit-profile`. */
  fieldLinks?: Partial<Record<FieldId, LinkId>>;
  /** Who can see a field where the page does not tell, by the network's documentation. */
  visibleTo: Partial<Record<FieldId, Sourced & { audience: Audience }>>;
  notes?: string[];
}

/** A named export beside the default one, so that bundlers leave the reading out where only the network is wanted. */
// @__NO_SIDE_EFFECTS__
export function defineNetwork(network: Network): Network {
  return network;
}

// @__NO_SIDE_EFFECTS__
export function defineReader(network: Network, reading: Reading): NetworkReader {
  return { network, ...reading };
}

// @__NO_SIDE_EFFECTS__
export function defineCatalogue(catalogue: NetworkCatalogue): NetworkCatalogue {
  return catalogue;
}
