import { defineProvider } from '../define';

export default defineProvider({
  id: 'salesforce',
  name: 'Salesforce',
  network: null,
  authorize: [
    {
      hosts: ['*.salesforce.com'],
      path: /^\/services\/oauth2\/authorize(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: '',
      confidence: 'medium',
    },
  ],
});
