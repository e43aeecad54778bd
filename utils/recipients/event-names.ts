import type { EventName } from '../model/sharing';

/** Names of events that mean the same wherever they are used; a service's own come first. Folded as `foldEvent` does. */
const common: Readonly<Record<string, EventName>> = {
  pageview: 'view-page',
  pagevisit: 'view-page',
  page: 'view-page',
  pageload: 'view-page',
  screenview: 'view-page',
  sitevisit: 'view-page',
  viewcontent: 'view-product',
  contentview: 'view-product',
  viewitem: 'view-product',
  productview: 'view-product',
  viewproduct: 'view-product',
  search: 'search',
  viewsearchresults: 'search',
  addtocart: 'add-to-cart',
  addcart: 'add-to-cart',
  addtowishlist: 'add-to-wishlist',
  initiatecheckout: 'start-checkout',
  begincheckout: 'start-checkout',
  startcheckout: 'start-checkout',
  addpaymentinfo: 'add-payment',
  purchase: 'purchase',
  checkoutcompleted: 'purchase',
  completeregistration: 'sign-up',
  signup: 'sign-up',
  login: 'sign-in',
  signin: 'sign-in',
  lead: 'lead',
  generatelead: 'lead',
  submitform: 'lead',
  contact: 'contact',
  findlocation: 'contact',
  schedule: 'contact',
  subscribe: 'subscribe',
  starttrial: 'subscribe',
  download: 'download',
  filedownload: 'download',
  click: 'click',
  buttonclick: 'click',
  linkclick: 'click',
  formstart: 'form',
  formsubmit: 'form',
  scroll: 'scroll',
  video: 'video',
  videostart: 'video',
  watchvideo: 'video',
};

/** What a company's event means to the person. */
export function nameEvent(raw: string, own: Readonly<Record<string, EventName>> = {}): EventName {
  const folded = foldEvent(raw);
  return readOwn(own, folded) ?? readOwn(common, folded) ?? 'other';
}

function foldEvent(raw: string): string {
  return raw
    .slice(0, 60)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

function readOwn(table: Readonly<Record<string, EventName>>, key: string): EventName | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
