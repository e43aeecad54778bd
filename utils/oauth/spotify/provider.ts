import { defineProvider } from '../define';

export default defineProvider({
  id: 'spotify',
  name: 'Spotify',
  network: null,
  authorize: [
    {
      hosts: ['accounts.spotify.com'],
      path: /^\/([a-z-]+\/)?authorize(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: '',
      confidence: 'high',
    },
  ],
});
