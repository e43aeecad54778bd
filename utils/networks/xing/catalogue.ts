import { defineCatalogue } from '../define';

const policy = {
  source: 'github:OpenTermsArchive/contrib-versions Xing/Privacy Policy.md',
  date: '2026-01-23',
} as const;
/** "Always visible without limitation to other users": names, job title and company, city and country. */
const mandatory = { ...policy, audience: 'members', confidence: 'high' } as const;
/** "Visible to all users"; "in some cases" narrower, which are said to be contact details and date of birth. */
const optional = { ...policy, audience: 'members', confidence: 'medium' } as const;
/** Released "on a case-by-case basis … for a particular user"; there is no way to release them to all. */
const released = { ...policy, audience: 'custom', confidence: 'medium' } as const;
const privacy = {
  url: 'https://www.xing.com/settings/privacy',
  source: 'shared/platforms/xing.json urls.privacy',
  date: '2026-11-22',
  confidence: 'high',
} as const;

export default defineCatalogue({
  id: 'xing',
  links: {
    'own-profile': {
      url: 'https://www.xing.com/profile/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    privacy,
    connections: privacy,
  },
  fieldLinks: {
    name: 'own-profile',
    photo: 'own-profile',
    bio: 'own-profile',
    email: 'own-profile',
    phone: 'own-profile',
    birthday: 'own-profile',
    address: 'own-profile',
    location: 'own-profile',
    employer: 'own-profile',
    education: 'own-profile',
    'linked-accounts': 'own-profile',
  },
  visibleTo: {
    name: mandatory,
    handle: optional,
    location: mandatory,
    employer: mandatory,
    education: optional,
    photo: optional,
    email: released,
    phone: released,
    birthday: released,
    address: released,
  },
  notes: [
    '“members” is the least: whether people who are not members see the profile is one setting for all of it, on by default.',
    'The profile is edited on the profile page itself.',
  ],
});
