import { defineProvider } from '../define';

export default defineProvider({
  id: 'mastodon',
  name: 'Mastodon',
  network: 'mastodon',
  authorize: [
    {
      hosts: ['*'],
      path: /^\/oauth\/authorize$/,
      client: 'client_id',
      scope: 'scope',
      redirects: ['redirect_uri'],
      delimiters: '',
      scopeForm: /^(?:profile|push|follow|(?:admin:)?(?:read|write)(?::[a-z_:]+)?)$/,
      confidence: 'low',
    },
  ],
});
