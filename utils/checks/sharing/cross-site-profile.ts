import type { CompanySum } from '../../model/sharing';
import type { Severity } from '../../model/words';
import { answerNothing, defineSharingCheck, tellsByItself } from './define';

/** Fewer sites are no profile yet, more make a wide one. Judgement: docs/checks.md. */
const few = 3;
const some = 5;
const many = 10;

/** Who knows the person by name or by what they typed has a profile of somebody, not of a browser. */
const naming = new Set<string>([
  'plain-email',
  'plain-phone',
  'hashed-email',
  'hashed-phone',
  'hashed-name',
  'external-id',
  'form-data',
]);

export default defineSharingCheck({
  id: 'cross-site-profile',
  weight: 6,
  severity: 'medium',
  run({ companies, nameCompany, watching }) {
    const wide = companies
      .map((one) => ({ ...one, sites: one.sites.filter(({ how }) => tellsByItself(how)) }))
      .filter(({ sites }) => sites.length >= few);
    if (wide.length === 0) return [answerNothing(watching && companies.length > 0)];
    return wide.map((one) => ({
      about: one.company,
      outcome: 'fail',
      severity: grade(one),
      company: one.company,
      name: nameCompany(one.company),
      kinds: listKinds(one.sites),
      contacts: [],
      evidence: one.sites,
    }));
  },
});

function grade({ sites }: Pick<CompanySum, 'sites'>): Severity {
  const named = listKinds(sites).some((kind) => naming.has(kind));
  if (sites.length >= many) return 'high';
  if (sites.length >= some) return named ? 'high' : 'medium';
  return named ? 'medium' : 'low';
}

function listKinds(sites: CompanySum['sites']) {
  const all = new Set(sites.flatMap(({ kinds }) => Object.keys(kinds)));
  return [...all] as (keyof CompanySum['kinds'])[];
}
