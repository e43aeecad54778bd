import type { SharingTranslator } from '../../../utils/i18n/load-sharing-words';
import { cleanText } from '../../../utils/model/clean-text';
import type { DataKind, Detail, EventName, OwnContact, VisitCompany } from '../../../utils/model/sharing';

/** Own contacts by id. */
export type Contacts = ReadonlyMap<string, OwnContact>;

/** What a company learns, as one plain sentence: the most telling first, and of a long list how much more there is. */
export function describeCompany(t: SharingTranslator, company: VisitCompany, contacts: Contacts): string {
  if (company.services.length > 0 && company.services.every(({ how }) => how === 'address')) {
    return t('visit.address');
  }
  const told = listTold(t, company, contacts);
  if (told.length === 0) return t('visit.least');
  const rest = told.length - mostTold;
  const shown = rest > 1 ? [...told.slice(0, mostTold), t('visit.andMore', { count: rest })] : told;
  return t('visit.learns', { what: t.list(shown) });
}

const mostTold = 5;

/** The events of a company in words, the most telling first, each once. */
export function listEvents(t: SharingTranslator, { details }: VisitCompany): string[] {
  const events = details.filter((detail) => detail.kind === 'event');
  const words = events
    .toSorted((a, b) => tellingEvents.indexOf(a.name) - tellingEvents.indexOf(b.name))
    .map(({ name, raw }) =>
      name === 'other' && raw !== '' ? t('visit.otherEvent', { name: quote(t, raw) }) : t(`event.${name}`),
    );
  return [...new Set(words)];
}

/** What people would mind most first; what every page view brings comes last. */
const tellingEvents: readonly EventName[] = [
  'purchase',
  'add-payment',
  'start-checkout',
  'add-to-cart',
  'add-to-wishlist',
  'view-product',
  'search',
  'sign-up',
  'sign-in',
  'subscribe',
  'lead',
  'contact',
  'form',
  'download',
  'video',
  'click',
  'other',
  'scroll',
  'view-page',
];

const priced: ReadonlySet<EventName> = new Set(tellingEvents.slice(0, 6));

/** Parts of the sentence. */
function listTold(t: SharingTranslator, company: VisitCompany, contacts: Contacts): string[] {
  const has = (kind: DataKind) => company.kinds.includes(kind);
  const plainly = (...kinds: DataKind[]) => kinds.filter(has).map((kind) => t(`kind.${kind}.as`));
  const ids = plainly('first-party-id', 'third-party-id');
  return [
    ...tellPages(t, company),
    ...tellDeeds(t, company),
    ...(has('form-data') ? [tellFields(t, company)] : []),
    ...tellContacts(t, company, contacts),
    ...plainly('hashed-name', 'hashed-other', 'external-id'),
    ...(ids.length > 1 ? [t('visit.browserId')] : ids),
    ...plainly('title', 'referrer', 'click-id', 'location', 'language', 'screen', 'device'),
  ];
}

function tellPages(t: SharingTranslator, { kinds, details }: VisitCompany): string[] {
  if (!kinds.includes('page-url')) return [];
  const others = textsOf(details, 'page-url').map((host) => t('visit.otherPage', { host: isolate(host) }));
  return [t('kind.page-url.as'), ...others];
}

/** Events with what they were about. A price belongs to the most telling event that has one, where all speak of the same. */
function tellDeeds(t: SharingTranslator, company: VisitCompany): string[] {
  const { kinds, details } = company;
  const has = (kind: DataKind) => kinds.includes(kind);
  const names = new Set(details.flatMap((detail) => (detail.kind === 'event' ? [detail.name] : [])));
  const about = tellingEvents.find((name) => priced.has(name) && names.has(name));
  const products = textsOf(details, 'product')
    .slice(0, 2)
    .map((text) => quote(t, text));
  const amounts = listAmounts(t, details);

  const deeds = listEvents(t, company).map((event) => {
    if (about && event === t(`event.${about}`)) return tellWithPrice(t, event, products, amounts);
    if (event === t('event.search')) return tellTexts(t, 'visit.searched', details, 'search-term') ?? event;
    if (event === t('event.click')) return tellTexts(t, 'visit.pressed', details, 'button-text') ?? event;
    return event;
  });
  // That a page was viewed goes without saying where its address is told.
  const pageView = t('event.view-page');
  const told = deeds.filter((deed) => deed !== pageView || !has('page-url'));
  if (has('event') && names.size === 0) told.push(t('kind.event.as'));
  if (has('search-term') && !names.has('search')) {
    told.push(tellTexts(t, 'visit.searched', details, 'search-term') ?? t('kind.search-term.as'));
  }
  if (has('button-text') && !names.has('click')) {
    told.push(tellTexts(t, 'visit.pressed', details, 'button-text') ?? t('kind.button-text.as'));
  }
  if (has('product') && !(about && products.length > 0)) {
    told.push(products.length > 0 ? t('visit.product', { names: t.list(products) }) : t('kind.product.as'));
  }
  if (has('value') && !(about && amounts.length > 0)) {
    told.push(amounts.length > 0 ? t('visit.amount', { value: t.list(amounts) }) : t('kind.value.as'));
  }
  return told;
}

function tellWithPrice(t: SharingTranslator, event: string, products: string[], amounts: string[]): string {
  const what = products.length > 0 ? t('visit.with.product', { event, product: t.list(products) }) : event;
  return amounts.length > 0 ? t('visit.with.value', { event: what, value: t.list(amounts) }) : what;
}

function tellTexts(
  t: SharingTranslator,
  words: 'visit.searched' | 'visit.pressed',
  details: readonly Detail[],
  kind: 'search-term' | 'button-text',
): string | null {
  const texts = textsOf(details, kind)
    .slice(0, 2)
    .map((text) => quote(t, text));
  return texts.length > 0 ? t(words, { text: t.list(texts) }) : null;
}

function tellFields(t: SharingTranslator, { details }: VisitCompany): string {
  const names = textsOf(details, 'form-data').slice(0, 4).map(isolate);
  return names.length > 0 ? t('visit.fields', { names: t.list(names) }) : t('kind.form-data.as');
}

/** E-mail addresses and phone numbers: the person's own, where they are recognised. */
function tellContacts(t: SharingTranslator, company: VisitCompany, contacts: Contacts): string[] {
  const own = (of: OwnContact['kind'], plain: boolean) =>
    company.contacts.some((one) => one.plain === plain && contacts.get(one.id)?.kind === of);
  const tell = (of: OwnContact['kind'], plain: boolean): string[] => {
    const kind = `${plain ? 'plain' : 'hashed'}-${of}` as const;
    if (own(of, plain))
      return [t(`visit.${of === 'email' ? 'yourEmail' : 'yourPhone'}.${plain ? 'plain' : 'hashed'}`)];
    return company.kinds.includes(kind) ? [t(`kind.${kind}.as`)] : [];
  };
  return [...tell('email', true), ...tell('phone', true), ...tell('email', false), ...tell('phone', false)];
}

function listAmounts(t: SharingTranslator, details: readonly Detail[]): string[] {
  const amounts = details.flatMap((detail) =>
    detail.kind === 'value' ? [showAmount(t, detail.amount, detail.currency)] : [],
  );
  return [...new Set(amounts)].slice(0, 2);
}

/** `€49`; whole amounts without cents. */
function showAmount(t: SharingTranslator, amount: number, currency: string | null): string {
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) return t.number(amount);
  const digits = Number.isInteger(amount) ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(t.locale, { style: 'currency', currency, ...digits }).format(amount);
}

function textsOf(
  details: readonly Detail[],
  kind: 'product' | 'search-term' | 'button-text' | 'form-data' | 'page-url',
) {
  return [...new Set(details.flatMap((detail) => (detail.kind === kind ? [detail.text] : [])))];
}

/** Text of a page's in a sentence of ours: not too long, and it cannot turn the writing direction. */
function isolate(text: string): string {
  const plain = cleanText(text).trim();
  const characters = [...plain];
  return `\u2068${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : plain}\u2069`;
}

const quote = (t: SharingTranslator, text: string) => t('visit.with.quoted', { text: isolate(text) });
