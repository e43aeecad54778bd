import { defineProvider } from '../define';

export default defineProvider({
  id: 'apple',
  name: 'Apple',
  network: null,
  authorize: [
    {
      hosts: ['appleid.apple.com'],
      path: /^\/auth\/authorize(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: '',
      confidence: 'high',
    },
  ],
});
