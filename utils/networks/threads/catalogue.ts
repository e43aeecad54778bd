import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'threads',
  links: {
    'own-profile': {
      url: 'https://www.threads.com/@{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://www.threads.com/settings/account',
      source: 'github:jdm-contrib/jdm _data/sites.json',
      date: '2026-08',
      confidence: 'medium',
    },
  },
  visibleTo: {},
  notes: [
    'The profile is edited on the profile page itself; no confirmed address of the privacy page is known.',
  ],
});
