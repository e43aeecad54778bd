import { answerNothing, defineSharingCheck } from './define';

export default defineSharingCheck({
  id: 'tracking-address',
  weight: 2,
  severity: 'low',
  run({ companies, nameCompany, watching }) {
    const found = companies
      .map((one) => ({ ...one, sites: one.sites.filter(({ how }) => how.includes('address')) }))
      .filter(({ sites }) => sites.length > 0);
    if (found.length === 0) return [answerNothing(watching && companies.length > 0)];
    return found.map(({ company, sites }) => ({
      about: company,
      outcome: 'fail',
      company,
      name: nameCompany(company),
      kinds: ['click-id'],
      contacts: [],
      evidence: sites,
    }));
  },
});
