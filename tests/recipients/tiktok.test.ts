import { mailHash, phoneHash, tryRecipient } from './try-recipient';

const message = {
  event: 'CompletePayment',
  context: {
    ad: { ad_id: '', callback: 'abc' },
    user: { email: mailHash, auto_phone_number: phoneHash, anonymous_id: 'u-1', user_id: '' },
    page: { url: 'https://shop.example/thanks', referrer: '' },
  },
  properties: { value: 20, currency: 'EUR', contents: [{ content_name: 'Lamp', price: 20 }] },
};
const kinds = [
  'page-url',
  'event',
  'value',
  'product',
  'hashed-email',
  'hashed-phone',
  'first-party-id',
  'click-id',
] as const;

tryRecipient(
  'tiktok',
  [
    {
      url: 'https://analytics.tiktok.com/api/v2/pixel',
      method: 'POST',
      body: JSON.stringify(message),
      service: 'pixel',
      how: 'pixel',
      kinds: [...kinds],
      details: [
        { kind: 'product', text: 'Lamp' },
        { kind: 'event', name: 'purchase', raw: 'CompletePayment' },
        { kind: 'value', amount: 20, currency: 'EUR' },
      ],
    },
    {
      url: `https://analytics.tiktok.com/api/v2/pixel/act?analytics_message=${encodeURIComponent(btoa(JSON.stringify(message)))}`,
      service: 'pixel',
      how: 'pixel',
      kinds: [...kinds],
    },
    {
      url: 'https://analytics.tiktok.com/api/v1/track',
      method: 'POST',
      body: JSON.stringify({
        event: '',
        context: { page: { url: 'https%3A%2F%2Fshop.example%2F', referrer: '' } },
      }),
      service: 'pixel',
      how: 'pixel',
      kinds: ['page-url'],
    },
    {
      url: 'https://analytics.tiktok.com/api/v2/pixel/act',
      method: 'POST',
      body: '{"action":"Metadata","context":{"page":{"url":"https://shop.example/"},"user":{"anonymous_id":"a"}}}',
      service: 'pixel',
      how: 'pixel',
      kinds: ['page-url', 'event', 'first-party-id'],
    },
    {
      url: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=A&lib=ttq',
      service: 'pixel-script',
      how: 'pixel',
      kinds: [],
    },
    {
      url: 'https://p16-sign.tiktokcdn.com/a.webp',
      type: 'image',
      service: 'images',
      how: 'embed',
      kinds: [],
    },
  ],
  ['https://analytics.tiktok.com.example/api/v2/pixel', 'https://mytiktok.com/api/v2/pixel'],
);
