import { finish } from '../../scripts/lib/settings-page';
import { type RawSnapshot, takeSnapshot } from '../../utils/dom/snapshot';
import type { View } from '../../utils/dom/view';
import { settingsOf } from '../../utils/networks/settings';
import type { Snapshot } from '../../utils/snapshot/format';
import { stripSnapshot } from '../../utils/snapshot/strip-snapshot';

/** As the background gets it: through the browser's messages. */
export function takeRaw(view: View): RawSnapshot {
  return JSON.parse(JSON.stringify(finish(takeSnapshot(view)))) as RawSnapshot;
}

export function takeStripped(view: View, network: string | null): Snapshot {
  const settings = (network !== null && settingsOf.get(network)) || null;
  const snapshot = stripSnapshot(takeRaw(view), { settings, health: null, at: Date.UTC(2026, 10, 22) });
  if (!snapshot) throw new Error('The page gave no snapshot.');
  return snapshot;
}
