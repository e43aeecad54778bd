import { defineCatalogue } from '../define';

const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
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
    privacy: {
      url: 'https://www.flickr.com/account/privacy',
      source: 'public GitHub files (ids 22822046485, 41597047835, 31488478682)',
      date: '2021-24',
      confidence: 'high',
    },
  },
  visibleTo: {
    name: open,
    location: open,
    photo: open,
    joined: open,
    followers: open,
    following: open,
  },
});
