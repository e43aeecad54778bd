import { defineProvider } from '../define';

export default defineProvider({
  id: 'instagram',
  name: 'Instagram',
  network: 'instagram',
  authorize: [
    {
      hosts: ['www.instagram.com', 'api.instagram.com'],
      path: /^\/oauth\/authorize(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: ',+',
      confidence: 'medium',
    },
    {
      hosts: ['www.instagram.com'],
      path: /^\/consent\/?$/,
      inside: 'params_json',
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: ',-',
      confidence: 'medium',
    },
  ],
});
