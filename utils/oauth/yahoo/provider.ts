import { defineProvider } from '../define';

export default defineProvider({
  id: 'yahoo',
  name: 'Yahoo',
  network: null,
  authorize: [
    {
      hosts: ['api.login.yahoo.com'],
      path: /^\/oauth2\/request_auth(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: ',',
      confidence: 'high',
    },
  ],
});
