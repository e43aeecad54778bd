import { defineCatalogue } from '../define';

/** "Some of your information is always public": name, user name and profile picture. */
const always = {
  audience: 'public',
  source: 'github:OpenTermsArchive/pga-versions Facebook/Privacy Policy.md',
  date: '2026-08-22',
  confidence: 'high',
} as const;
/** The Help Centre as quoted there: also seen by people who do not follow a private account. */
const quoted = {
  audience: 'public',
  source: 'https://saferinternet.org.uk/guide-and-resource/privacy-settings-on-instagram-what-do-they-mean',
  date: '2026-11-22',
  confidence: 'medium',
} as const;

/** A public extractor reads these signed out. */
const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

/** Contact buttons stand on professional accounts only, and those cannot be made private. */
const professional = {
  audience: 'public',
  source: 'https://help.flume.app/views/profile/settings/privateprofiles',
  date: '2026-11-22',
  confidence: 'medium',
} as const;
const privacy = {
  url: 'https://www.instagram.com/accounts/who_can_see_your_content/',
  source: 'shared/platforms/instagram.json urls.account_privacy',
  date: '2026-11-22',
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
      source: 'shared/platforms/instagram.json urls.edit_profile',
      date: '2026-11-22',
      confidence: 'medium',
    },
    privacy,
    // Who can open the lists follows from the account being private.
    connections: privacy,
  },
  fieldLinks: { connections: 'connections' },
  visibleTo: {
    name: always,
    handle: always,
    photo: always,
    bio: quoted,
    website: open,
    verified: open,
    followers: open,
    following: open,
    email: open,
    phone: professional,
    address: professional,
    'linked-accounts': {
      audience: 'public',
      source: 'https://qainsta.com/qa/view/what-do-users-see-if-an-instagram-account-is-private',
      date: '2026-11-22',
      confidence: 'low',
    },
  },
  notes: ['An e-mail address or phone number is shown only on business and creator accounts that chose to.'],
});
