/** The part of a manifest that says what the extension may do. */
export interface Grants {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

/** What *Watch other sites* takes beside sites: asked for with them where it is optional. */
const watching = 'webRequest';
const allSites = '*://*/*';

/**
 * The manifest of the team build: what *Watch other sites* needs is granted with the install. That is every site, and in Firefox, where it
 * is optional, the permission to hear of requests as well. Throws where there is nothing to move, for then the builds would not differ.
 */
export function grantAtInstall<M extends Grants>(manifest: M): M {
  const optionalHosts = manifest.optional_host_permissions ?? [];
  if (!optionalHosts.includes(allSites)) throw new Error(`the manifest does not offer ${allSites}`);
  const optional = manifest.optional_permissions ?? [];
  const team = {
    ...manifest,
    host_permissions: [...(manifest.host_permissions ?? []), allSites],
    optional_host_permissions: optionalHosts.filter((host) => host !== allSites),
  };
  if (!optional.includes(watching)) return team;
  return {
    ...team,
    permissions: [...(manifest.permissions ?? []), watching],
    optional_permissions: optional.filter((permission) => permission !== watching),
  };
}
