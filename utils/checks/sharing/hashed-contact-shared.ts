import type { CompanySum, DataKind, OwnContact } from '../../model/sharing';
import {
  answerNothing,
  defineSharingCheck,
  type SharingEvidence,
  type SharingInput,
  type SharingResult,
} from './define';

const kindsOf: Readonly<Record<OwnContact['kind'], readonly DataKind[]>> = {
  email: ['plain-email', 'hashed-email'],
  phone: ['plain-phone', 'hashed-phone'],
};
const contactKinds = Object.values(kindsOf).flat();

type Site = CompanySum['sites'][number];

export default defineSharingCheck({
  id: 'hashed-contact-shared',
  weight: 8,
  severity: 'high',
  run(input) {
    const { companies, watching } = input;
    const found = companies.flatMap((one): SharingResult[] => {
      const own = one.sites.filter(({ contacts }) => contacts.length > 0);
      if (own.length > 0) return [answerOwn(one, own, input)];
      const maybe = one.sites.filter((site) => listContactKinds([site]).length > 0);
      return maybe.length > 0 ? [answerMaybe(one, maybe, input)] : [];
    });
    return found.length > 0 ? found : [answerNothing(watching && companies.length > 0)];
  },
});

function listContactKinds(sites: readonly Site[]): DataKind[] {
  return contactKinds.filter((kind) => sites.some(({ kinds }) => (kinds[kind] ?? 0) > 0));
}

function answerOwn({ company }: CompanySum, sites: Site[], { nameCompany }: SharingInput): SharingResult {
  return {
    ...sumUp(company, sites, nameCompany),
    outcome: 'fail',
    contacts: [...new Set(sites.flatMap(({ contacts }) => contacts))],
  };
}

/**
 * Somebody's address was sent from this browser: nobody can say whose. Likely the person's where they told none of their own, less so
 * where what they told does not match; known to be nobody's it never is.
 */
function answerMaybe(
  { company }: CompanySum,
  sites: Site[],
  { contacts, nameCompany }: SharingInput,
): SharingResult {
  const sent = listContactKinds(sites);
  const isTold = sent.every((kind) => contacts.some((own) => kindsOf[own.kind].includes(kind)));
  return {
    ...sumUp(company, sites, nameCompany),
    outcome: 'unknown',
    because: 'not-told',
    severity: isTold ? 'low' : 'medium',
    contacts: [],
  };
}

const sumUp = (company: string, sites: Site[], name: SharingInput['nameCompany']) => ({
  about: company,
  company,
  name: name(company),
  kinds: listContactKinds(sites),
  evidence: sites as SharingEvidence[],
});
