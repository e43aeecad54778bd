import { defineCatalogue } from '../define';

const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

export default defineCatalogue({
  id: 'bluesky',
  links: {
    'own-profile': {
      url: 'https://bsky.app/profile/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://bsky.app/settings/privacy-and-security',
      source: 'public GitHub files (ids 62567331603, 47774997657)',
      date: 'undated',
      confidence: 'high',
    },
  },
  visibleTo: {
    name: open,
    photo: open,
    bio: open,
    joined: open,
    followers: open,
    following: open,
  },
  notes: ['Hiding an account from people who are signed out is a request to apps, no lock.'],
});
