import { defineCatalogue } from '../define';

/** "Most user activity is public by design": profile and whom one follows by name; there are no private profiles. */
const always = {
  audience: 'public',
  source: 'github:OpenTermsArchive/pga-versions Bluesky/Privacy Policy.md',
  date: '2026-01-09',
  confidence: 'high',
} as const;

/** A public extractor reads these signed out. */
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
      source: 'shared/platforms/bluesky.json urls.privacy',
      date: '2026-11-22',
      confidence: 'high',
    },
  },
  fieldLinks: { name: 'own-profile', photo: 'own-profile', bio: 'own-profile' },
  visibleTo: {
    name: always,
    handle: always,
    photo: always,
    bio: always,
    connections: always,
    joined: open,
    followers: always,
    following: always,
  },
  notes: [
    'Hiding an account from people who are signed out is a request to apps, no lock.',
    'The profile is edited on the profile page itself.',
  ],
});
