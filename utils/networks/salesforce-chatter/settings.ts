import { defineSettings } from '../define-settings';

export default defineSettings({
  id: 'salesforce-chatter',
  research: ['salesforce-chatter'],
  pages: {},
  settings: [
    {
      id: 'contact_fields',
      topic: 'audience',
      kind: 'choice',
      labels: { en: ['Share personal contact information'] },
      options: [
        { id: 'public', labels: { en: ['Public'] }, audience: 'public' },
        { id: 'external', labels: { en: ['External'] }, audience: 'members' },
        { id: 'employees', labels: { en: ['Employees'] }, audience: 'custom' },
      ],
      page: null,
      where: 'web',
      default: null,
      advice: { private: 'employees', balanced: 'employees', work: 'external' },
      severity: 'high',
      confidence: 'medium',
    },
  ],
});
