import { defineCatalogue } from '../define';

const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

export default defineCatalogue({
  id: 'github',
  links: {
    'own-profile': {
      url: 'https://github.com/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    'edit-profile': {
      url: 'https://github.com/settings/profile',
      source: 'public GitHub file table of privacy-page deep links',
      date: '2026',
      confidence: 'medium',
    },
  },
  visibleTo: {
    name: open,
    bio: open,
    location: open,
    employer: open,
    website: open,
    followers: open,
    following: open,
  },
});
