import { defineCatalogue } from '../define';

/** "Always public": screen name and user name. */
const always = {
  audience: 'public',
  source: 'github:OpenTermsArchive/vlopses-us-versions Telegram/Privacy Policy.md',
  date: '2026-08-22',
  confidence: 'high',
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
  visibleTo: { name: always, handle: always },
  notes: [
    'What is shown here is changed in the app: Settings, Privacy and Security.',
    'Photo and bio have a setting each, so that contacts may see more than this page shows.',
  ],
});
