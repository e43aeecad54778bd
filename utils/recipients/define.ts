import type { DataKind, EventName, Means } from '../model/sharing';
import type { Confidence } from '../model/words';

/** What one parameter carries. A word alone stands for `{ carries: [word] }`. */
export type Field = DataKind | FieldFacts;

export interface FieldFacts {
  carries: readonly DataKind[];
  /**
   * How the value is written where it is no plain text: `json` and `base64-json` are unfolded and looked up as `name.inner` (what is
   * not found there carries what the whole carries); `list` is `a,b;c` or `x=1;y=2`; `matching` is Google's `tv.1~em.<hash>~pn.<hash>`.
   */
  as?: 'json' | 'base64-json' | 'list' | 'matching';
  /** Words for the person come from it. */
  says?: 'event' | 'amount' | 'currency' | 'product' | 'search-term' | 'button-text' | 'title' | 'form-data';
  /** Values that mean that nothing is carried, beside the empty ones (`0` of an id that is not set). */
  empty?: readonly string[];
}

/** One address at which a company receives data. */
export interface Service {
  /** Never changes meaning. */
  id: string;
  /** As the company calls it: `Meta Pixel`. */
  name: string;
  how: Means;
  /** Hosts, exactly or as `*.example.com`. */
  hosts: readonly string[];
  /** On the path, with its leading slash. */
  path: RegExp;
  /** How a body is written; without it a body is form data with the same names as the query. */
  body?: 'form' | 'json' | 'lines' | 'gzip-json' | 'base64-gzip-json' | 'text';
  /**
   * By name as in the query; nested names with dots (`ud.em` for `ud[em]`, `context.page.url` inside JSON; what stands in a list
   * stands under the list's name); a `*` at the end stands for anything. Without it only the host's facts hold.
   */
  fields?: Readonly<Record<string, Field>>;
  /** The company's event names in ours; folded to lower case without spaces, `_` and `-`. */
  events?: Readonly<Record<string, EventName>>;
  /** Data that such an address carries in its path: `^/partner/\d+/domain/([^/]+)/`. */
  pathCarries?: readonly DataKind[];
  confidence: Confidence;
}

/** What in a page's own code and mark-up gives a company away. */
export interface Markers {
  /** Functions that a snippet calls (`fbq`), and what that is. */
  calls?: Readonly<Record<string, string>>;
  /** Ids and classes of ready-made widgets (`fb-like`, `twitter-tweet`) → id of a service. */
  hooks?: Readonly<Record<string, string>>;
  /** Cookies on the site's own domain (`_fbp`, `_ga_*`) → id of a service. */
  cookies?: Readonly<Record<string, string>>;
}

/** A parameter by which a company knows a click, a share or a visitor again. Named export `clickIds` of a leaf. */
export interface ClickId {
  /** Parameter in an address, exactly. */
  name: string;
  /** Only on these domains and beneath; without it anywhere. */
  on?: readonly string[];
  /** `click`: made for this one click on an advertisement or link; `share`: tells who shared; `source`: tells where one came from. */
  kind: 'click' | 'share' | 'source';
  /** Only where nobody says so in public: said to the person as likely. */
  confidence?: 'low';
}

/** Where a company sends people through on their way elsewhere. Named export `wrappers` of a leaf. */
export interface Wrapper {
  hosts: readonly string[];
  /** With a group `target` where the target stands in the path itself. */
  path: RegExp;
  /** The parameter in which the target stands; empty where the whole query is it. */
  param: string;
  /** What the company writes behind the target. */
  end?: RegExp;
  /** As of a click identifier. */
  confidence?: 'low';
}

/**
 * A company that receives data. `utils/recipients/<id>.ts`, default export; `clickIds`, `wrappers` and `sources` are named exports beside it
 * (empty where there are none), so that a bundle carries only the part that it asks for.
 */
export interface Recipient {
  /** The file's name. */
  id: string;
  name: string;
  /** Names that people know it by: Facebook, Instagram. */
  aka?: readonly string[];
  /** Networks of the catalogue that belong to it. */
  networks?: readonly string[];
  /** Its registrable domains or hosts; everything beneath is the company's too, unless another company names it more exactly. */
  domains: readonly string[];
  services: readonly Service[];
  markers?: Markers;
  confidence: Confidence;
}

/** Where facts come from: named export `sources` of a leaf. By service id, click identifier or wrapper host; `''` for the rest. */
export type Sources = Readonly<Record<string, readonly (readonly [ref: string, date: string])[]>>;

// @__NO_SIDE_EFFECTS__
export function defineRecipient(recipient: Recipient): Recipient {
  return recipient;
}
