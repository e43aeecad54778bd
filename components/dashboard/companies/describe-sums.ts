import type { CompanySum, DataKind, SiteSum } from '../../../utils/model/sharing';
import { writeRoute } from '../route';
import type { Line } from './lines';
import { orderKinds } from './order-kinds';

/** What sums over companies, sites and parts of them have in common. */
type Sum = Omit<CompanySum, 'company' | 'sites'>;

export const listKinds = (kinds: Sum['kinds']): DataKind[] => orderKinds(Object.keys(kinds) as DataKind[]);

const lineOf = (sum: Sum, amount: number) => ({
  amount,
  kinds: listKinds(sum.kinds),
  own: sum.contacts.length > 0,
  first: sum.first,
  last: sum.last,
});

export function makeCompanyLine(
  company: string,
  sum: Sum,
  amount: number,
  nameCompany: (id: string) => string,
): Line {
  const href = writeRoute({ section: 'companies', by: 'company', about: company });
  return { id: company, name: nameCompany(company), href, ...lineOf(sum, amount) };
}

export function makeSiteLine(site: string, sum: Sum, amount: number): Line {
  const href = writeRoute({ section: 'companies', by: 'site', about: site });
  return { id: site, name: site, href, ...lineOf(sum, amount) };
}

/** The rows of the overview. */
export function listCompanies(sums: readonly CompanySum[], nameCompany: (id: string) => string): Line[] {
  return sums.map((sum) => makeCompanyLine(sum.company, sum, sum.sites.length, nameCompany));
}

export function listSites(sums: readonly SiteSum[]): Line[] {
  return sums.map((sum) => makeSiteLine(sum.site, sum, sum.companies.length));
}
