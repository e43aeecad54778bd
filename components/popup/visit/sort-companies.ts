import type { DataKind, VisitCompany } from '../../../utils/model/sharing';

/** The companies on a page: those that learn of the visit by itself, the most told first, and those that learn of it only when pressed. */
export function sortCompanies(companies: readonly VisitCompany[]): {
  told: VisitCompany[];
  pressed: VisitCompany[];
} {
  const told = companies.filter((company) => !isOnlyPressed(company));
  return {
    told: told.toSorted((a, b) => weigh(b) - weigh(a) || a.name.localeCompare(b.name)),
    pressed: companies.filter(isOnlyPressed).toSorted((a, b) => a.name.localeCompare(b.name)),
  };
}

type Service = VisitCompany['services'][number];

/** Tells its company nothing until it is pressed; a log-in button of which a request was seen has told it already. */
export const isPressed = ({ how, count }: Service): boolean =>
  how === 'share-link' || (how === 'login' && count === 0);

function isOnlyPressed({ services, kinds }: VisitCompany): boolean {
  if (services.length === 0 || !services.every(isPressed)) return false;
  // What a share link would carry stands among the kinds; a log-in button that comes with data has sent it.
  return kinds.length === 0 || services.some(({ how }) => how === 'share-link');
}

const personal: ReadonlySet<DataKind> = new Set([
  'plain-email',
  'plain-phone',
  'hashed-email',
  'hashed-phone',
  'hashed-name',
  'hashed-other',
  'form-data',
]);

/** Own data before anybody's, that before the number of kinds. */
function weigh({ contacts, kinds }: VisitCompany): number {
  return contacts.length * 100 + kinds.filter((kind) => personal.has(kind)).length * 20 + kinds.length;
}
