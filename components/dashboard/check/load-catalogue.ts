import { fillLink } from '../../../utils/audit/fill-link';
import type { Account } from '../../../utils/model/schemas';
import type { NetworkSettings, SettingsAbout } from '../../../utils/networks/define-settings';

/** What a walk through one network's settings needs; null parts are not in the catalogue. */
export interface Catalogue {
  network: string;
  settings: NetworkSettings | null;
  about: SettingsAbout | null;
  /** Where the network's settings begin, for whoever does not find a page. */
  hub: string | null;
}

/** The tables and prose of every network are a chunk of their own: only this view needs them. */
export async function loadCatalogue(account: Account): Promise<Catalogue> {
  const [{ settingsOf }, { abouts }, { catalogues }] = await Promise.all([
    import('../../../utils/networks/settings'),
    import('../../../utils/networks/abouts'),
    import('../../../utils/networks/catalogues'),
  ]);
  const { network } = account;
  const settings = settingsOf.get(network) ?? null;
  const hub = settings?.pages.hub ?? settings?.pages.settings ?? catalogues.get(network)?.links.privacy;
  return {
    network,
    settings,
    about: abouts.get(network) ?? null,
    hub: hub ? fillLink(hub.url, account) : null,
  };
}
