import { mailHash, phoneHash, tryRecipient } from './try-recipient';

tryRecipient(
  'reddit',
  [
    {
      url: 'https://alb.reddit.com/rp.gif?ts=1&id=a2_x&event=AddToCart&m.itemCount=2&m.value=&m.valueDecimal=20&m.currency=USD&m.customEventName=&uuid=c6&em=&external_id=&opt_out=0&sh=2560&sw=1440&dpm=&dpcc=',
      service: 'pixel',
      how: 'pixel',
      kinds: ['event', 'value', 'product', 'first-party-id', 'screen'],
      details: [
        { kind: 'event', name: 'add-to-cart', raw: 'AddToCart' },
        { kind: 'value', amount: 20, currency: 'USD' },
      ],
    },
    {
      url: `https://alb.reddit.com/rp.gif?event=PageVisit&auto_em=${mailHash}%2C${phoneHash}&auto_pn=${phoneHash}%3A0.9&rdt_cid=z`,
      service: 'pixel',
      how: 'pixel',
      kinds: ['event', 'hashed-email', 'hashed-phone', 'click-id'],
      candidates: [
        { of: 'email', form: 'sha256', value: mailHash },
        { of: 'email', form: 'sha256', value: phoneHash },
      ],
    },
    {
      url: 'https://alb.reddit.com/rp.gif?event=Lead&click_id=7&uuid=a',
      service: 'pixel',
      how: 'pixel',
      kinds: ['event', 'first-party-id', 'click-id'],
    },
    {
      url: 'https://www.reddit.com/static/button/button1.html?url=https%3A%2F%2Fshop.example%2F',
      service: 'button',
      how: 'widget',
      kinds: ['page-url'],
    },
    { url: 'https://www.redditstatic.com/ads/pixel.js', service: 'pixel-script', how: 'pixel', kinds: [] },
    { url: 'https://i.redd.it/a.png', type: 'image', service: 'images', how: 'embed', kinds: [] },
  ],
  ['https://hello.zeddit.com/rp.gif', 'https://alb.reddit.com.example/rp.gif'],
);
