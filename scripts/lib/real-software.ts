import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** How one page of settings of a program is reached and what of it concerns privacy. */
export interface RealPage {
  name: string;
  /** Path on the program's own server. */
  path: string;
  /** Public address at which the saved page stands in the evaluation. */
  url: string;
  lang: string;
  network: string;
  /** What stands in doubt is left out of the gold, and the page is partial. */
  partial?: boolean;
  /** Field names that concern privacy, with the catalogue's setting. */
  privacy: Record<string, string | null>;
  signedIn: boolean;
}

export interface RealProgram {
  name: string;
  /** Answers what ends it. */
  start(folder: string): Promise<() => void>;
  signIn(page: Page): Promise<void>;
  /** Where the language belongs to the account and not to the address. */
  speak?(lang: string): void;
  origin: string;
  pages: RealPage[];
}

const password = 'Synthetic-pass-9x';

/** Takes Debian packages apart in a folder, without installing them. */
function unpackDebs(folder: string, names: string[]): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('apt-get', ['download', '-q', ...names], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  for (const file of execFileSync('ls', { cwd: folder, encoding: 'utf8' }).split('\n')) {
    if (file.endsWith('.deb')) execFileSync('dpkg-deb', ['-x', file, 'root'], { cwd: folder });
  }
}

async function servePhp(dir: string, port: number): Promise<() => void> {
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', dir], { stdio: 'ignore' });
  await waitUntil(() => fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }));
  return () => server.kill();
}

async function waitUntil(attempt: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    try {
      await attempt();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  throw new Error('it did not start');
}

const mediawikiPort = 8811;
const mediawikiPath = (lang: string) => `/index.php?title=Special:Preferences&uselang=${lang}`;

export const mediawiki: RealProgram = {
  name: 'MediaWiki (Debian, SQLite)',
  origin: `http://127.0.0.1:${mediawikiPort}`,
  async start(folder) {
    unpackDebs(folder, ['mediawiki', 'mediawiki-classes']);
    const dir = join(folder, 'wiki');
    rmSync(join(folder, 'root/usr/share/mediawiki/LocalSettings.php'), { force: true });
    // Links into /var and /etc lead nowhere here.
    execFileSync(
      'sh',
      [
        '-c',
        'cp -rL root/usr/share/mediawiki wiki 2>/dev/null; mkdir -p wiki/cache wiki/images wiki/extensions',
      ],
      { cwd: folder },
    );
    const php = (...args: string[]) => execFileSync('php', args, { cwd: dir, stdio: 'ignore' });
    php(
      'maintenance/install.php',
      '--dbtype',
      'sqlite',
      '--dbname',
      'wiki',
      '--dbpath',
      join(folder, 'data'),
      '--server',
      this.origin,
      '--scriptpath',
      '',
      '--pass',
      password,
      '--lang',
      'en',
      'Test wiki',
      'Ada',
    );
    const settings =
      '$wgEnableEmail = true; $wgEnableUserEmail = true; $wgEnotifUserTalk = true; $wgEnotifWatchlist = true; $wgEnotifRevealEditorAddress = true; $wgEmailAuthentication = false;';
    execFileSync('sh', ['-c', `echo '${settings}' >> LocalSettings.php`], { cwd: dir });
    php('maintenance/resetUserEmail.php', 'Ada', 'ada@example.com', '--no-reset-password');
    return servePhp(dir, mediawikiPort);
  },
  async signIn(page) {
    await page.goto(`${this.origin}/index.php?title=Special:UserLogin`);
    await page.fill('#wpName1', 'Ada');
    await page.fill('#wpPassword1', password);
    await page.click('#wpLoginAttempt');
    await page.waitForURL(/Main_Page/);
  },
  pages: [
    ...['en', 'nl', 'de', 'fr'].map(
      (lang): RealPage => ({
        name: `mediawiki-preferences.${lang}`,
        path: mediawikiPath(lang),
        url: `https://wiki-${lang}.example/index.php?title=Special:Preferences`,
        lang,
        network: 'mediawiki',
        privacy: {
          wpgender: 'gender',
          wpdisablemail: 'email_user',
          'wpemail-allow-new-users': null,
          wpenotifrevealaddr: null,
          wprequireemail: null,
        },
        signedIn: true,
      }),
    ),
    {
      name: 'mediawiki-signed-out.en',
      path: mediawikiPath('en'),
      url: 'https://wiki-out.example/index.php?title=Special:Preferences',
      lang: 'en',
      network: 'mediawiki',
      privacy: {},
      signedIn: false,
    },
  ],
};

const wordpressPort = 8812;
let runSql: (text: string) => void = () => {};
const wordpressLocales = { en: '', nl: 'nl_NL', de: 'de_DE', fr: 'fr_FR' };

export const wordpress: RealProgram = {
  name: 'WordPress (Debian, MariaDB)',
  origin: `http://127.0.0.1:${wordpressPort}`,
  async start(folder) {
    unpackDebs(folder, ['wordpress', 'wordpress-l10n']);
    const data = join(folder, 'db');
    const socket = join(folder, 'db.sock');
    const dir = join(folder, 'blog');
    execFileSync(
      'mariadb-install-db',
      ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal'],
      { stdio: 'ignore' },
    );
    const database = spawn(
      'mariadbd',
      [
        '--no-defaults',
        `--datadir=${data}`,
        `--socket=${socket}`,
        '--skip-networking',
        '--user=root',
        `--pid-file=${join(folder, 'db.pid')}`,
      ],
      { stdio: 'ignore' },
    );
    runSql = (text) =>
      execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-u', 'root', '-e', text], {
        stdio: ['ignore', 'ignore', 'ignore'],
      });
    await waitUntil(async () => runSql('CREATE DATABASE IF NOT EXISTS blog'));
    cpSync(join(folder, 'root/usr/share/wordpress'), dir, {
      recursive: true,
      filter: (path) => !path.endsWith('.htaccess'),
    });
    writeFileSync(
      join(dir, 'wp-config.php'),
      `<?php define('DB_NAME','blog');define('DB_USER','root');define('DB_PASSWORD','');define('DB_HOST','localhost:${socket}');define('DB_CHARSET','utf8');$table_prefix='wp_';define('AUTH_KEY','a');define('WP_HTTP_BLOCK_EXTERNAL',true);define('ABSPATH',__DIR__.'/');require_once ABSPATH.'wp-settings.php';`,
    );
    const stop = await servePhp(dir, wordpressPort);
    const form = new URLSearchParams({
      weblog_title: 'Test blog',
      user_name: 'ada',
      admin_password: password,
      admin_password2: password,
      pw_weak: 'on',
      admin_email: 'ada@example.com',
      Submit: 'Install WordPress',
    });
    await fetch(`${this.origin}/wp-admin/install.php?step=2`, { method: 'POST', body: form });
    return () => {
      stop();
      database.kill();
    };
  },
  speak(lang) {
    const locale = wordpressLocales[lang as keyof typeof wordpressLocales];
    runSql(`UPDATE blog.wp_usermeta SET meta_value='${locale}' WHERE meta_key='locale' AND user_id=1`);
  },
  async signIn(page) {
    await page.goto(`${this.origin}/wp-login.php`);
    await page.fill('#user_login', 'ada');
    await page.fill('#user_pass', password);
    await page.click('#wp-submit');
    await page.waitForURL(/wp-admin/);
  },
  pages: [
    ...Object.keys(wordpressLocales).flatMap((lang): RealPage[] => [
      {
        name: `wordpress-reading.${lang}`,
        path: '/wp-admin/options-reading.php',
        url: `https://blog-${lang}.example/wp-admin/options-reading.php`,
        lang,
        network: 'generic',
        privacy: { blog_public: null },
        signedIn: true,
      },
      {
        name: `wordpress-profile.${lang}`,
        path: '/wp-admin/profile.php',
        url: `https://blog-${lang}.example/wp-admin/profile.php`,
        lang,
        network: 'generic',
        // Whether the name that is shown concerns privacy can be argued about.
        partial: true,
        privacy: {},
        signedIn: true,
      },
    ]),
    {
      name: 'wordpress-signed-out.en',
      path: '/wp-admin/options-reading.php',
      url: 'https://blog-out.example/wp-admin/options-reading.php',
      lang: 'en',
      network: 'generic',
      privacy: {},
      signedIn: false,
    },
  ],
};
