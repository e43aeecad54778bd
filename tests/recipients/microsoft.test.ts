import { mailHash, phoneHash, tryRecipient } from './try-recipient';

tryRecipient(
  'microsoft',
  [
    {
      url: 'https://bat.bing.com/action/0?ti=1&Ver=2&mid=a&sid=b&vid=c&pi=0&lg=nl&sw=1&sh=2&sc=24&tl=Shop&p=https%3A%2F%2Fshop.example%2F&r=&lt=9&evt=pageLoad&msclkid=N&rn=1',
      service: 'uet',
      how: 'pixel',
      kinds: ['page-url', 'title', 'event', 'first-party-id', 'language', 'screen'],
      details: [
        { kind: 'title', text: 'Shop' },
        { kind: 'event', name: 'view-page', raw: 'pageLoad' },
      ],
    },
    {
      url: `https://bat.bing.com/action/0?ti=1&evt=custom&ea=purchase&gv=49&gc=EUR&msclkid=abc&pid=${encodeURIComponent(`em=${mailHash}&ph=${phoneHash}`)}`,
      service: 'uet',
      how: 'pixel',
      kinds: ['event', 'value', 'hashed-email', 'hashed-phone', 'click-id'],
      details: [
        { kind: 'event', name: 'purchase', raw: 'purchase' },
        { kind: 'value', amount: 49, currency: 'EUR' },
      ],
    },
    {
      url: 'https://k.clarity.ms/collect',
      method: 'POST',
      body: '\x1f\x8b\x08packed',
      service: 'clarity',
      how: 'pixel',
      kinds: [],
      state: 'unknown',
    },
    {
      url: 'https://k.clarity.ms/collect',
      method: 'POST',
      body: JSON.stringify({
        e: ['0.7', 1, 0, 9, 'project', 'user', 'session', 1, 0, 0, 0, 'https://shop.example/'],
        a: [],
        p: [],
      }),
      service: 'clarity',
      how: 'pixel',
      kinds: ['page-url', 'event', 'first-party-id'],
    },
    { url: 'https://www.clarity.ms/tag/abc', service: 'clarity-script', how: 'pixel', kinds: [] },
    {
      url: 'https://ib.adnxs.com/pixie?pi=a&e=Purchase&value=9.5&currency=EUR&script=0',
      service: 'universal-pixel',
      how: 'pixel',
      kinds: ['event', 'value'],
    },
    { url: 'https://bat.bing.com/bat.js', service: 'uet-script', how: 'pixel', kinds: [] },
  ],
  ['https://batbing.com/action/0?evt=a', 'https://clarity.ms.example/collect', 'https://mms.mlive.com/'],
);
