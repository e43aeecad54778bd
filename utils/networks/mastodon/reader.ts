import { identifyNothing, identifyOther } from '../../dom/identity';
import { asText, get, readScriptJson } from '../../dom/json';
import { readMeta } from '../../dom/meta';
import { findCount } from '../../dom/profile-header';
import { agreeOnOwn, type Found, sight } from '../../dom/sight';
import { readText } from '../../dom/text';
import { resolveUrl, sameAddress } from '../../dom/url';
import type { View } from '../../dom/view';
import type { FieldId } from '../../model/words';
import { defineNetwork, defineReader } from '../define';

// Cues: github:mastodon/mastodon app/javascript/mastodon/features/account_timeline and app/views/accounts, 3.5 to 4.7, read 2026-11.
// Servers: joinmastodon.org's directory and common knowledge; any other is recognised by the page.
const servers =
  'mastodon.social mastodon.online mstdn.social mas.to fosstodon.org hachyderm.io infosec.exchange techhub.social mastodon.nl chaos.social mastodon.world mstdn.jp mastodon.cloud mstdn.ca aus.social troet.cafe norden.social social.tchncs.de social.vivaldi.net ioc.exchange piaille.fr mastodon.green mathstodon.xyz mastodon.art toot.community';

const fields: readonly FieldId[] = [
  ...(['name', 'handle', 'photo', 'bio', 'email', 'phone', 'birthday', 'location', 'website'] as const),
  ...(['linked-accounts', 'joined', 'followers', 'following', 'connections'] as const),
];
/** The four free rows of a profile, by what people call them (English, Dutch, German, French). */
const rows: readonly (readonly [FieldId, RegExp])[] = [
  ['website', /^(?:my )?(?:web|(?:web)?site|home ?page|blog|webseite|site (?:web|internet)|www)$/i],
  [
    'location',
    /^(?:location|city|country|based in|lives? in|locatie|woonplaats|ort|wohnort|standort|lieu|ville)$/i,
  ],
  ['email', /^e-?mail(?:adres|adresse)?$|^courriel$/i],
  ['phone', /^(?:tele)?(?:phone|foon|fon|nummer)$|^t[ée]l(?:éphone)?\.?$|^mobiel|^mobile$/i],
  ['birthday', /^(?:birthday|born|date of birth|verjaardag|geboren|geboortedatum|geburtstag|anniversaire)$/i],
];
const editLink = 'a[href="/settings/profile"], a[href^="/profile/edit"]';

const split = (handle: string) => handle.toLowerCase().split('@') as [string, string?];
const readState = (view: View) => readScriptJson(view, 'script#initial-state');

/** The viewer's own account in the data that every page carries, with its handle. */
function readViewer(view: View) {
  const state = readState(view);
  const id = asText(get(state, 'meta', 'me'));
  return { id, account: id ? get(state, 'accounts', id) : null };
}

/** The profile's header, once it is this account's: the page is replaced in place on every move. */
function findHeader(view: View, handle: string): Element | null {
  const header = view.document.querySelector('.account__header');
  const names = header?.querySelector('.account__header__tabs__name') ?? header?.querySelector('h1');
  const shown = readText(names).toLowerCase();
  const [user, domain = ''] = split(handle);
  return shown.split(/[\s@]+/).includes(user) && shown.includes(domain) ? header : null;
}

/** The name without the handle and the badges that share its heading. */
function readName(header: Element | null): string {
  const parts = [...(header?.querySelector('h1')?.children ?? [])];
  return parts
    .filter((part) => !part.matches('small, .account-role'))
    .map((part) => readText(part))
    .join(' ');
}

/** Name, counts and bio of the preview metadata, where it names this account: `Robin (@robin@example.org)`. */
function readPreview(view: View, handle: string) {
  const meta = readMeta(view);
  const title = meta.get('og:title') ?? '';
  const named = meta.get('profile:username') ?? /\(@([^)\s]+)\)/.exec(title)?.[1] ?? '';
  const [user, domain] = split(named);
  const [wanted, at] = split(handle);
  if (user !== wanted || (domain && domain !== at && at !== view.url.hostname)) return null;
  const text = meta.get('og:description') ?? '';
  const dot = text.indexOf(' · ');
  return {
    handle: named.includes('@') ? named : handle,
    name: title.replace(/\s*\(@[^)]*\)\s*$/, ''),
    bio: dot < 0 ? '' : text.slice(dot + 3),
    text: text.slice(0, Math.max(dot, 0)),
    image: meta.get('og:image') ?? '',
  };
}

export const network = defineNetwork({
  id: 'mastodon',
  name: 'Mastodon',
  access: 'optional',
  hosts: servers.split(' ').map((host) => `*://${host}/*`),
  fields: { profile: fields },
  locate(url) {
    if (/^\/settings\/profile\/?$|^\/profile\/edit/.test(url.pathname))
      return { page: 'profile-edit', handle: null };
    if (/^\/settings(?:\/|$)/.test(url.pathname)) return { page: 'settings', handle: null };
    const found =
      /^(?:\/web)?\/(?:@|users\/)(\w+(?:[.-]\w+)*)(?:@([\w.-]+))?(?:\/(?:with_replies|media|featured))?\/?$/.exec(
        url.pathname,
      );
    if (!found) return { page: 'other', handle: null };
    return { page: 'profile', handle: `${found[1]}@${found[2] ?? url.hostname}` };
  },
  recognised: true,
});

export default defineReader(network, {
  viewer(view) {
    const { id, account } = readViewer(view);
    const user = asText(get(account, 'acct'));
    const domain = asText(get(readState(view), 'meta', 'domain')) ?? view.url.hostname;
    return id && user ? { handle: `${user}@${domain}`, stableId: `${domain}/${id}` } : null;
  },

  recognise: (view) =>
    view.document.querySelector(
      'meta[name="generator"][content^="Mastodon"], #mastodon[data-props], script#initial-state',
    ) !== null,

  *identify(view, { page, handle: located }) {
    const { document } = view;
    const state = readState(view);
    const me = readViewer(view);
    const signedOut = state !== null || document.querySelector('a[href^="/auth/sign_in"]');
    const viewer = me.id ? 'member' : signedOut ? 'anonymous' : 'unknown';
    if (page !== 'profile' || !located) return { ...identifyOther(viewer), page };
    yield;
    // A server's accounts may live under another domain than its pages do.
    const domain = asText(get(state, 'meta', 'domain')) ?? view.url.hostname;
    const [user, given] = located.split('@') as [string, string];
    const isLocal = given === view.url.hostname || given === domain;
    const handle = isLocal ? `${user}@${domain}` : located;
    const header = findHeader(view, handle);
    const preview = readPreview(view, handle);
    const isMine = isLocal && split(asText(get(me.account, 'acct')) ?? '')[0] === user.toLowerCase();
    if (!header && !preview && !(isMine && me.id)) {
      if (document.querySelector('.error-column, .dialog__message')) return identifyOther(viewer);
      return identifyNothing(view, handle, viewer);
    }
    return {
      page,
      health: 'ok',
      handle: preview?.handle ?? handle,
      // Numbers are given out by each server for itself.
      stableId: isMine && me.id ? `${domain}/${me.id}` : null,
      own: agreeOnOwn(me.id && me.account ? isMine : null, header?.querySelector(editLink) ? true : null),
      viewer,
    };
  },

  *read(view, { handle, own }) {
    const header = findHeader(view, handle ?? '');
    const preview = readPreview(view, handle ?? '');
    const account = own ? readViewer(view).account : null;
    const data = (key: string) =>
      [asText(get(account, key)), `embedded:initial-state.accounts.${key}`] as const;
    yield sight('name', [readName(header), 'role:heading'], data('display_name'), [
      preview?.name,
      'meta:og:title',
    ]);
    yield sight('handle', [handle, header ? 'role:heading' : 'meta:profile:username']);
    const picture =
      header?.querySelector('.avatar img, .account__avatar img')?.getAttribute('src') ??
      data('avatar')[0] ??
      preview?.image;
    yield sight('photo', [
      picture && !/\/missing\.\w+$/.test(picture) ? 'yes' : null,
      'element:.account__avatar',
    ]);
    const bio = header?.querySelector('.account__header__content');
    yield sight(
      'bio',
      [readText(bio), 'element:.account__header__content'],
      [preview?.bio, 'meta:og:description'],
    );
    yield;
    const links = new Set<string>();
    const said = new Set<FieldId>();
    for (const row of [...(header?.querySelectorAll('dl dt') ?? [])].slice(0, 40)) {
      const value = row.parentElement?.querySelector('dd');
      const text = readText(value);
      // What the person wrote is marked for translation, the date of joining is not.
      const isOwnText =
        value?.matches('.translate') || row.matches('.translate') || row.querySelector('.translate');
      if (!isOwnText) {
        if (!said.has('joined')) yield sight('joined', [text, 'element:.account__header__fields']);
        said.add('joined');
        continue;
      }
      const field = rows.find(([, label]) => label.test(readText(row)))?.[0];
      const link = resolveUrl(view, value?.querySelector('a[href]')?.getAttribute('href'));
      const isWeb = /^https?:/.test(link) && !sameAddress(link).startsWith(`${view.url.hostname}/tags/`);
      if (field && !said.has(field) && (field !== 'website' || isWeb)) {
        said.add(field);
        yield sight(field, [field === 'website' ? link : text, 'element:.account__header__fields dd']);
      } else if (isWeb && !links.has(link)) {
        links.add(link);
        yield { field: 'linked-accounts', value: link, cue: 'element:.account__header__fields a' };
      }
    }
    // A server may hide the number of followers; its data then says -1.
    const hidden = ([value, cue]: Found): Found => [value?.startsWith('-') ? null : value, cue];
    const numbers = header?.querySelector('.account__header__extra__links');
    if (!said.has('joined')) {
      const joined = [...(numbers?.querySelectorAll('a:not([title]) strong') ?? [])].at(-1);
      yield sight('joined', [readText(joined), 'element:.account__header__extra__links'], data('created_at'));
    }
    for (const field of ['followers', 'following'] as const) {
      const link = numbers?.querySelector(`a[href$="/${field}"]`);
      yield sight(
        field,
        [readText(link?.querySelector('strong') ?? null), `attribute:href=/${field}`],
        hidden(data(`${field}_count`)),
        [findCount(field, preview?.text ?? ''), 'meta:og:description'],
      );
      // The links stay when the lists are hidden; only the person's own data tells.
      if (get(account, 'hide_collections') === false) {
        yield { field: 'connections', value: field, cue: 'embedded:initial-state.accounts.hide_collections' };
      }
    }
    const looked = header ? fields : (['name', 'handle', ...(preview ? ['photo' as const] : [])] as const);
    const knowsLists = typeof get(account, 'hide_collections') === 'boolean';
    return { health: 'ok', looked: looked.filter((field) => field !== 'connections' || knowsLists) };
  },
});
