import { answerNothing, defineSharingCheck } from './define';

export default defineSharingCheck({
  id: 'form-data-shared',
  weight: 6,
  severity: 'medium',
  run({ companies, nameCompany, watching }) {
    const found = companies
      .map((one) => ({ ...one, sites: one.sites.filter(({ kinds }) => (kinds['form-data'] ?? 0) > 0) }))
      .filter(({ sites }) => sites.length > 0);
    if (found.length === 0) return [answerNothing(watching && companies.length > 0)];
    return found.map(({ company, sites }) => ({
      about: company,
      outcome: 'fail',
      company,
      name: nameCompany(company),
      kinds: ['form-data'],
      contacts: [],
      evidence: sites,
    }));
  },
});
