import { defineSettings } from '../define-settings';

export default defineSettings({
  id: 'blogger',
  research: ['blogger'],
  pages: {
    'delete-account': {
      kind: 'delete',
      url: 'https://support.google.com/blogger/answer/41932',
      confidence: 'medium',
    },
  },
  settings: [
    {
      id: 'reader_access',
      topic: 'audience',
      kind: 'choice',
      labels: { en: ['Blog Readers'] },
      options: [
        { id: 'public', labels: { en: ['Public', 'Anybody'] }, audience: 'public' },
        {
          id: 'custom',
          labels: { en: ['Only these readers', 'Private – Only these readers'] },
          audience: 'custom',
        },
        {
          id: 'authors',
          labels: { en: ['Only blog authors', 'Private – Only authors'] },
          audience: 'custom',
        },
      ],
      page: null,
      where: 'web',
      default: { value: 'public', confidence: 'medium' },
      advice: { private: 'authors', balanced: 'public', work: 'public' },
      severity: 'medium',
      confidence: 'low',
    },
  ],
});
