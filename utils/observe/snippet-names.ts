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
  /^(?:fb-(?!icon|link)|fb_iframe|fbml-|fb:|twitter-(?:share|follow|hashtag|mention|dm|tweet|timeline|video|moment|grid)|g-(?:plus|ytsubscribe|savetodrive|signin|person|page|community|recaptcha)|g_id_|IN-widget|in-(?:share|widget)|instagram-media|threads-(?:media|post)|text-post-media|tiktok-embed|pin-|pinterest-embed|reddit-(?:embed|card|share-button)|tumblr-(?:share|post|follow)|vk_|vkidc|xing-|disqus_thread|addthis|a2a_|a2a-|st_|st-|sharethis|bluesky-embed|mastodon-embed|telegram-|appleid-|lite-(?:youtube|vimeo)|amp-|snapchat-(?:embed|creative)|line-it-button|hatena-bookmark|pocket-btn|flattr|buffer-|dailymotion-|strava-embed)/;
