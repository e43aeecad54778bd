import { closestAround } from './tree';

/**
 * Where plain Enter in a composer sends it off. No source was opened and no site was tried: these are chats, where that is usual, under the
 * addresses that their sites are known by; confidence low, and several let the person choose. A wrong row costs one held Enter, which the
 * notice explains; a missing one leaves a message unheld.
 */
const sending: readonly { host: string; path?: RegExp; dialog?: false }[] = [
  { host: 'discord.com' },
  { host: 'web.whatsapp.com' },
  { host: 'web.telegram.org' },
  { host: 'web.snapchat.com' },
  { host: 'messenger.com' },
  // Comments and messages; a post is written in a dialog.
  { host: 'facebook.com', dialog: false },
  { host: 'instagram.com', dialog: false },
  { host: 'threads.com', path: /^\/messages/ },
  { host: 'x.com', path: /^\/(?:messages|i\/chat)/ },
  { host: 'bsky.app', path: /^\/messages/ },
  { host: 'linkedin.com', path: /^\/messaging/ },
  { host: 'reddit.com', path: /^\/(?:chat|message)/ },
  { host: 'youtube.com', path: /^\/live_chat/ },
  { host: 'twitch.tv' },
  { host: 'tiktok.com', path: /^\/messages/ },
  { host: 'slack.com' },
  { host: 'app.element.io' },
  { host: 'teams.microsoft.com' },
  { host: 'teams.live.com' },
  { host: 'chat.google.com' },
  { host: 'vk.com', path: /^\/im/ },
];

/** Does this key, pressed in this composer, send the draft off? */
export function isPostingKey(event: KeyboardEvent, composer: HTMLElement): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return true;
  if (event.shiftKey || choosesFromList(composer)) return false;
  return composer.localName === 'input' || sendsByEnter(composer, location);
}

export function sendsByEnter(composer: HTMLElement, at: { hostname: string; pathname: string }): boolean {
  return sending.some(
    ({ host, path, dialog }) =>
      (at.hostname === host || at.hostname.endsWith(`.${host}`)) &&
      (!path || path.test(at.pathname)) &&
      (dialog !== false || !closestAround(composer, 'dialog, [role="dialog"]')),
  );
}

/** Enter takes a suggestion then. */
function choosesFromList(composer: HTMLElement): boolean {
  return (
    composer.getAttribute('aria-expanded') === 'true' ||
    Boolean(composer.getAttribute('aria-activedescendant'))
  );
}
