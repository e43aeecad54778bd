import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Discord. */
export default defineRecipient({
  id: 'discord',
  name: 'Discord',
  networks: ['discord'],
  domains: [
    'discord.com',
    'discordapp.com',
    'discordapp.net',
    'discord.gg',
    'discord.media',
    'discordcdn.com',
  ],
  services: [
    {
      id: 'widget',
      name: 'Discord widget',
      how: 'widget',
      hosts: ['discord.com', 'discordapp.com'],
      path: /^\/(widget|api\/guilds\/\d+\/widget)/,
      confidence: 'medium',
    },
    {
      id: 'images',
      name: 'Pictures from Discord',
      how: 'embed',
      hosts: ['cdn.discordapp.com', 'media.discordapp.net'],
      path: /^\//,
      confidence: 'medium',
    },
    {
      id: 'login',
      name: 'Log in with Discord',
      how: 'login',
      hosts: ['discord.com', 'discordapp.com'],
      path: /^\/(api\/)?oauth2\/authorize/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
  ],
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [['https://discord.com/developers/docs', '2026']],
  widget: [['https://discord.com/developers/docs/resources/guild', '2026']],
  images: [['general knowledge of snippets on web pages', '2026']],
  login: [['https://discord.com/developers/docs/topics/oauth2', '2026']],
};
