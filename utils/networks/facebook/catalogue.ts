import { defineCatalogue } from '../define';

const always = {
  audience: 'public',
  source: 'https://dut.digiist.com/ios/how-to-hide-my-identity-when-on-facebook-101705.html',
  date: '2013',
  confidence: 'low',
} as const;
const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

export default defineCatalogue({
  id: 'facebook',
  links: {
    'own-profile': {
      url: 'https://www.facebook.com/me/',
      source: 'github:lockdown-systems/cyd src',
      date: '2026-04',
      confidence: 'medium',
    },
    'edit-profile': {
      url: 'https://www.facebook.com/me/about',
      source: 'public GitHub files that open the About page from /me (id 52452031472)',
      date: '2026',
      confidence: 'low',
    },
    privacy: {
      url: 'https://www.facebook.com/privacy/checkup/',
      source: 'public GitHub file cybersecurity guide, deep links to privacy pages',
      date: '2022-25',
      confidence: 'medium',
    },
    connections: {
      url: 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
      source: 'public GitHub file data-privacy guide',
      date: '2025',
      confidence: 'high',
    },
  },
  fieldLinks: { connections: 'connections', friends: 'connections', photo: 'own-profile' },
  visibleTo: { name: open, photo: always },
  notes: [
    'Work, education, places, relations and contact details have an audience each, shown beside them on the own profile.',
    'Who sees the list of friends is a setting of its own; the page does not tell, and its default (public) proves nothing.',
  ],
});
