import { defineCatalogue } from '../define';

const routes = {
  source: 'github:mastodon/mastodon config/routes/settings.rb',
  date: '2024-25',
  confidence: 'high',
} as const;
/** The account entity of the public API and of ActivityPub holds these for anyone. */
const open = {
  source: 'github:mastodon/mastodon app/serializers/rest/account_serializer.rb',
  date: '2025',
  confidence: 'medium',
  audience: 'public',
} as const;

export default defineCatalogue({
  id: 'mastodon',
  links: {
    'own-profile': {
      url: 'https://{instance}/@{handle}',
      source: 'github:soxoj/maigret maigret/resources/data.json',
      date: '2026-08',
      confidence: 'medium',
    },
    'edit-profile': { url: 'https://{instance}/settings/profile', ...routes },
    privacy: { url: 'https://{instance}/settings/privacy', ...routes },
    connections: { url: 'https://{instance}/settings/privacy', ...routes },
  },
  fieldLinks: { connections: 'connections' },
  visibleTo: {
    name: open,
    handle: open,
    photo: open,
    bio: open,
    email: open,
    phone: open,
    birthday: open,
    location: open,
    website: open,
    'linked-accounts': open,
    joined: open,
    followers: open,
    following: open,
  },
  notes: [
    'Numbers of followers and of followed accounts stay visible when the lists are hidden.',
    'Copies on other servers may keep a value after it was removed.',
  ],
});
