import { mailHash, tryRecipient } from './try-recipient';

tryRecipient(
  'linkedin',
  [
    {
      url: 'https://px.ads.linkedin.com/collect/?v=2&fmt=js&pid=1&time=2&li_adsId=3-4&url=https%3A%2F%2Fshop.example%2F',
      service: 'insight-tag',
      how: 'pixel',
      kinds: ['page-url', 'first-party-id'],
    },
    {
      url: 'https://px.ads.linkedin.com/collect?pid=1&conversionId=5&li_fat_id=abc',
      service: 'insight-tag',
      how: 'pixel',
      kinds: ['event', 'first-party-id', 'click-id'],
    },
    {
      url: 'https://px.ads.linkedin.com/wa/?medium=fetch&fmt=g',
      method: 'POST',
      body: JSON.stringify({
        pids: [1],
        signalType: 'CLICK',
        url: 'https://shop.example/form',
        pageTitle: 'Form',
        hem: mailHash,
        domAttributes: { innerText: 'Send', isFormSubmission: true },
      }),
      service: 'website-signals',
      how: 'pixel',
      kinds: ['page-url', 'title', 'event', 'button-text', 'form-data', 'hashed-email'],
      candidates: [{ of: 'email', form: 'sha256', value: mailHash }],
    },
    {
      url: 'https://px.ads.linkedin.com/wa/?medium=fetch&fmt=g',
      method: 'POST',
      body: 'H4sIAAAAAAAAA6tWKlGyUlBKTs1NLVGqBQCBj7YPEQAAAA==',
      service: 'website-signals',
      how: 'pixel',
      kinds: [],
      state: 'unknown',
    },
    {
      url: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
      type: 'script',
      service: 'insight-script',
      how: 'pixel',
      kinds: [],
    },
    {
      url: 'https://cdn.linkedin.oribi.io/partner/1/domain/shop.example/token',
      service: 'insight-config',
      how: 'pixel',
      kinds: ['page-url'],
    },
    {
      url: 'https://www.linkedin.com/countserv/count/share?url=https%3A%2F%2Fshop.example%2F&format=jsonp',
      service: 'counter',
      how: 'widget',
      kinds: ['page-url'],
    },
    { url: 'https://static.licdn.com/a.png', type: 'image', service: null, how: 'resource', kinds: [] },
  ],
  [
    'https://u.alicdn.com/js/a.js',
    'https://linkedin.com.example/collect?url=a',
    'https://px.ads.linkedin.co/collect',
  ],
);
