import { createHash } from 'node:crypto';
import { makeExtensionSettings } from './policy-install.ts';
import type { Files } from './policy-json.ts';
import type { Browser, Install, Plan } from './policy-plan.ts';
import { element, renderXml, type Xml } from './policy-xml.ts';

const domains: Record<Browser, string> = {
  chrome: 'com.google.Chrome',
  edge: 'com.microsoft.Edge',
  firefox: 'org.mozilla.firefox',
};
const doctype =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';

/**
 * Preferences by domain: https://www.chromium.org/administrators/configuring-policy-for-extensions/ (a domain per extension; Edge's is
 * named after it) and https://github.com/mozilla/policy-templates/tree/master/mac (all in one, switched on by name; both read 2026-11-22).
 */
function listDomains(install: Install, plan: Plan): Record<string, Record<string, unknown>> {
  const { browser, id } = install;
  const settings = { [id]: makeExtensionSettings(install) };
  const domain = domains[browser];
  if (browser === 'firefox')
    return {
      [domain]: {
        EnterprisePoliciesEnabled: true,
        ExtensionSettings: settings,
        '3rdparty': { Extensions: { [id]: plan.policy } },
      },
    };
  return { [domain]: { ExtensionSettings: settings }, [`${domain}.extensions.${id}`]: plan.policy };
}

/**
 * A configuration profile of forced preferences: https://developer.apple.com/documentation/devicemanagement/managedpreferences
 * (read 2026-11-22). Not tried on a Mac.
 */
export function renderMobileconfig(install: Install, plan: Plan): string {
  const organisation = plan.policy.about?.organisation ?? 'Vitrine';
  const identifier = `example.vitrine.policy.${install.browser}`;
  const payloads = Object.entries(listDomains(install, plan)).map(([domain, preferences]) => ({
    PayloadContent: { [domain]: { Forced: [{ mcx_preference_settings: preferences }] } },
    PayloadDisplayName: `Vitrine: ${domain}`,
    PayloadEnabled: true,
    PayloadIdentifier: `${identifier}.${domain}`,
    PayloadType: 'com.apple.ManagedClient.preferences',
    PayloadUUID: nameUuid(`${identifier}.${domain}`),
    PayloadVersion: 1,
  }));
  const profile = {
    PayloadContent: payloads,
    PayloadDescription: 'Installs Vitrine and sets it.',
    PayloadDisplayName: `Vitrine (${install.browser})`,
    PayloadIdentifier: identifier,
    PayloadOrganization: organisation,
    PayloadRemovalDisallowed: false,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: nameUuid(identifier),
    PayloadVersion: 1,
  };
  return renderXml(element('plist', { version: '1.0' }, [toPlist(profile)]), doctype);
}

/** The same name gives the same number, so that a new profile takes the place of the old one. */
function nameUuid(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex').toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function toPlist(value: unknown): Xml {
  if (typeof value === 'boolean') return element(String(value), {});
  if (typeof value === 'number') return element('integer', {}, String(value));
  if (Array.isArray(value)) return element('array', {}, value.map(toPlist));
  if (typeof value === 'object' && value !== null)
    return element(
      'dict',
      {},
      Object.entries(value).flatMap(([name, one]) => [element('key', {}, name), toPlist(one)]),
    );
  return element('string', {}, String(value));
}

/** A profile for every browser. */
export function writeMac(plan: Plan): Files {
  return new Map(
    plan.installs.map((install) => [
      `macos/vitrine-${install.browser}.mobileconfig`,
      renderMobileconfig(install, plan),
    ]),
  );
}
