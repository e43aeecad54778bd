import { defineProvider } from '../define';

export default defineProvider({
  id: 'twitch',
  name: 'Twitch',
  network: null,
  authorize: [
    {
      hosts: ['id.twitch.tv'],
      path: /^\/oauth2\/authorize(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: '',
      confidence: 'high',
    },
    {
      hosts: ['www.twitch.tv'],
      path: /^\/login$/,
      inside: 'redirect_params',
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: '',
      confidence: 'medium',
    },
  ],
});
