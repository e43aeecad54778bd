import { defineProvider } from '../define';

export default defineProvider({
  id: 'slack',
  name: 'Slack',
  network: 'slack',
  authorize: [
    {
      hosts: ['slack.com'],
      path: /^\/(oauth\/(v2\/|v2_user\/)?|openid\/connect\/)authorize(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      moreScopes: ['user_scope'],
      redirects: ['redirect_uri'],
      delimiters: ',',
      confidence: 'medium',
    },
    {
      hosts: ['*.slack.com'],
      path: /^\/oauth(\/v2)?(\/authorize)?\/?$/,
      client: 'client_id',
      scope: 'scope',
      moreScopes: ['user_scope'],
      redirects: ['redirect_uri'],
      delimiters: ',',
      confidence: 'low',
    },
  ],
});
