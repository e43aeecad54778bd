import { defineCatalogue } from '../define';

/** A public extractor reads these signed out. */
const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

export default defineCatalogue({
  id: 'medium',
  links: {
    'own-profile': {
      url: 'https://medium.com/@{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    'edit-profile': {
      url: 'https://medium.com/me/settings',
      source: 'github:jdm-contrib/jdm _data/sites.json',
      date: '2026-08',
      confidence: 'medium',
    },
  },
  visibleTo: {
    name: open,
    handle: open,
    bio: open,
    'linked-accounts': open,
    followers: open,
    following: open,
    // Feeds that anyone can read carry it.
    photo: {
      audience: 'public',
      source: 'github:R-Ram95/web-portfolio src/sections/articles/articles.model.ts',
      date: '2026-11-22',
      confidence: 'low',
    },
    connections: {
      audience: 'members',
      source: 'https://readwrite.com/2014/08/15/medium-public-followers/',
      date: '2014-08-15',
      confidence: 'low',
    },
  },
});
