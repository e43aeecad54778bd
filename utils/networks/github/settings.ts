import { defineSettings } from '../define-settings';

export default defineSettings({
  id: 'github',
  research: ['github'],
  pages: {
    emails: { kind: 'settings', url: 'https://github.com/settings/emails', confidence: 'medium' },
    apps: { kind: 'apps', url: 'https://github.com/settings/applications', confidence: 'medium' },
    installations: { kind: 'apps', url: 'https://github.com/settings/installations', confidence: 'medium' },
    sessions: { kind: 'sessions', url: 'https://github.com/settings/sessions', confidence: 'medium' },
    delete: { kind: 'delete', url: 'https://github.com/settings/admin', confidence: 'medium' },
  },
  settings: [
    {
      id: 'email_private',
      topic: 'audience',
      kind: 'switch',
      labels: { en: ['Keep my email addresses private'] },
      options: [{ id: 'off' }, { id: 'on' }],
      page: 'emails',
      where: 'web',
      default: { value: 'on', confidence: 'medium' },
      advice: { private: 'on', balanced: 'on', work: 'on' },
      severity: 'medium',
      confidence: 'medium',
    },
    {
      id: 'block_push',
      topic: 'audience',
      kind: 'switch',
      labels: { en: ['Block command line pushes that expose my email'] },
      options: [{ id: 'off' }, { id: 'on' }],
      page: 'emails',
      where: 'web',
      default: null,
      advice: { private: 'on', balanced: 'on', work: 'on' },
      severity: 'medium',
      confidence: 'medium',
    },
  ],
});
