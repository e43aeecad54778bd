import { defineProvider } from '../define';

export default defineProvider({
  id: 'facebook',
  name: 'Facebook',
  network: 'facebook',
  authorize: [
    {
      hosts: [
        'www.facebook.com',
        'facebook.com',
        'm.facebook.com',
        'web.facebook.com',
        'touch.facebook.com',
        'mbasic.facebook.com',
      ],
      path: /^\/(v\d+\.\d+\/)?dialog\/oauth(\/|$)/,
      client: 'client_id',
      scope: 'scope',
      flags: ['config_id'],
      redirects: ['fallback_redirect_uri', 'redirect_uri'],
      delimiters: ',',
      confidence: 'high',
    },
    {
      hosts: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com'],
      path: /^\/privacy\/consent\/(gdp\/)?$/,
      client: 'params[app_id]',
      scope: 'params[scope]',
      redirects: ['params[fallback_redirect_uri]', 'params[redirect_uri]'],
      delimiters: ',',
      confidence: 'medium',
    },
  ],
});
