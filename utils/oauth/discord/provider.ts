import { defineProvider } from '../define';

export default defineProvider({
  id: 'discord',
  name: 'Discord',
  network: 'discord',
  authorize: [
    {
      hosts: ['discord.com', 'discordapp.com', 'ptb.discord.com', 'canary.discord.com'],
      path: /^\/(api\/(v\d+\/)?)?oauth2\/authorize(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      flags: ['permissions'],
      redirects: ['redirect_uri'],
      delimiters: '',
      confidence: 'high',
    },
  ],
});
