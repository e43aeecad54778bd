import { junkHash, mailBase64, mailHash, tryRecipient } from './try-recipient';

tryRecipient(
  'google',
  [
    {
      url: 'https://region1.google-analytics.com/g/collect?v=2&tid=G-1&cid=1.2&sid=3&sct=1&seg=1&ul=nl&sr=1x1&dl=https%3A%2F%2Fshop.example%2F&dr=&dt=Shop&uaa=x86&cu=EUR',
      method: 'POST',
      body: 'en=page_view&_et=1\r\nen=purchase&epn.value=49.5&ep.transaction_id=7&pr1=nmLamp~pr49.5',
      service: 'analytics-4',
      how: 'pixel',
      kinds: [
        'page-url',
        'title',
        'event',
        'value',
        'product',
        'first-party-id',
        'language',
        'screen',
        'device',
      ],
    },
    {
      url: 'https://analytics.google.com/g/collect?v=2&tid=G-1',
      service: 'analytics-4',
      how: 'pixel',
      kinds: [],
    },
    {
      url: `https://www.google.com/ccm/form-data/1?em=tv.1~em.${mailBase64}~fn0.${junkHash}~ct0.Utrecht&url=https%3A%2F%2Fshop.example%2F`,
      service: 'ads-data',
      how: 'pixel',
      kinds: ['page-url', 'hashed-email', 'location'],
      candidates: [{ of: 'email', form: 'sha256', value: mailHash }],
    },
    {
      url: 'https://www.google-analytics.com/j/collect?v=1&t=event&ec=cart&ea=add%20to%20cart&el=lamp&cid=1.2&tid=UA-1-1&dl=https%3A%2F%2Fshop.example%2F',
      service: 'analytics',
      how: 'pixel',
      kinds: ['page-url', 'event', 'first-party-id'],
      details: [{ kind: 'event', name: 'add-to-cart', raw: 'add to cart' }],
    },
    {
      url: 'https://ssl.google-analytics.com/__utm.gif?utmhn=shop.example&utmp=%2Fa&utmr=-&utmcc=__utma%3D1',
      service: 'analytics-classic',
      how: 'pixel',
      kinds: ['page-url', 'first-party-id'],
    },
    {
      url: 'https://googleads.g.doubleclick.net/pagead/viewthroughconversion/1/?url=https%3A%2F%2Fshop.example%2F&ref=https%3A%2F%2Fnews.example%2F&tiba=Shop&value=12&currency_code=EUR&auid=1.2&gclaw=x&data=event%3Dpurchase%3Becomm_prodid%3D7',
      service: 'ads-conversion',
      how: 'pixel',
      kinds: ['page-url', 'title', 'referrer', 'event', 'value', 'product', 'first-party-id', 'click-id'],
      details: [
        { kind: 'title', text: 'Shop' },
        { kind: 'event', name: 'purchase', raw: 'purchase' },
        { kind: 'value', amount: 12, currency: 'EUR' },
      ],
    },
    {
      url: 'https://1.fls.doubleclick.net/activityi;src=1;type=group;cat=thanks;u1=blue;cost=9.5;~oref=https%3A%2F%2Fshop.example%2F?',
      service: 'floodlight',
      how: 'pixel',
      kinds: ['page-url', 'event', 'value'],
    },
    {
      url: 'https://www.googletagmanager.com/gtm.js?id=GTM-1',
      service: 'tag-manager',
      how: 'sdk',
      kinds: [],
    },
    { url: 'https://www.google.co.uk/', service: null, how: 'resource', kinds: [] },
  ],
  [
    'https://google-analytics.com.example/g/collect',
    'https://google-sync.rutarget.ru/',
    'https://www.google.example/',
    'https://notgoogle.com/',
  ],
);
