import { defineCatalogue } from '../define';

/** "Always public and available to anyone": user name, name, profile picture and bio; a private profile hides posts. */
const always = {
  audience: 'public',
  source: 'github:OpenTermsArchive/pga-versions Threads/Privacy Policy.md',
  date: '2026-06-29',
  confidence: 'high',
} as const;

export default defineCatalogue({
  id: 'threads',
  links: {
    'own-profile': {
      url: 'https://www.threads.com/@{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://www.threads.com/settings/privacy',
      source: 'github:file-id 71420688272',
      date: '2026-11-22',
      confidence: 'medium',
    },
  },
  fieldLinks: {
    name: 'own-profile',
    photo: 'own-profile',
    bio: 'own-profile',
    website: 'own-profile',
    'linked-accounts': 'own-profile',
  },
  visibleTo: { name: always, handle: always, photo: always, bio: always },
  notes: ['The profile is edited on the profile page itself.'],
});
