import { defineCatalogue } from '../define';

const routes = {
  source: 'github:mastodon/mastodon config/routes/settings.rb',
  date: '2026-11-22',
  confidence: 'high',
} as const;
/** The software hands these to any viewer: account, bio and the table of fields have no audience. */
const open = {
  source: 'github:mastodon/mastodon app/serializers/rest/account_serializer.rb',
  date: '2026-11-22',
  confidence: 'high',
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
    'E-mail, phone, birthday and place are read from the table of fields and the bio.',
    'Numbers of followers and of followed accounts stay visible when the lists are hidden.',
    'Copies on other servers may keep a value after it was removed.',
  ],
});
