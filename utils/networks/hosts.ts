import { readers } from './readers';

/** Match patterns of the whole catalogue, split as the manifest needs them. */
export function listHosts(): { required: string[]; optional: string[] } {
  const pick = (access: 'required' | 'optional') =>
    [...readers.values()].filter((reader) => reader.access === access).flatMap((reader) => reader.hosts);
  return { required: pick('required'), optional: pick('optional') };
}
