import { defineProvider } from '../define';

export default defineProvider({
  id: 'threads',
  name: 'Threads',
  network: 'threads',
  authorize: [
    {
      hosts: ['threads.net', 'www.threads.net', 'threads.com', 'www.threads.com'],
      path: /^\/oauth\/authorize(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: ',',
      confidence: 'medium',
    },
  ],
});
