import { defineCatalogue } from '../define';

const privacy = {
  url: 'https://www.xing.com/settings/privacy',
  source: 'public GitHub files (ids 44368619039, 61057138817), 2026-08',
  date: '2026-08',
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
  fieldLinks: { connections: 'connections' },
  visibleTo: {},
  notes: [
    'Whether people who are not members can see the profile is one setting for all of it, on by default.',
  ],
});
