import { defineProvider } from '../define';

export default defineProvider({
  id: 'snapchat',
  name: 'Snapchat',
  network: 'snapchat',
  authorize: [
    {
      hosts: ['accounts.snapchat.com'],
      path: /^\/(accounts\/oauth2\/auth|login\/oauth2\/authorize|accounts\/login\/oauth2\/authorize)(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: '',
      confidence: 'medium',
    },
  ],
});
