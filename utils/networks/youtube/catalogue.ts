import { defineCatalogue } from '../define';

const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

export default defineCatalogue({
  id: 'youtube',
  links: {
    'own-profile': {
      url: 'https://www.youtube.com/@{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://www.youtube.com/account_privacy',
      source: 'public GitHub file cybersecurity guide, deep links to privacy pages',
      date: '2022-25',
      confidence: 'high',
    },
  },
  visibleTo: {
    name: open,
    photo: open,
    bio: open,
  },
});
