import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConsent } from '../../utils/oauth/read-consent';

const back = encodeURIComponent('https://login.shop.example/callback?x=1');

/** One consent page per kind of address; all of them hand-made. */
const pages: [
  address: string,
  provider: string,
  client: string | null,
  site: string | null,
  scopes: string[],
][] = [
  [
    `https://www.facebook.com/v19.0/dialog/oauth?client_id=1234&redirect_uri=${back}&scope=public_profile%2Cemail,user_friends`,
    'facebook',
    '1234',
    'shop.example',
    ['public_profile', 'email', 'user_friends'],
  ],
  [
    `https://www.facebook.com/dialog/oauth?client_id=1234&fallback_redirect_uri=https%3A%2F%2Fshop.example%2F&redirect_uri=https%3A%2F%2Fstaticxx.facebook.com%2Fx%2Fconnect&scope=email`,
    'facebook',
    '1234',
    'shop.example',
    ['email'],
  ],
  [
    `https://www.facebook.com/privacy/consent/gdp/?params%5Bapp_id%5D=1234&params%5Bredirect_uri%5D=%22https%3A%5C%2F%5C%2Fshop.example%5C%2Fback%22&params%5Bscope%5D=%5B%22email%22%2C%22user_posts%22%5D&source=gdp_delegated`,
    'facebook',
    '1234',
    'shop.example',
    ['email', 'user_posts'],
  ],
  [
    `https://www.facebook.com/login.php?skip_api_login=1&api_key=1234&next=${encodeURIComponent(`https://www.facebook.com/v19.0/dialog/oauth?client_id=1234&redirect_uri=${back}&scope=email`)}`,
    'facebook',
    '1234',
    'shop.example',
    ['email'],
  ],
  [
    `https://www.instagram.com/oauth/authorize?client_id=55&redirect_uri=${back}&response_type=code&scope=instagram_business_basic%2Cinstagram_business_manage_messages`,
    'instagram',
    '55',
    'shop.example',
    ['instagram_business_basic', 'instagram_business_manage_messages'],
  ],
  [
    `https://threads.net/oauth/authorize?client_id=55&redirect_uri=${back}&scope=threads_basic,threads_content_publish&response_type=code`,
    'threads',
    '55',
    'shop.example',
    ['threads_basic', 'threads_content_publish'],
  ],
  [
    `https://accounts.google.com/o/oauth2/v2/auth/oauthchooseaccount?client_id=9.apps.example&redirect_uri=${back}&scope=openid%20https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fdrive&access_type=offline&prompt=consent`,
    'google',
    '9.apps.example',
    'shop.example',
    ['openid', 'https://www.googleapis.com/auth/drive', 'access_type=offline'],
  ],
  [
    `https://accounts.google.com/v3/signin/identifier?client_id=9.apps.example&redirect_uri=${back}&scope=profile+email&flowName=GeneralOAuthFlow&continue=https%3A%2F%2Faccounts.google.com%2Fsignin%2Foauth%2Fconsent`,
    'google',
    '9.apps.example',
    'shop.example',
    ['profile', 'email'],
  ],
  [
    `https://accounts.google.com/o/oauth2/auth?client_id=9.apps.example&redirect_uri=storagerelay%3A%2F%2Fhttps%2Fshop.example%3Fid%3Dauth1&scope=email`,
    'google',
    '9.apps.example',
    'shop.example',
    ['email'],
  ],
  [
    'https://accounts.google.com/gsi/select?client_id=9.apps.example&ux_mode=popup&origin=https%3A%2F%2Fwww.shop.example',
    'google',
    '9.apps.example',
    'shop.example',
    ['openid', 'profile', 'email'],
  ],
  [
    `https://www.linkedin.com/oauth/v2/authorization?response_type=code&client_id=li1&redirect_uri=${back}&scope=openid%20profile%20w_member_social`,
    'linkedin',
    'li1',
    'shop.example',
    ['openid', 'profile', 'w_member_social'],
  ],
  [
    `https://www.linkedin.com/uas/login?session_redirect=${encodeURIComponent(`/oauth/v2/authorization?client_id=li1&redirect_uri=${back}&scope=r_ads`)}`,
    'linkedin',
    'li1',
    'shop.example',
    ['r_ads'],
  ],
  [
    `https://x.com/i/oauth2/authorize?response_type=code&client_id=x1&redirect_uri=${back}&scope=tweet.read+offline.access+dm.read`,
    'x',
    'x1',
    'shop.example',
    ['tweet.read', 'offline.access', 'dm.read'],
  ],
  ['https://api.twitter.com/oauth/authenticate?oauth_token=abc', 'x', null, null, []],
  [
    `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=m1&redirect_uri=${back}&scope=https%3A%2F%2Fgraph.microsoft.com%2FMail.Read%20offline_access%20https%3A%2F%2Fgraph.microsoft.com%2F.default`,
    'microsoft',
    'm1',
    'shop.example',
    ['https://graph.microsoft.com/Mail.Read', 'offline_access', 'https://graph.microsoft.com/.default'],
  ],
  [
    `https://github.com/login?client_id=g1&return_to=${encodeURIComponent(`/login/oauth/authorize?client_id=g1&redirect_uri=${back}&scope=repo,user:email`)}`,
    'github',
    'g1',
    'shop.example',
    ['repo', 'user:email'],
  ],
  [
    `https://appleid.apple.com/auth/authorize?client_id=example.shop.web&redirect_uri=${back}&scope=name%20email&response_mode=form_post`,
    'apple',
    'example.shop.web',
    'shop.example',
    ['name', 'email'],
  ],
  [
    `https://discord.com/oauth2/authorize?client_id=77&permissions=2112&scope=bot%20identify`,
    'discord',
    '77',
    null,
    ['bot', 'identify', 'permissions=2112'],
  ],
  [
    `https://slack.com/oauth/v2/authorize?client_id=1.2&scope=chat:write,channels:history&user_scope=search:read%2Cchat:write&redirect_uri=${back}`,
    'slack',
    '1.2',
    'shop.example',
    ['chat:write', 'channels:history', 'search:read'],
  ],
  [
    `https://www.tiktok.com/v2/auth/authorize/?client_key=tt&scope=user.info.basic,video.publish&response_type=code&redirect_uri=${back}`,
    'tiktok',
    'tt',
    'shop.example',
    ['user.info.basic', 'video.publish'],
  ],
  [
    `https://www.pinterest.de/oauth/?client_id=p1&redirect_uri=${back}&response_type=code&scope=boards:read,pins:write_secret`,
    'pinterest',
    'p1',
    'shop.example',
    ['boards:read', 'pins:write_secret'],
  ],
  [
    `https://www.reddit.com/api/v1/authorize?client_id=r1&response_type=code&redirect_uri=${back}&duration=permanent&scope=identity%20privatemessages`,
    'reddit',
    'r1',
    'shop.example',
    ['identity', 'privatemessages', 'duration=permanent'],
  ],
  [
    `https://accounts.snapchat.com/accounts/oauth2/auth?client_id=s1&redirect_uri=${back}&response_type=code&scope=https%3A%2F%2Fauth.snapchat.com%2Foauth2%2Fapi%2Fuser.display_name`,
    'snapchat',
    's1',
    'shop.example',
    ['https://auth.snapchat.com/oauth2/api/user.display_name'],
  ],
  [
    `https://accounts.spotify.com/en/login?continue=${encodeURIComponent(`https://accounts.spotify.com/authorize?client_id=sp&redirect_uri=${back}&scope=user-read-email`)}`,
    'spotify',
    'sp',
    'shop.example',
    ['user-read-email'],
  ],
  [
    `https://id.twitch.tv/oauth2/authorize?client_id=tw&redirect_uri=http%3A%2F%2Flocalhost%3A3000&response_type=token&scope=chat%3Aread+user%3Amanage%3Awhispers`,
    'twitch',
    'tw',
    null,
    ['chat:read', 'user:manage:whispers'],
  ],
  [
    `https://www.strava.com/oauth/authorize?client_id=12&response_type=code&redirect_uri=${back}&scope=read,activity:read_all`,
    'strava',
    '12',
    'shop.example',
    ['read', 'activity:read_all'],
  ],
  [
    'https://social.example/oauth/authorize?client_id=mm&response_type=code&redirect_uri=exampleapp%3A%2F%2Fback&scope=read+write:statuses',
    'mastodon',
    'mm',
    null,
    ['read', 'write:statuses'],
  ],
  [
    `https://oauth.vk.com/authorize?client_id=v1&redirect_uri=${back}&scope=4098&response_type=code`,
    'vk',
    'v1',
    'shop.example',
    ['4098'],
  ],
  [
    `https://login.yahoo.com/?done=${encodeURIComponent(`https://api.login.yahoo.com/oauth2/request_auth?client_id=y1&redirect_uri=${back}&scope=openid`)}`,
    'yahoo',
    'y1',
    'shop.example',
    ['openid'],
  ],
  [
    `https://www.amazon.co.uk/ap/oa?client_id=amzn1.example&scope=profile%20postal_code&response_type=code&redirect_uri=${back}`,
    'amazon',
    'amzn1.example',
    'shop.example',
    ['profile', 'postal_code'],
  ],
  [
    `https://example.my.salesforce.com/services/oauth2/authorize?client_id=3MVG&redirect_uri=${back}&scope=api%20refresh_token&response_type=code`,
    'salesforce',
    '3MVG',
    'shop.example',
    ['api', 'refresh_token'],
  ],
];

const live = `https://login.live.com/oauth20_authorize.srf?client_id=m2&redirect_uri=${back}&scope=User.Read`;

/** Pages that people meet on the way, with the request inside. */
pages.push(
  [
    `https://www.instagram.com/consent/?flow=ig_biz_login_oauth&params_json=${encodeURIComponent(
      JSON.stringify({
        client_id: '55',
        redirect_uri: 'https://shop.example/back',
        state: null,
        scope: 'instagram_business_basic-instagram_business_manage_messages',
      }),
    )}&source=oauth_permissions_page_www`,
    'instagram',
    '55',
    'shop.example',
    ['instagram_business_basic', 'instagram_business_manage_messages'],
  ],
  [
    `https://www.twitch.tv/login?client_id=tw&redirect_params=${encodeURIComponent(`client_id=tw&redirect_uri=${back}&scope=chat%3Aread+openid`)}`,
    'twitch',
    'tw',
    'shop.example',
    ['chat:read', 'openid'],
  ],
  [
    `https://account.live.com/Consent/Update?ru=${encodeURIComponent(live)}&mkt=EN-US`,
    'microsoft',
    'm2',
    'shop.example',
    ['User.Read'],
  ],
  [
    'https://www.facebook.com/privacy/consent/?flow=gdp&params%5Bapp_id%5D=1234&params%5Bscope%5D=%5B%22email%22%5D',
    'facebook',
    '1234',
    null,
    ['email'],
  ],
);

describe('readConsent', () => {
  it.each(pages)('%s', (address, provider, client, site, scopes) => {
    expect(readConsent(new URL(address))).toMatchObject({ provider, client, site, scopes });
  });

  it('says which addresses do not say what is asked', () => {
    const state = (address: string) => readConsent(new URL(address))?.state;
    expect(state('https://api.x.com/oauth/authorize?oauth_token=abc')).toBe('unknown');
    expect(state('https://accounts.google.com/signin/oauth/consent?client_id=a&access_type=offline')).toBe(
      'unknown',
    );
    expect(state('https://github.com/login/oauth/authorize?client_id=a')).toBe('unknown');
    expect(state('https://github.com/login/oauth/authorize?client_id=a&scope=')).toBe('read');
  });

  it('takes software that anybody can host only by the whole request, and is unsure of it', () => {
    const whole =
      'https://social.example/oauth/authorize?client_id=a&response_type=code&redirect_uri=urn:x&scope=read';
    expect(readConsent(new URL(whole))?.confidence).toBe('low');
    for (const other of [
      whole.replace('response_type=code', 'response_type=token'),
      whole.replace('&redirect_uri=urn:x', ''),
      whole.replace('&scope=read', ''),
      whole.replace('scope=read', 'scope=read_user+api'),
      whole.replace('client_id=a', 'client_id='),
      whole.replace('social.example', 'www.facebook.com'),
    ])
      expect(readConsent(new URL(other)), other).toBeNull();
  });

  it('is not misled by addresses of other pages', () => {
    for (const address of [
      'https://www.facebook.com/dialog/share?client_id=1&scope=email',
      'https://www.facebook.com/login.php?next=https%3A%2F%2Fevil.example%2Fdialog%2Foauth%3Fclient_id%3D1',
      'https://evil.example/?continue=https%3A%2F%2Faccounts.google.com%2Fo%2Foauth2%2Fauth%3Fclient_id%3D1%26scope%3Demail',
      'https://accounts.google.com/v3/signin/identifier?continue=https%3A%2F%2Fmail.google.com%2F%3Fx',
      'https://accounts.google.com/o/oauth2/auth',
      'https://x.com/example',
      'https://www.twitch.tv/login',
      'https://www.instagram.com/consent/?params_json=%7B%22client_id',
      'https://www.facebook.com/privacy/consent/?flow=user_cookie_choice_v2',
      'https://api.twitter.com/oauth/authorize',
      'http://github.com/login/oauth/authorize?client_id=1&scope=repo',
    ])
      expect(readConsent(new URL(address)), address).toBeNull();
  });

  it('is bounded, and says so', () => {
    const base = 'https://github.com/login/oauth/authorize?client_id=a&scope=';
    const many = readConsent(new URL(base + Array.from({ length: 300 }, (_, at) => `s${at}`).join(',')))!;
    expect([many.scopes.length, many.scopes.at(-1), many.state]).toEqual([101, '…', 'cut']);
    const long = readConsent(new URL(`${base}${'a'.repeat(5000)},repo`))!;
    expect([long.scopes.map(({ length }) => length), long.state]).toEqual([[200, 4, 1], 'cut']);
    expect(readConsent(new URL(`${base}repo&x=${'a'.repeat(100_000)}`))?.state).toBe('cut');
  });

  it('hides nothing behind a long address', () => {
    const base = 'https://github.com/login/oauth/authorize?client_id=a&scope=user:email';
    expect(readConsent(new URL(`${base}${'+'.repeat(40_000)}delete_repo`))?.scopes).toEqual([
      'user:email',
      '…',
    ]);
  });

  it('takes each scope once, decodes a list that was encoded twice, and shows odd characters as such', () => {
    const scopes = (scope: string) =>
      readConsent(new URL(`https://discord.com/oauth2/authorize?client_id=1&scope=${scope}`))?.scopes;
    expect(scopes('identify+identify%20email')).toEqual(['identify', 'email']);
    expect(scopes('identify%2520email')).toEqual(['identify', 'email']);
    expect(scopes('em%D0%B0il')).toEqual(['em\ufffdil']);
    expect(scopes('a%E2%80%AEb')).toEqual(['a\ufffdb']);
    expect(scopes('%25E0%25A4%2520x')).toEqual(['%E0%A4%20x']);
  });

  it('never throws and is never slow on hostile addresses', () => {
    const hosts = [
      'www.facebook.com',
      'accounts.google.com',
      'github.com',
      'login.live.com',
      'a.b.salesforce.com',
      'x.example',
    ];
    const paths = [
      '/dialog/oauth',
      '/o/oauth2/auth',
      '/login/oauth/authorize',
      '/oauth/authorize',
      '/login',
      '/privacy/consent/gdp/',
    ];
    const names = [
      'client_id',
      'scope',
      'redirect_uri',
      'continue',
      'next',
      'return_to',
      'params[scope]',
      'params[app_id]',
      'response_type',
      'oauth_token',
    ];
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(
        '["',
        '[[[[',
        '"\\u',
        '%',
        '%E0%A4',
        'https://[',
        'storagerelay://https/',
        '//',
        'javascript:1',
        'code',
        '\ud800',
      ),
      fc.string({ minLength: 1, maxLength: 5 }).map((text) => text.repeat(1000)),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...hosts),
        fc.constantFrom(...paths),
        fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 8 }),
        fc.boolean(),
        (host, path, pairs, raw) => {
          const query = pairs.map(([name, text]) =>
            raw
              ? `${name}=${text.replaceAll('#', '')}`
              : new URLSearchParams({ [name]: text.toWellFormed() }).toString(),
          );
          const url = new URL(`https://${host}${path}?${query.join('&')}`);
          const seen = readConsent(url);
          const scopes = seen?.scopes ?? [];
          expect(scopes.length <= 101 && scopes.every((scope) => scope.length <= 200)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
    const worst = [
      `https://github.com/login/oauth/authorize?client_id=a&scope=${'a,'.repeat(500_000)}`,
      `https://www.facebook.com/privacy/consent/gdp/?params[app_id]=1&params[scope]=${'['.repeat(1_000_000)}`,
      `https://${'a.'.repeat(120)}example/oauth/authorize?${'x=1&'.repeat(200_000)}`,
      `https://login.microsoftonline.com/${'a/'.repeat(300_000)}oauth2/authorize?client_id=1`,
    ].map((address) => new URL(address));
    for (const url of worst) {
      readConsent(url);
      const times = Array.from({ length: 15 }, () => {
        const start = performance.now();
        readConsent(url);
        return performance.now() - start;
      });
      expect(Math.min(...times), url.href.slice(0, 60)).toBeLessThan(200);
    }
  });
});
