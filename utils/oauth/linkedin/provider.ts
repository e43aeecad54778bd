import { defineProvider } from '../define';

export default defineProvider({
  id: 'linkedin',
  name: 'LinkedIn',
  network: 'linkedin',
  authorize: [
    {
      hosts: ['www.linkedin.com', 'linkedin.com'],
      path: /^\/oauth\/v2\/authorization(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: ',',
      confidence: 'high',
    },
  ],
});
