import { defineProvider } from '../define';

export default defineProvider({
  id: 'google',
  name: 'Google',
  network: 'google',
  authorize: [
    {
      hosts: ['accounts.google.com'],
      path: /^\/o\/oauth2\/(v2\/)?auth(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      flags: ['access_type=offline'],
      redirects: ['redirect_uri', 'app_domain'],
      delimiters: '',
      confidence: 'high',
    },
    {
      hosts: ['accounts.google.com'],
      path: /^\/((v3\/)?signin|AccountChooser|InteractiveLogin)\//,
      client: 'client_id',
      scope: 'scope',
      flags: ['access_type=offline'],
      redirects: ['redirect_uri', 'app_domain'],
      delimiters: '',
      confidence: 'medium',
    },
    {
      hosts: ['accounts.google.com'],
      path: /^\/gsi\/select(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      asks: ['openid', 'profile', 'email'],
      redirects: ['origin', 'login_uri'],
      delimiters: '',
      confidence: 'medium',
    },
  ],
});
