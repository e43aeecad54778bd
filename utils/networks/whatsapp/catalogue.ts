import { defineCatalogue } from '../define';

export default defineCatalogue({
  id: 'whatsapp',
  links: {
    privacy: {
      url: 'https://faq.whatsapp.com/3307102709559968/',
      source: 'https://faq.whatsapp.com/3307102709559968/',
      date: '2026-11-22',
      confidence: 'high',
    },
  },
  visibleTo: {},
  notes: ['There is no way to hide your phone number when using WhatsApp (vendor help, 2024-25).'],
});
