import { defineCatalogue } from '../define';

const help = {
  source: 'https://help.linkedin.com/app/answers/detail/a_id/77/cookie/test',
  date: '2015-04-13',
  confidence: 'medium',
} as const;
/** At least these: the vendor's old page, and guides since; the public version of a profile can be turned off. */
const members = { ...help, audience: 'members' } as const;
/** At most these: people connected in the first degree, and whoever got an answer to a paid message. */
const contact = { ...help, audience: 'friends' } as const;

export default defineCatalogue({
  id: 'linkedin',
  links: {
    'own-profile': {
      url: 'https://www.linkedin.com/in/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'high',
    },
    'edit-profile': {
      url: 'https://www.linkedin.com/in/{handle}/edit/forms/intro/new/',
      source: 'github:file-id 30307817821',
      date: '2026-11-22',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://www.linkedin.com/public-profile/settings',
      source: 'shared/platforms/linkedin.json settings.public_profile',
      date: '2026-11-22',
      confidence: 'medium',
    },
    connections: {
      url: 'https://www.linkedin.com/psettings/connections-visibility',
      source: 'shared/platforms/linkedin.json settings.connections_list',
      date: '2026-11-22',
      confidence: 'medium',
    },
  },
  fieldLinks: { photo: 'privacy' },
  visibleTo: {
    name: members,
    handle: members,
    bio: members,
    location: members,
    employer: members,
    education: members,
    phone: contact,
    address: contact,
  },
  notes: [
    '“friends” are connections of the first degree.',
    '“members” is the least: with the public profile on, which is the default, anyone sees these.',
    'The headline is read as bio; the text under “About” is not read.',
    'Photo, e-mail address, birthday and the list of connections have a setting each.',
  ],
});
