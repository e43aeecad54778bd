import { defineCatalogue } from '../define';

const limited = {
  audience: 'public',
  source: 'https://ipseolink.net/7-tips-to-manage-the-visibility-of-your-linkedin-profile/',
  date: '2022',
  confidence: 'medium',
} as const;
const members = {
  audience: 'members',
  source: 'https://www.smprotips.com/kann-jeder-mein-linkedin-profil-sehen/',
  date: '2023',
  confidence: 'low',
} as const;

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
      source: 'public GitHub files that open the editor (id 30307817821 and others)',
      date: '2024-26',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://www.linkedin.com/public-profile/settings',
      source: '/work/shared/platforms/linkedin.json settings public_profile',
      date: '2026-11-22',
      confidence: 'medium',
    },
    connections: {
      url: 'https://www.linkedin.com/psettings/connections-visibility',
      source: '/work/shared/platforms/linkedin.json settings connections_list',
      date: '2026-11-22',
      confidence: 'medium',
    },
  },
  fieldLinks: { connections: 'connections', photo: 'privacy' },
  visibleTo: {
    name: limited,
    bio: limited,
    location: limited,
    employer: members,
    education: members,
    email: {
      audience: 'friends',
      source: '/work/shared/platforms/linkedin.json settings email_visibility (default)',
      date: '2026-11-22',
      confidence: 'medium',
    },
  },
  notes: [
    '“friends” are connections of the first degree.',
    'The headline is read as bio; the text under “About” is not read.',
  ],
});
