import { defineCatalogue } from '../define';

/** "Your profile information … (e.g., name, username, profile pictures) is available for viewing by the general public". */
const always = {
  audience: 'public',
  source: 'github:OpenTermsArchive/pga-versions X/Privacy Policy.md',
  date: '2026-07-16',
  confidence: 'high',
} as const;

/** A public extractor reads these signed out. */
const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

/** Named as public with protected posts too. */
const guide = {
  audience: 'public',
  source: 'https://netsafe.org.nz/twitter-privacy/',
  date: '2026-11-22',
  confidence: 'medium',
} as const;

export default defineCatalogue({
  id: 'x',
  links: {
    'own-profile': {
      url: 'https://x.com/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    'edit-profile': {
      url: 'https://x.com/settings/profile',
      source: 'github:lockdown-systems/cyd src',
      date: '2026-04',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://x.com/settings/privacy_and_safety',
      source: 'shared/platforms/x.json urls.privacy_hub',
      date: '2026-11-22',
      confidence: 'high',
    },
    connections: {
      url: 'https://x.com/settings/audience_and_tagging',
      source: 'shared/platforms/x.json urls.audience',
      date: '2026-11-22',
      confidence: 'high',
    },
  },
  fieldLinks: { connections: 'connections' },
  visibleTo: {
    name: always,
    handle: always,
    photo: always,
    bio: guide,
    location: open,
    website: guide,
    joined: open,
    followers: open,
    following: open,
  },
  notes: [
    'A birthday has an audience of its own, shown in the editor only.',
    'Who can open the lists of followers follows from the posts being protected.',
  ],
});
