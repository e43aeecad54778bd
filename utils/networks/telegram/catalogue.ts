import { defineCatalogue } from '../define';

const open = {
  audience: 'public',
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;

export default defineCatalogue({
  id: 'telegram',
  links: {
    'own-profile': {
      url: 'https://t.me/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
  },
  visibleTo: {
    name: open,
    photo: open,
    bio: open,
  },
  notes: ['What is shown here is changed in the app: Settings, Privacy and Security.'],
});
