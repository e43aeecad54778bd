import { defineCatalogue } from '../define';

/** "Your Reddit account has a profile page that is public", with all of these by name. */
const always = {
  audience: 'public',
  source: 'github:OpenTermsArchive/pga-versions Reddit/Privacy Policy.md',
  date: '2026-08-20',
  confidence: 'high',
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
      source: 'github:OpenTermsArchive/pga-versions Reddit/Privacy Policy.md',
      date: '2026-08-20',
      confidence: 'high',
    },
    privacy: {
      url: 'https://www.reddit.com/settings/privacy',
      source: 'shared/platforms/reddit.json urls.privacy',
      date: '2026-11-22',
      confidence: 'high',
    },
  },
  visibleTo: {
    name: always,
    handle: always,
    photo: always,
    bio: always,
    'linked-accounts': always,
    joined: always,
  },
  notes: ['Posts and comments can be left out of the profile; the profile itself cannot be hidden.'],
});
