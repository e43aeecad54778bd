import { networks } from './networks';

/** Match patterns of the whole catalogue, split as the manifest needs them. */
export function listHosts(): { required: string[]; optional: string[] } {
  const pick = (access: 'required' | 'optional') =>
    [...networks.values()].filter((network) => network.access === access).flatMap(({ hosts }) => hosts);
  return { required: pick('required'), optional: pick('optional') };
}
