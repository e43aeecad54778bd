import { defineProvider } from '../define';

export default defineProvider({
  id: 'tiktok',
  name: 'TikTok',
  network: 'tiktok',
  authorize: [
    {
      hosts: ['www.tiktok.com'],
      path: /^\/(v2\/)?auth\/authorize(\/|$)/,
      client: 'client_key',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: ',',
      confidence: 'high',
    },
    {
      hosts: ['open-api.tiktok.com'],
      path: /^\/platform\/oauth\/connect(\/|$)/,
      client: 'client_key',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: ',',
      confidence: 'medium',
    },
  ],
});
