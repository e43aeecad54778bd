import { defineCatalogue } from '../define';

/** The vendor: name and picture of a channel are one's public identity, shown on its page and beside comments. */
const identity = {
  audience: 'public',
  source: 'https://support.google.com/youtube/answer/10456525?hl=pl&ref_topic=9267586',
  date: '2026-11-22',
  confidence: 'high',
} as const;

/** A public extractor reads these signed out. */
const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

/** A public scraper reads these from the page of any channel. */
const about = {
  audience: 'public',
  source: 'https://github.com/avinashkranjan/Amazing-Python-Scripts/pull/2319',
  date: '2023-07-21',
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
    'edit-profile': {
      url: 'https://studio.youtube.com/channel/editing/details',
      source: 'github:file-id 47229064590',
      date: '2026-11-22',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://www.youtube.com/account_privacy',
      source: 'shared/platforms/google-youtube.json urls.youtube_privacy',
      date: '2026-11-22',
      confidence: 'high',
    },
  },
  visibleTo: {
    name: identity,
    handle: {
      audience: 'public',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    photo: identity,
    bio: open,
    location: about,
    'linked-accounts': about,
    joined: about,
    followers: about,
  },
});
