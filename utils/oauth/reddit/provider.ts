import { defineProvider } from '../define';

export default defineProvider({
  id: 'reddit',
  name: 'Reddit',
  network: 'reddit',
  authorize: [
    {
      hosts: ['www.reddit.com', 'ssl.reddit.com', 'old.reddit.com', 'new.reddit.com', 'reddit.com'],
      path: /^\/api\/v1\/authorize(\.compact)?(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      flags: ['duration=permanent'],
      redirects: ['redirect_uri'],
      delimiters: ',|',
      confidence: 'high',
    },
  ],
});
