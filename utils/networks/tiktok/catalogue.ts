import { defineCatalogue } from '../define';

/** A public extractor reads these signed out. */
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
      source: 'shared/platforms/tiktok.json urls.privacy',
      date: '2026-11-22',
      confidence: 'high',
    },
  },
  fieldLinks: { name: 'own-profile', photo: 'own-profile', bio: 'own-profile', website: 'own-profile' },
  visibleTo: {
    name: open,
    handle: open,
    photo: open,
    verified: open,
    followers: open,
    following: open,
  },
  notes: [
    'A private account shows its bio to approved followers only (support.tiktok.com), so who sees it is a setting.',
    'The profile is edited on the profile page itself.',
  ],
});
