import { defineCatalogue } from '../define';

const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

export default defineCatalogue({
  id: 'pinterest',
  links: {
    'own-profile': {
      url: 'https://www.pinterest.com/{handle}/',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://www.pinterest.com/settings/privacy',
      source: 'public GitHub file table of privacy-page deep links',
      date: '2026',
      confidence: 'high',
    },
  },
  visibleTo: {
    name: open,
    bio: open,
    location: open,
    website: open,
    followers: open,
  },
});
