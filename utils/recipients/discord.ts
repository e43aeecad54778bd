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
  '': [
    ['github:discord/discord-api-docs developers/reference.mdx', '2026-08'],
    ['github:v2fly/domain-list-community data', '2026-08'],
  ],
  widget: [['github:discord/discord-api-docs developers/resources/guild.mdx', '2026-08']],
  images: [
    [
      'github:discord/discord-api-docs developers/activities/development-guides/local-development.mdx',
      '2026-08',
    ],
    ['github:discord/discord-api-docs developers/change-log.mdx', '2026-08'],
  ],
  login: [['github:discord/discord-api-docs developers/topics/oauth2.mdx', '2026-08']],
};
