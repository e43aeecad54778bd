import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'discord',
  links: {
    'edit-profile': {
      url: 'https://discord.com/settings/account',
      source: 'github:apple/password-manager-resources quirks/change-password-URLs.json',
      date: '2026-11-22',
      confidence: 'medium',
    },
  },
  visibleTo: {},
});
