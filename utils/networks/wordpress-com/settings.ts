import { defineSettings } from '../define-settings';

export default defineSettings({
  id: 'wordpress-com',
  research: ['wordpress-com'],
  pages: {
    privacy: { kind: 'settings', url: 'https://wordpress.com/me/privacy', confidence: 'low' },
    'delete-account': { kind: 'delete', url: 'https://wordpress.com/me/account', confidence: 'medium' },
  },
  settings: [
    {
      id: 'usage_information',
      topic: 'data-sharing',
      kind: 'switch',
      labels: {
        en: [
          'Share information with our analytics tool about your use of services while logged in to your WordPress.com account',
        ],
      },
      options: [{ id: 'on' }, { id: 'off' }],
      keys: ['id:tracks_opt_out'],
      page: 'privacy',
      where: 'web',
      default: null,
      advice: { private: 'off', balanced: 'off', work: 'off' },
      severity: 'medium',
      confidence: 'medium',
    },
  ],
  cues: { signedOut: ['Log in', 'Inloggen', 'Anmelden', 'Se connecter', 'Connexion'] },
});
