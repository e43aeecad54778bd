import { addonId } from '../../scripts/lib/firefox-commands';
import type { Stage } from './stage';

/** Allows or withholds a site, as the switch beside it in the Add-ons Manager does. */
export function setAccess({ firefox }: Stage, origin: string, allowed: boolean): Promise<void> {
  return firefox.runPrivileged(
    async (id, pattern, wanted) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(id);
      const change = { permissions: [], origins: [pattern] };
      await ExtensionPermissions[wanted ? 'add' : 'remove'](id, change, extension);
    },
    addonId,
    origin,
    allowed,
  );
}

type Change = (
  id: string,
  change: { permissions: string[]; origins: string[] },
  extension: object,
) => Promise<void>;
declare const ChromeUtils: {
  importESModule(address: string): { ExtensionPermissions: Record<'add' | 'remove', Change> };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: object } };
