import { defineSettings } from '../define-settings';

export default defineSettings({
  id: 'viva-engage',
  research: ['viva-engage'],
  pages: {},
  settings: [
    {
      id: 'notifications',
      topic: 'data-sharing',
      kind: 'choice',
      labels: { en: ['Notifications'] },
      options: [
        { id: 'daily', labels: { en: ['Daily'] } },
        { id: 'weekly', labels: { en: ['Weekly'] } },
        { id: 'never', labels: { en: ['Never'] } },
      ],
      page: null,
      where: 'web',
      default: null,
      advice: { private: 'never', balanced: 'weekly', work: 'weekly' },
      severity: 'low',
      confidence: 'low',
    },
  ],
});
