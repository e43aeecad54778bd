import { defineCatalogue } from '../define';

/** A public extractor reads these signed out. */
const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

/** The vendor's own privacy policy names both addresses. */
const policy = {
  source: 'github:OpenTermsArchive/contrib-versions Flickr/Privacy Policy.md',
  date: '2025-09-23',
  confidence: 'high',
} as const;

export default defineCatalogue({
  id: 'flickr',
  links: {
    'own-profile': {
      url: 'https://www.flickr.com/photos/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    'edit-profile': { url: 'https://www.flickr.com/account', ...policy },
    privacy: { url: 'https://www.flickr.com/account/privacy', ...policy },
  },
  fieldLinks: { name: 'privacy', location: 'privacy' },
  visibleTo: {
    handle: open,
    photo: open,
    joined: open,
    followers: open,
    following: open,
  },
  notes: [
    'Who sees the real name and the current city is a setting each; the screen name is public, but the page does not tell which name it shows.',
  ],
});
