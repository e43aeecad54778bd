import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** GitHub, a part of Microsoft. */
export default defineRecipient({
  id: 'github',
  name: 'GitHub',
  networks: ['github'],
  domains: ['github.com', 'githubusercontent.com', 'githubassets.com'],
  services: [
    {
      id: 'login',
      name: 'Sign in with GitHub',
      how: 'login',
      hosts: ['github.com'],
      path: /^\/login\/oauth\/authorize/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'high',
    },
    {
      id: 'gist',
      name: 'Embedded gists',
      how: 'embed',
      hosts: ['gist.github.com'],
      path: /\.js$/,
      confidence: 'medium',
    },
  ],
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:v2fly/domain-list-community data', '2026-08'],
  ],
  login: [
    ['github:github/docs content/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps.md', '2026-11'],
    ['github:simov/grant config/oauth.json', '2025-02'],
  ],
  gist: [['github:ampproject/amphtml 3p/github.js', '2026-11']],
};
