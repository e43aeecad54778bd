import { defineCatalogue } from '../define';

const extractor = {
  source: 'github:soxoj/socid-extractor socid_extractor/schemes.py',
  date: '2026-05',
  confidence: 'medium',
} as const;
const open = { ...extractor, audience: 'public' } as const;

export default defineCatalogue({
  id: 'x',
  links: {
    'own-profile': {
      url: 'https://x.com/{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    'edit-profile': {
      url: 'https://x.com/settings/profile',
      source: 'github:lockdown-systems/cyd src',
      date: '2026-04',
      confidence: 'medium',
    },
    privacy: {
      url: 'https://x.com/settings/privacy_and_safety',
      source: 'public GitHub file X settings tree with English labels',
      date: '2026',
      confidence: 'high',
    },
    connections: {
      url: 'https://x.com/settings/audience_and_tagging',
      source: 'public GitHub file X web client settings bundle',
      date: '2024-25',
      confidence: 'high',
    },
  },
  fieldLinks: { connections: 'connections' },
  visibleTo: {
    bio: open,
    location: open,
    website: open,
    joined: open,
    followers: open,
    following: open,
  },
  notes: [
    'Name, handle, photo and bio stay visible on a protected account; a birthday has an audience of its own, shown in the editor only.',
  ],
});
