import { defineCatalogue } from '../define';

/** "Some of your information is always public": name, user name and profile picture. */
const always = {
  audience: 'public',
  source: 'github:OpenTermsArchive/pga-versions Facebook/Privacy Policy.md',
  date: '2026-08-22',
  confidence: 'high',
} as const;

export default defineCatalogue({
  id: 'facebook',
  links: {
    'own-profile': {
      url: 'https://www.facebook.com/me/',
      source: 'github:lockdown-systems/cyd src',
      date: '2026-04',
      confidence: 'medium',
    },
    'edit-profile': {
      url: 'https://www.facebook.com/me/about',
      source: 'github:file-id 52452031472',
      date: '2026-11-22',
      confidence: 'low',
    },
    privacy: {
      url: 'https://www.facebook.com/privacy/checkup/',
      source: 'shared/platforms/facebook.json urls.privacy_checkup',
      date: '2026-11-22',
      confidence: 'medium',
    },
    connections: {
      url: 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
      source: 'shared/platforms/facebook.json urls.find_and_contact',
      date: '2026-11-22',
      confidence: 'high',
    },
  },
  fieldLinks: {
    connections: 'connections',
    friends: 'connections',
    photo: 'own-profile',
    bio: 'own-profile',
  },
  visibleTo: { name: always, handle: always, photo: always },
  notes: [
    'Work, education, places, relations and contact details have an audience each, shown beside them on the own profile.',
    'Who sees the list of friends is a setting of its own; the page does not tell, and its default (public) proves nothing.',
    'A locked profile keeps strangers from enlarging the photo, not from seeing it.',
  ],
});
