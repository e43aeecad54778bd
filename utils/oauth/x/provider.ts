import { defineProvider } from '../define';

export default defineProvider({
  id: 'x',
  name: 'X',
  network: 'x',
  authorize: [
    {
      hosts: ['x.com', 'twitter.com', 'mobile.twitter.com', 'mobile.x.com'],
      path: /^\/i\/oauth2\/authorize(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: '',
      confidence: 'high',
    },
    {
      hosts: ['api.twitter.com', 'api.x.com'],
      path: /^\/oauth\/(authenticate|authorize)$/,
      client: null,
      scope: null,
      redirects: [],
      delimiters: '',
      confidence: 'medium',
    },
  ],
});
