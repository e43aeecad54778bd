import { defineSettings } from '../define-settings';

export default defineSettings({
  id: 'nextdoor',
  research: ['nextdoor'],
  pages: {
    'delete-account': {
      kind: 'delete',
      url: 'https://help.nextdoor.com/s/article/How-to-deactivate-or-delete-your-account',
      confidence: 'medium',
    },
  },
  settings: [
    {
      id: 'address',
      topic: 'audience',
      kind: 'choice',
      labels: { en: ['Show address to my neighborhood as'] },
      options: [
        { id: 'full-address', labels: { en: ['Full address'] }, audience: 'members' },
        { id: 'street-name-only', labels: { en: ['Street name only'] }, audience: 'members' },
      ],
      page: null,
      where: 'web',
      default: { value: 'full-address', confidence: 'low' },
      advice: { private: 'street-name-only', balanced: 'street-name-only', work: 'street-name-only' },
      severity: 'high',
      confidence: 'medium',
    },
    {
      id: 'discover',
      topic: 'findable',
      kind: 'switch',
      labels: { en: ['Found by phone or e-mail'] },
      options: [{ id: 'on' }, { id: 'off' }],
      page: null,
      where: 'web',
      default: null,
      advice: { private: 'off', balanced: 'off', work: 'off' },
      severity: 'medium',
      confidence: 'low',
    },
    {
      id: 'audience',
      topic: 'audience',
      kind: 'choice',
      labels: { en: ['Post audience'] },
      options: [
        { id: 'nearby', audience: 'members' },
        { id: 'my-neighborhood', audience: 'custom' },
      ],
      page: null,
      where: 'web',
      default: null,
      advice: { private: 'my-neighborhood', balanced: 'my-neighborhood', work: 'nearby' },
      severity: 'low',
      confidence: 'low',
    },
  ],
});
