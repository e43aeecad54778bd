import { defineCatalogue } from '../define';

const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

export default defineCatalogue({
  id: 'medium',
  links: {
    'own-profile': {
      url: 'https://medium.com/@{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    'edit-profile': {
      url: 'https://medium.com/me/settings',
      source: 'github:jdm-contrib/jdm _data/sites.json',
      date: '2026-08',
      confidence: 'medium',
    },
  },
  visibleTo: {
    name: open,
    bio: open,
    'linked-accounts': open,
    followers: open,
    following: open,
  },
});
