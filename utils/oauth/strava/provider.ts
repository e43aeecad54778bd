import { defineProvider } from '../define';

export default defineProvider({
  id: 'strava',
  name: 'Strava',
  network: 'strava',
  authorize: [
    {
      hosts: ['www.strava.com'],
      path: /^\/(api\/v3\/)?oauth\/(mobile\/)?authorize(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: ',',
      confidence: 'high',
    },
  ],
});
