import { defineProvider } from '../define';

export default defineProvider({
  id: 'microsoft',
  name: 'Microsoft',
  network: 'microsoft',
  authorize: [
    {
      hosts: ['login.microsoftonline.com'],
      path: /^\/[^/]+\/oauth2\/(v2\.0\/)?authorize(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      flags: ['resource'],
      redirects: ['redirect_uri'],
      delimiters: '',
      confidence: 'high',
    },
    {
      hosts: ['login.live.com'],
      path: /^\/oauth20_authorize\.srf$/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: ',',
      confidence: 'medium',
    },
  ],
});
