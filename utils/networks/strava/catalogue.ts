import { defineCatalogue } from '../define';

/** "Always visible to all Strava members, regardless of your privacy settings". */
const members = {
  audience: 'members',
  source: 'https://support.strava.com/hc/en-us/articles/360034758331',
  date: '2026-11-22',
  confidence: 'medium',
} as const;

export default defineCatalogue({
  id: 'strava',
  links: {
    'own-profile': {
      url: 'https://www.strava.com/athletes/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    'edit-profile': {
      url: 'https://www.strava.com/settings/profile',
      source: 'github:file-id 6936082649',
      date: '2026-11-22',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://www.strava.com/settings/privacy',
      source: 'shared/platforms/strava.json urls.privacy',
      date: '2026-11-22',
      confidence: 'high',
    },
  },
  visibleTo: { name: members, location: members, bio: members, followers: members, following: members },
  notes: [
    '“members” is the least: with the profile open to everyone, which is the default, anyone on the web sees these.',
    'Whether people who do not follow see the photo and the lists of followers depends on that same setting.',
  ],
});
