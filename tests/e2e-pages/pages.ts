import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Hand-made pages of settings at the addresses that the catalogue names, for both browsers' suites. They load nothing, name only
 * made-up people and do what a page of today does: switches of ARIA that really toggle, radios behind drawn rings, shadow roots.
 */
const addresses = {
  /** *Protect your posts* is off; notes what a page could see of an extension in `window.notes`. */
  'x-audience': 'https://x.com/settings/audience_and_tagging',
  /** Requests from everyone, receipts on. */
  'x-messages': 'https://x.com/settings/direct_messages',
  /** Other settings than the catalogue expects there. */
  'x-ads-changed': 'https://x.com/settings/ads_preferences',
  /** *Garden Planner* may post and read messages; *Star Quiz* knows who you are. */
  'x-apps': 'https://x.com/settings/apps_and_sessions',
  /** This device, one of two weeks ago, one of 2025 elsewhere. */
  'x-sessions': 'https://x.com/settings/sessions',
  /** By e-mail on, in an open shadow root; by phone off, in a closed one. */
  'x-contacts-shadow': 'https://x.com/settings/contacts',
  /** The log-in form where a page of settings was asked for. */
  'x-signed-out': 'https://x.com/settings/audience_and_tagging',
  /** A site that no catalogue names: three privacy controls and one of data sharing, one of display. */
  'club-privacy': 'https://club.example/settings/privacy',
  /** Thousands of odd controls. */
  'x-hostile': 'https://x.com/settings/audience_and_tagging',
} as const;

export type SettingsPageName = keyof typeof addresses;

/** A page and where it belongs; its own scripts must be let run. */
export function readSettingsPage(name: SettingsPageName): { url: string; body: string; scripts: true } {
  const body = readFileSync(join(import.meta.dirname, `${name}.html`), 'utf8');
  return { url: addresses[name], body, scripts: true };
}
