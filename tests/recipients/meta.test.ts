import { junkHash, mailHash, phoneHash, tryRecipient } from './try-recipient';

const page = 'https%3A%2F%2Fshop.example%2Fshoes%3Fsize%3D42';

tryRecipient(
  'meta',
  [
    {
      url: `https://www.facebook.com/tr/?id=1&ev=Purchase&dl=${page}&rl=https%3A%2F%2Fnews.example%2F&cd[value]=49.95&cd[currency]=eur&cd[content_name]=Red%20shoes&sw=1920&sh=1080&fbp=fb.1.1.2&fbc=fb.1.1.abc`,
      type: 'image',
      service: 'pixel',
      how: 'pixel',
      kinds: ['page-url', 'referrer', 'event', 'value', 'product', 'first-party-id', 'click-id', 'screen'],
      details: [
        { kind: 'product', text: 'Red shoes' },
        { kind: 'event', name: 'purchase', raw: 'Purchase' },
        { kind: 'value', amount: 49.95, currency: 'EUR' },
      ],
    },
    {
      url: `https://www.facebook.com/tr?id=1&ev=PageView&udff%5Bem%5D=${mailHash}&ud[ph]=${phoneHash}&ud[fn]=${junkHash}`,
      service: 'pixel',
      how: 'pixel',
      kinds: ['event', 'hashed-email', 'hashed-phone'],
      candidates: [
        { of: 'email', form: 'sha256', value: mailHash },
        { of: 'phone', form: 'sha256', value: phoneHash },
      ],
    },
    {
      url: 'https://www.facebook.com/tr/',
      method: 'POST',
      body: {
        id: ['1'],
        ev: ['SubscribedButtonClick'],
        'cd[buttonText]': ['Order now'],
        'cd[formFeatures]': ['[{"name":"surname","tag":"input"}]'],
        dl: ['https://shop.example/'],
      },
      service: 'pixel',
      how: 'pixel',
      kinds: ['page-url', 'event', 'button-text', 'form-data'],
      details: [
        { kind: 'button-text', text: 'Order now' },
        { kind: 'form-data', text: 'surname' },
        { kind: 'event', name: 'click', raw: 'SubscribedButtonClick' },
      ],
    },
    {
      url: 'https://www.facebook.com/tr/?id=1&ev=PageView&ud[em]=mail%40example.com',
      service: 'pixel',
      how: 'pixel',
      kinds: ['event', 'plain-email'],
      candidates: [{ of: 'email', form: 'plain', value: 'mail@example.com' }],
    },
    { url: 'https://www.facebook.com/tr/?id=1', service: 'pixel', how: 'pixel', kinds: [] },
    {
      url: 'https://www.facebook.com/tr/?id=1',
      method: 'POST',
      service: 'pixel',
      how: 'pixel',
      kinds: [],
      state: 'unknown',
    },
    {
      url: 'https://connect.facebook.net/signals/config/1?v=2.9.1&domain=shop.example',
      service: 'pixel-config',
      how: 'pixel',
      kinds: ['page-url'],
    },
    {
      url: 'https://connect.facebook.net/en_US/fbevents.js',
      service: 'pixel-script',
      how: 'pixel',
      kinds: [],
    },
    {
      url: 'https://graph.facebook.com/?id=https%3A%2F%2Fshop.example%2F&callback=a',
      service: 'counter',
      how: 'widget',
      kinds: ['page-url'],
    },
    { url: 'https://connect.facebook.net/nl_NL/sdk.js', service: 'sdk', how: 'sdk', kinds: [] },
    {
      url: 'https://scontent.xx.fbcdn.net/v/t39/1.jpg',
      type: 'image',
      service: 'images',
      how: 'embed',
      kinds: [],
    },
  ],
  [
    'https://facebook.com.example/tr/?ev=PageView',
    'https://notfacebook.com/tr/?ev=PageView',
    'https://shop.example/https://www.facebook.com/tr/?ev=PageView',
    'https://fb.ru/tr/',
  ],
);
