import { defineCatalogue } from '../define';

const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

export default defineCatalogue({
  id: 'reddit',
  links: {
    'own-profile': {
      url: 'https://www.reddit.com/user/{handle}/',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    'edit-profile': {
      url: 'https://www.reddit.com/settings/profile',
      source: 'https://redlib.cakez.net/r/EncyclopaediaOfReddit',
      date: '2023-02',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://www.reddit.com/settings/privacy',
      source: 'public GitHub file cybersecurity guide, deep links to privacy pages',
      date: '2022-25',
      confidence: 'high',
    },
  },
  visibleTo: {
    joined: open,
  },
});
