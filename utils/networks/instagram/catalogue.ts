import { defineCatalogue } from '../define';

const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;
const privacy = {
  url: 'https://www.instagram.com/accounts/who_can_see_your_content/',
  source: 'public GitHub files (ids 66528303952, 46384417882)',
  date: 'undated',
  confidence: 'high',
} as const;

export default defineCatalogue({
  id: 'instagram',
  links: {
    'own-profile': {
      url: 'https://www.instagram.com/{handle}/',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'high',
    },
    'edit-profile': {
      url: 'https://www.instagram.com/accounts/edit/',
      source: 'public GitHub file (id 66528303952), 2026',
      date: '2026',
      confidence: 'medium',
    },
    privacy,
    // Who can open the lists follows from the account being private.
    connections: privacy,
  },
  fieldLinks: { connections: 'connections' },
  // These stay visible to anyone on a private account too.
  visibleTo: {
    name: open,
    bio: open,
    photo: open,
    website: open,
    verified: open,
    followers: open,
    following: open,
    email: open,
  },
  notes: ['An e-mail address or phone number is shown only on business and creator accounts that chose to.'],
});
