import { defineCatalogue } from '../define';

/** A public extractor reads these signed out. */
const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

/** "Still publicly visible" on a private profile too. */
const always = {
  audience: 'public',
  source: 'github:github/docs content/account-and-profile/concepts/personal-profile.md',
  date: '2026-11-22',
  confidence: 'high',
} as const;

export default defineCatalogue({
  id: 'github',
  links: {
    'own-profile': {
      url: 'https://github.com/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    'edit-profile': {
      url: 'https://github.com/settings/profile',
      source: 'shared/platforms/github.json urls.edit_profile',
      date: '2026-11-22',
      confidence: 'medium',
    },
    // "Make profile private and hide activity" stands on the same page.
    connections: {
      url: 'https://github.com/settings/profile',
      source:
        'github:github/docs content/account-and-profile/how-tos/profile-customization/setting-your-profile-to-private.md',
      date: '2026-11-22',
      confidence: 'medium',
    },
  },
  fieldLinks: { connections: 'connections' },
  visibleTo: {
    name: open,
    handle: {
      audience: 'public',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    photo: always,
    bio: always,
    location: open,
    employer: open,
    website: open,
    'linked-accounts': {
      audience: 'public',
      source: 'github:github/docs content/account-and-profile/reference/profile-reference.md',
      date: '2026-11-22',
      confidence: 'high',
    },
    // GitHub's description of its API: the address on a profile is given to people who are signed in only.
    email: {
      audience: 'members',
      source:
        'https://docs.rs/jinxapi-github/0.2.2/jinxapi_github/v1_1_4/request/users_get_by_username/index.html',
      date: '2026-11-22',
      confidence: 'medium',
    },
  },
  notes: ['A private profile hides followers and following, in numbers and as lists, from everyone.'],
});
