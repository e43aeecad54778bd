import { addonId } from '../../scripts/lib/firefox-commands';
import { installBuild, type Stage } from './stage';

/** Allows or withholds a site, as the switch beside it in the Add-ons Manager does. */
export function setAccess(stage: Stage, origin: string, allowed: boolean): Promise<void> {
  return setGrant(stage, { permissions: [], origins: [origin] }, allowed);
}

/** Gives or takes what *Watch other sites* asks for, without asking anybody. */
export function setWatching(stage: Stage, allowed: boolean): Promise<void> {
  return setGrant(stage, { permissions: ['webRequest'], origins: ['*://*/*'] }, allowed);
}

/** Lets the extension into private windows or not, as the Add-ons Manager does, which starts it anew. */
export async function setPrivate(stage: Stage, allowed: boolean): Promise<void> {
  await setGrant(stage, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, allowed);
  await installBuild(stage, stage.build);
}

interface Grant {
  permissions: string[];
  origins: string[];
}

function setGrant({ firefox }: Stage, grant: Grant, allowed: boolean): Promise<void> {
  return firefox.runPrivileged(
    async (id, change, wanted) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionPermissions[wanted ? 'add' : 'remove'](id, change, extension);
    },
    addonId,
    grant,
    allowed,
  );
}

type Change = (id: string, change: Grant, extension: object) => Promise<void>;
declare const ChromeUtils: {
  importESModule(address: string): { ExtensionPermissions: Record<'add' | 'remove', Change> };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: object } };
