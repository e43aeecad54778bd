import { defineProvider } from '../define';

export default defineProvider({
  id: 'vk',
  name: 'VK',
  network: 'vk',
  authorize: [
    {
      hosts: ['oauth.vk.com', 'oauth.vk.ru'],
      path: /^\/authorize(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: ',+',
      confidence: 'medium',
    },
    {
      hosts: ['id.vk.com', 'id.vk.ru'],
      path: /^\/authorize(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: '',
      confidence: 'medium',
    },
  ],
});
