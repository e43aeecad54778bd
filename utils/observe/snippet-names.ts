/**
 * What companies' snippets and ready-made widgets are called. Only these are taken from a page; what they mean is in the leaves of
 * `utils/recipients`, and a test holds that every leaf's marker is named here.
 */

/** Functions and queues: `fbq(…)`, `ttq.page(…)`, `_tmr.push(…)`. */
export const snippetNames = [
  'fbq',
  '_fbq',
  'FB',
  'twq',
  'twttr',
  'lintrk',
  'IN',
  'ttq',
  'pintrk',
  'snaptr',
  'rdt',
  'gtag',
  'ga',
  '_gaq',
  'gapi',
  'google',
  'dataLayer',
  '__gaTracker',
  'uetq',
  'clarity',
  'qp',
  'VK',
  '_tmr',
  'ym',
  '_paq',
  'dotq',
  'obApi',
  '_tfa',
  '_taboola',
  'criteo_q',
  'amzn',
  'apstag',
  '_hsq',
  '_stq',
  'addthis',
  'stLight',
  'stButtons',
  'DISQUS',
  'Tumblr',
  'AppleID',
] as const;

/** Variables that a snippet is set up by: `_linkedin_partner_id = '…'`. */
export const snippetVariables = [
  '_linkedin_partner_id',
  '_linkedin_data_partner_id',
  'TiktokAnalyticsObject',
  'GoogleAnalyticsObject',
  'fbAsyncInit',
  'google_conversion_id',
  'google_ad_client',
  'disqus_shortname',
  'addthis_config',
  'addthis_pub',
  'addthis_share',
  'adroll_adv_id',
  'adroll_pix_id',
  '_hmt',
] as const;

/** Ids and classes. Own names of elements (`amp-twitter`, `lite-youtube`) count as well. */
export const hookPattern =
  /^(?:fb-(?:root|like|share|page|comment|post|video|send|messenger|follow|quote|save|group|facepile|activity|recommend|customer|add-to|subscribe|live|fan|login)|fb_iframe|fb:|twitter-(?:share|follow|hashtag|mention|tweet|timeline|video|moment|grid)|g:plus|g-(?:plus|ytsubscribe|signin|person|page|community|follow)|g_id_|IN\/|IN-widget|in-share|LI-profile-badge|instagram-media|text-post-media|tiktok-embed|pin-it-button|pinterest-embed|reddit-(?:embed|card)|tumblr-|vk_|vkidc|xing-|disqus_thread|addthis_|a2a_|sharethis-|st_sharethis|bluesky-embed|telegram-|appleid-|lite-(?:youtube|vimeo)|amp-|snapchat-|line-it-button|hatena-bookmark|pocket-btn|flattr|FlattrButton|buffer-|hs-|twitch-embed)/;
