import { mailHash, tryRecipient } from './try-recipient';

const events = (value: unknown) => encodeURIComponent(JSON.stringify(value));

tryRecipient(
  'x',
  [
    {
      url: `https://t.co/i/adsct?p_id=Twitter&p_user_id=0&txn_id=a&events=${events([['pageview', null]])}&tw_sale_amount=0&tw_order_quantity=0&tw_iframe_status=0&tw_document_href=https%3A%2F%2Fshop.example%2F`,
      service: 'pixel',
      how: 'pixel',
      kinds: ['page-url', 'event'],
      details: [{ kind: 'event', name: 'view-page', raw: 'pageview' }],
    },
    {
      url: `https://analytics.twitter.com/1/i/adsct?events=${events([['purchase', { value: 20, currency: 'USD', email_address: mailHash, contents: [{ content_name: 'Lamp' }] }]])}&pt=Checkout`,
      service: 'pixel',
      how: 'pixel',
      kinds: ['title', 'event', 'value', 'product', 'hashed-email'],
      details: [
        { kind: 'product', text: 'Lamp' },
        { kind: 'title', text: 'Checkout' },
        { kind: 'event', name: 'purchase', raw: 'purchase' },
        { kind: 'value', amount: 20, currency: 'USD' },
      ],
      candidates: [{ of: 'email', form: 'sha256', value: mailHash }],
    },
    {
      url: 'https://analytics.x.com/i/adsctp',
      method: 'POST',
      body: 'txn_id=a&tw_sale_amount=12.5&twclid=b',
      service: 'pixel',
      how: 'pixel',
      kinds: ['value', 'click-id'],
      details: [{ kind: 'value', amount: 12.5, currency: null }],
    },
    {
      // A page's load has an id of its own: it tells nobody apart from one page to the next.
      url: 'https://t.co/1/i/adsct?p_id=Twitter&p_user_id=0&pl_id=0a1b2c3d-0000-4000-8000-000000000000&tw_document_href=https%3A%2F%2Fshop.example%2F&txn_id=a',
      service: 'pixel',
      how: 'pixel',
      kinds: ['page-url'],
    },
    { url: 'https://static.ads-twitter.com/uwt.js', service: 'pixel-script', how: 'pixel', kinds: [] },
    { url: 'https://pbs.twimg.com/media/a.jpg', type: 'image', service: 'images', how: 'embed', kinds: [] },
  ],
  [
    'https://xt.co/i/adsct',
    'https://t.com/i/adsct',
    'https://analytics.twitter.com.example/i/adsct',
    'https://netflix.com/',
  ],
);
