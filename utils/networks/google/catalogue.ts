import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'google',
  links: {
    privacy: {
      url: 'https://myaccount.google.com/intro/privacycheckup',
      source: 'shared/platforms/google-youtube.json urls.privacy_checkup',
      date: '2026-11-22',
      confidence: 'medium',
    },
  },
  visibleTo: {},
});
