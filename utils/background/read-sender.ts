import { findPlace, type Place, parseWebAddress } from './tab-site';

/** What the browsers tell of a request beside its address. Firefox gives documents, Chromium the origin that began it. */
export interface RequestDetails {
  tabId: number;
  requestId: string;
  url: string;
  method: string;
  type: string;
  frameId: number;
  requestBody?: unknown;
  /** Firefox. */
  incognito?: boolean | undefined;
  documentUrl?: string | undefined;
  frameAncestors?: readonly { url: string }[] | undefined;
  /** Chromium. */
  initiator?: string | undefined;
  frameType?: string | undefined;
  documentLifecycle?: string | undefined;
  documentId?: string | undefined;
}

/** Where a request came from, as far as the request itself says. */
export interface Sender {
  tabId: number;
  /** Of the page on top; null where the request does not say. */
  place: Place | null;
  /** The page's address as it was loaded, without query and fragment; null where only the site is known. */
  address: string | null;
  /** A page that is being left, is kept for going back, or is not shown yet. */
  elsewhere: boolean;
  /** Chromium's id of the document on top, where it sent the request itself. */
  document: string | null;
}

/** Null for what no tab's page sent: the browser, an extension, a private window that says that it is one. */
export function readSender(details: RequestDetails): Sender | null {
  if (!(details.tabId >= 0) || details.incognito) return null;
  const { tabId, initiator, documentLifecycle } = details;
  const elsewhere = documentLifecycle !== undefined && documentLifecycle !== 'active';
  const page =
    details.frameAncestors?.at(-1)?.url ?? (details.frameId === 0 ? details.documentUrl : undefined);
  if (page !== undefined) {
    const url = parseWebAddress(page);
    return (
      url && { tabId, place: findPlace(page), address: url.origin + url.pathname, elsewhere, document: null }
    );
  }
  if (initiator !== undefined && /^[a-z-]+-extension:/.test(initiator)) return null;
  // A frame begins its own navigation as well as its parent, so that only what the page on top loads tells its origin.
  const isTop = details.frameType === 'outermost_frame' && details.type !== 'sub_frame';
  const document = isTop && !elsewhere ? (details.documentId ?? null) : null;
  return { tabId, place: isTop ? findPlace(initiator) : null, address: null, elsewhere, document };
}
