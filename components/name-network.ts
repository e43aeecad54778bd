import { networkName } from '../utils/networks/names';

/** The network's name; plain web pages have none of their own, so the word for them in the person's language. */
export function nameNetwork(t: (key: 'network.webPage') => string, id: string): string {
  return id === 'web-page' ? t('network.webPage') : networkName(id);
}
