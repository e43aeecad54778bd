import { mailHash, tryRecipient } from './try-recipient';

tryRecipient(
  'snap',
  [
    {
      url: `https://tr.snapchat.com/p?pid=1&ev=PURCHASE&pl=https%3A%2F%2Fshop.example%2F&rf=&u_hem=${mailHash}&u_c1=abc&u_sclid=d&e_pr=49&e_cur=EUR&e_iids=7&ts=1`,
      service: 'pixel',
      how: 'pixel',
      kinds: ['page-url', 'event', 'value', 'product', 'hashed-email', 'first-party-id', 'click-id'],
      details: [
        { kind: 'event', name: 'purchase', raw: 'PURCHASE' },
        { kind: 'value', amount: 49, currency: 'EUR' },
      ],
    },
    {
      url: 'https://tr.snapchat.com/p',
      method: 'POST',
      body: 'pid=1&ev=PAGE_VIEW&pl=https%3A%2F%2Fshop.example%2F',
      service: 'pixel',
      how: 'pixel',
      kinds: ['page-url', 'event'],
    },
    {
      url: 'https://tr6.snapchat.com/p',
      method: 'POST',
      body: '{"ctx":{"url":"https://shop.example/"},"req":[{"t":{"pid":"1","ev":"PURCHASE","price":20,"currency":"EUR"}},{"i":{"pids":["1"]}}]}',
      service: 'pixel',
      how: 'pixel',
      kinds: ['page-url', 'event', 'value'],
      details: [
        { kind: 'event', name: 'purchase', raw: 'PURCHASE' },
        { kind: 'value', amount: 20, currency: 'EUR' },
      ],
    },
    {
      url: 'https://tr.snapchat.com/p',
      method: 'POST',
      body: '{"ctx":{},"req":[{"log":{"name":"SB","message":"x"}},{"i":{"pids":["1"]},"del":1003}]}',
      service: 'pixel',
      how: 'pixel',
      kinds: [],
    },
    { url: 'https://tr.snapchat.com/cm/s?pnid=1&cb=2', service: 'cookie-match', how: 'pixel', kinds: [] },
    { url: 'https://sc-static.net/scevent.min.js', service: 'pixel-script', how: 'pixel', kinds: [] },
  ],
  [
    'https://log.snapdeal.com/p?pl=a',
    'https://tr.snapchat.com.example/p',
    'https://misc-static.net/scevent.min.js',
  ],
);
