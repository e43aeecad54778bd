import { junkHash, mailHash, tryRecipient } from './try-recipient';

const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));

tryRecipient(
  'pinterest',
  [
    {
      url: `https://ct.pinterest.com/v3/?tid=1&event=checkout&pd=${json({ em: mailHash })}&ed=${json({ value: 116, currency: 'USD', line_items: [{ product_name: 'Pillow' }] })}&ad=${json({ loc: 'https://shop.example/', ref: '', if: false, sh: 1440, sw: 2560 })}&cb=1`,
      service: 'tag',
      how: 'pixel',
      kinds: ['page-url', 'event', 'value', 'product', 'hashed-email', 'screen', 'device'],
      details: [
        { kind: 'product', text: 'Pillow' },
        { kind: 'event', name: 'purchase', raw: 'checkout' },
        { kind: 'value', amount: 116, currency: 'USD' },
      ],
      candidates: [{ of: 'email', form: 'sha256', value: mailHash }],
    },
    {
      url: `https://ct.pinterest.com/user/?tid=1&pd=${json({ em: junkHash })}&cb=1`,
      service: 'tag',
      how: 'pixel',
      kinds: [],
    },
    {
      url: 'https://ct.pinterest.com/v3/',
      method: 'POST',
      body: `tid=1&event=search&ed[search_query]=red+lamp&pd[pin_unauth]=abc`,
      service: 'tag',
      how: 'pixel',
      kinds: ['event', 'search-term', 'first-party-id'],
      details: [
        { kind: 'search-term', text: 'red lamp' },
        { kind: 'event', name: 'search', raw: 'search' },
      ],
    },
    {
      url: 'https://widgets.pinterest.com/v1/urls/count.json?url=https%3A%2F%2Fshop.example%2F',
      service: 'counter',
      how: 'widget',
      kinds: ['page-url'],
    },
    {
      url: 'https://api.pinterest.com/v1/urls/count.json?callback=a&url=https%3A%2F%2Fshop.example%2F',
      service: 'count',
      how: 'widget',
      kinds: ['page-url'],
    },
    {
      url: 'https://assets.pinterest.com/images/pidgets/pin_it_button.png',
      type: 'image',
      service: 'buttons',
      how: 'widget',
      kinds: [],
    },
    { url: 'https://s.pinimg.com/ct/core.js', service: 'tag-script', how: 'pixel', kinds: [] },
    { url: 'https://i.pinimg.com/236x/a.jpg', type: 'image', service: 'images', how: 'embed', kinds: [] },
  ],
  ['https://ct.pinterest.example/v3/', 'https://spinimg.com/ct/core.js'],
);
