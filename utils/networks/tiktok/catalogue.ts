import { defineCatalogue } from '../define';

const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

export default defineCatalogue({
  id: 'tiktok',
  links: {
    'own-profile': {
      url: 'https://www.tiktok.com/@{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://www.tiktok.com/setting?activeTab=privacy',
      source: 'public GitHub file live probe of the web page',
      date: '2026',
      confidence: 'high',
    },
  },
  visibleTo: {
    name: open,
    photo: open,
    verified: open,
    bio: open,
    followers: open,
    following: open,
  },
});
