import { defineProvider } from '../define';

export default defineProvider({
  id: 'github',
  name: 'GitHub',
  network: 'github',
  authorize: [
    {
      hosts: ['github.com'],
      path: /^\/login\/oauth\/(authorize|select_account)(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: ',',
      confidence: 'high',
    },
  ],
});
