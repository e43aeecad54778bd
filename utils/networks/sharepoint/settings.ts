import { defineSettings } from '../define-settings';

export default defineSettings({
  id: 'sharepoint',
  research: ['sharepoint-profile'],
  pages: {},
  settings: [
    {
      id: 'who_can_see',
      topic: 'audience',
      kind: 'choice',
      labels: { en: ['Who can see this?'] },
      options: [
        { id: 'everyone', labels: { en: ['Everyone'] }, audience: 'members' },
        { id: 'only-me', labels: { en: ['Only Me'] }, audience: 'only-me' },
      ],
      page: null,
      where: 'web',
      default: null,
      advice: { private: 'only-me', balanced: 'only-me', work: 'everyone' },
      severity: 'medium',
      confidence: 'medium',
    },
    {
      id: 'birthday',
      topic: 'audience',
      kind: 'choice',
      labels: { en: ['Birthday and phone fields'] },
      options: [
        { id: 'everyone', labels: { en: ['Everyone'] }, audience: 'members' },
        { id: 'only-me', labels: { en: ['Only Me'] }, audience: 'only-me' },
      ],
      page: null,
      where: 'web',
      default: null,
      advice: { private: 'only-me', balanced: 'only-me', work: 'only-me' },
      severity: 'medium',
      confidence: 'low',
    },
  ],
});
