import { addonId } from '../../scripts/lib/firefox-commands';
import { type Stage, until } from './stage';

/** How long the background page may idle before Firefox stops it; 30 seconds is Firefox's own figure. */
export function setIdleTimeout({ firefox }: Stage, ms: number): Promise<void> {
  return firefox.runPrivileged((value) => {
    Services.prefs.setIntPref('extensions.background.idle.timeout', value);
  }, ms);
}

/** Waits until Firefox itself stopped the background page. */
export async function waitUntilStopped({ firefox }: Stage): Promise<void> {
  const state = () =>
    firefox.runPrivileged((id) => WebExtensionPolicy.getByID(id).extension.backgroundState, addonId);
  await until('the background page to stop', async () => (await state()) === 'stopped');
}

/** Ends the background page on the spot, whatever it is busy with; false where none ran. Idleness would wait for it. */
export function killBackground({ firefox }: Stage): Promise<boolean> {
  return firefox.runPrivileged(async (id) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    if (extension.backgroundState !== 'running') return false;
    await extension.terminateBackground({ disableResetIdleForTest: true });
    return true;
  }, addonId);
}

declare const Services: { prefs: { setIntPref(name: string, value: number): void } };
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: {
      backgroundState: string;
      terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
    };
  };
};
