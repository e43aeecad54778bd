import { deviceNames } from '../lists/devices';

/** `windows chrome` as `Windows, Chrome`; empty where nothing is known. */
export function nameDevice(device: string): string {
  return device
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => deviceNames[word] ?? word)
    .join(', ');
}
