import type { Confidence } from '../model/words';
import type { Source } from '../networks/define-settings';
import type { Difficulty, NetworkRights } from './define';

const justDeleteMe: Source = ['github:jdm-contrib/jdm _data/sites.json', '2026-08-21'];
const mastodonRoutes: Source = ['github:mastodon/mastodon config/routes/settings.rb', '2024-25'];
const wikipedia =
  'https://en.wikipedia.org/wiki/Wikipedia:FAQ/Main#How_do_I_change_my_username%2Fdelete_my_account?';

/** Address and difficulty as JustDeleteMe lists them (commit 4762ba5 of 2026-08-21). */
const listed = (url: string | null, difficulty: Difficulty, confidence: Confidence = 'medium') => ({
  url,
  difficulty,
  sources: [justDeleteMe],
  confidence,
});
/** Address from elsewhere; the difficulty, where there is one, as JustDeleteMe lists it. */
const found = (
  url: string,
  source: Source,
  difficulty: Difficulty | null,
  confidence: Confidence = 'medium',
) => ({
  url,
  difficulty,
  sources: difficulty === null ? [source] : [source, justDeleteMe],
  confidence,
});
const download = (url: string, source: Source, confidence: Confidence = 'medium') => ({
  url,
  sources: [source],
  confidence,
});
const code = (ids: string, date = 'undated'): Source => [`public GitHub file (id ${ids})`, date];
const server = { contact: null, why: 'server' } as const;

/** What can be done about one's data, for every network of the catalogue. Addresses are those of the networks' settings pages. */
export const networkRights: readonly NetworkRights[] = [
  {
    id: 'blogger',
    contact: 'google',
    download: null,
    // The blog can go by itself, the account only with all of Google.
    delete: listed('https://support.google.com/blogger/answer/41932', 'impossible'),
  },
  {
    id: 'bluesky',
    contact: 'bluesky',
    download: null,
    delete: found('https://bsky.app/settings/account', code('1955581862'), 'medium'),
  },
  {
    id: 'discord',
    contact: 'discord',
    download: download(
      'https://support.discord.com/hc/en-us/articles/360004027692-Requesting-a-Copy-of-your-Data',
      ['github:datenanfragen/data companies/discord.json', '2026-05-03'],
    ),
    delete: listed('https://support.discord.com/hc/articles/212500837', 'easy'),
  },
  {
    id: 'discourse',
    ...server,
    download: null,
    delete: found(
      '{origin}/my/preferences/account',
      ['github:LilCub/discource21 config/routes.rb (copy of Discourse)', '2017-12'],
      null,
      'low',
    ),
  },
  {
    id: 'facebook',
    contact: 'meta',
    download: download(
      'https://accountscenter.facebook.com/info_and_permissions/dyi',
      code('12074827384', '2025-26'),
      'high',
    ),
    delete: listed('https://www.facebook.com/help/delete_account?rdrhc', 'medium'),
  },
  {
    id: 'flickr',
    contact: 'flickr',
    download: null,
    delete: listed('https://www.flickr.com/profile_delete.gne', 'easy'),
  },
  {
    id: 'github',
    contact: 'github',
    download: null,
    delete: listed('https://github.com/settings/admin', 'easy'),
  },
  {
    id: 'google',
    contact: 'google',
    download: download('https://takeout.google.com/', code('238247616'), 'high'),
    delete: listed('https://security.google.com/settings/security/deleteaccount', 'easy'),
  },
  {
    id: 'instagram',
    contact: 'meta',
    download: download(
      'https://accountscenter.instagram.com/info_and_permissions/dyi/',
      code('71411783570', '2026-11-22'),
    ),
    delete: listed(
      'https://accountscenter.instagram.com/personal_info/account_ownership_and_control/deletion_and_deactivation',
      'easy',
    ),
  },
  {
    id: 'linkedin',
    contact: 'linkedin',
    download: download(
      'https://www.linkedin.com/mypreferences/d/download-my-data',
      code('56510459527', '2026-11-22'),
    ),
    delete: found(
      'https://www.linkedin.com/mypreferences/d/close-accounts',
      code('63100089898', '2026-11-22'),
      'medium',
    ),
  },
  {
    id: 'mastodon',
    ...server,
    download: download('{origin}/settings/export', mastodonRoutes, 'high'),
    // Listed for one server alone, but the page is part of the software.
    delete: found('{origin}/settings/delete', mastodonRoutes, 'easy', 'high'),
  },
  {
    id: 'mediawiki',
    ...server,
    download: null,
    // Listed for Wikipedia; other wikis decide for themselves.
    delete: listed(wikipedia, 'impossible', 'low'),
  },
  {
    id: 'medium',
    contact: 'medium',
    download: null,
    delete: listed('https://medium.com/me/settings', 'easy'),
  },
  {
    id: 'microsoft',
    contact: 'microsoft',
    download: download(
      'https://account.microsoft.com/privacy',
      ['public GitHub file cybersecurity guide, deep links to privacy pages', '2022-25'],
      'low',
    ),
    delete: listed('https://account.live.com/closeaccount.aspx', 'easy'),
  },
  {
    id: 'nextdoor',
    contact: 'nextdoor',
    download: null,
    delete: listed('https://help.nextdoor.com/s/article/How-to-deactivate-or-delete-your-account', 'hard'),
  },
  {
    id: 'phpbb',
    ...server,
    download: null,
    // Listed for the forum of phpBB itself, as it says that forums do not delete accounts as a rule.
    delete: listed(null, 'impossible', 'low'),
  },
  {
    id: 'pinterest',
    contact: 'pinterest',
    download: download('https://www.pinterest.com/settings/privacy', code('71147330203')),
    delete: listed('https://www.pinterest.com/settings/account-settings', 'medium'),
  },
  {
    id: 'quora',
    contact: 'quora',
    download: null,
    delete: listed(
      'https://help.quora.com/hc/en-us/articles/115004250866-How-do-I-delete-my-Quora-account-?',
      'easy',
    ),
  },
  {
    id: 'reddit',
    contact: 'reddit',
    download: download('https://www.reddit.com/settings/data-request', [
      'github:datenanfragen/data companies/reddit.json',
      '2025-09-29',
    ]),
    delete: listed('https://www.reddit.com/prefs/delete/', 'easy'),
  },
  { id: 'salesforce-chatter', contact: 'salesforce', organisation: true, download: null, delete: null },
  {
    id: 'second-life',
    contact: 'linden',
    download: null,
    delete: listed('https://secondlife.com/my/account/cancel.php', 'easy'),
  },
  { id: 'sharepoint', contact: 'microsoft', organisation: true, download: null, delete: null },
  {
    id: 'slack',
    contact: 'slack',
    organisation: true,
    download: null,
    delete: listed('https://my.slack.com/account/settings', 'hard'),
  },
  {
    id: 'snapchat',
    contact: 'snap',
    download: download('https://accounts.snapchat.com/accounts/downloadmydata', code('52792301252')),
    delete: listed('https://accounts.snapchat.com/accounts/delete_account', 'easy'),
  },
  {
    id: 'strava',
    contact: 'strava',
    download: download('https://www.strava.com/settings/privacy', code('15973746425'), 'low'),
    delete: listed('https://www.strava.com/athlete/delete_your_account', 'medium'),
  },
  {
    id: 'telegram',
    contact: 'telegram',
    download: null,
    delete: listed('https://telegram.org/deactivate', 'easy'),
  },
  {
    id: 'threads',
    contact: 'threads',
    download: null,
    delete: listed('https://www.threads.com/settings/account', 'easy'),
  },
  {
    id: 'tiktok',
    contact: 'tiktok',
    download: download('https://www.tiktok.com/setting?activeTab=dyd', code('28249481674'), 'high'),
    // The list names the front page only: it is done in the app.
    delete: listed(null, 'medium'),
  },
  {
    id: 'tumblr',
    contact: 'automattic',
    download: null,
    delete: listed('https://www.tumblr.com/account/delete', 'easy'),
  },
  {
    id: 'venmo',
    contact: 'venmo',
    download: null,
    delete: listed('https://account.venmo.com/settings/profile/cancel/confirm', 'easy'),
  },
  { id: 'viva-engage', contact: 'microsoft', organisation: true, download: null, delete: null },
  {
    id: 'vk',
    contact: 'vk',
    download: null,
    delete: listed('https://vk.com/settings?act=deactivate', 'impossible'),
  },
  { id: 'web-page', ...server, download: null, delete: null },
  {
    id: 'whatsapp',
    contact: 'whatsapp',
    download: null,
    delete: listed('https://faq.whatsapp.com/2138577903196467/', 'medium'),
  },
  { id: 'wordpress', ...server, download: null, delete: null },
  {
    id: 'wordpress-com',
    contact: 'automattic',
    download: null,
    delete: listed('https://wordpress.com/me/account', 'medium'),
  },
  {
    id: 'x',
    contact: 'x',
    download: download(
      'https://x.com/settings/download_your_data',
      ['github:lockdown-systems/cyd src', '2026-04'],
      'high',
    ),
    delete: listed('https://x.com/settings/deactivate', 'easy'),
  },
  {
    id: 'xing',
    contact: 'xing',
    download: null,
    delete: listed('https://www.xing.com/preferences/account', 'easy'),
  },
  {
    id: 'youtube',
    contact: 'google',
    download: download('https://takeout.google.com/', code('238247616'), 'high'),
    delete: listed('https://myaccount.google.com/deleteservices', 'medium'),
  },
];
