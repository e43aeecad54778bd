import { renderAdmx } from './policy-admx.ts';
import type { Files } from './policy-json.ts';
import type { KeyFacts } from './policy-keys.ts';
import type { Install, Plan } from './policy-plan.ts';
import { listRows, type RegistryRow } from './policy-registry.ts';
import { type AdmxSetting, listSettings } from './policy-settings.ts';
import { escapeXml } from './policy-xml.ts';

interface OmaSetting {
  '@odata.type': '#microsoft.graph.omaSettingString';
  displayName: string;
  description: string;
  omaUri: string;
  value: string;
}

/**
 * A custom profile as Microsoft Graph takes it: the template first, then a line for each value.
 * https://learn.microsoft.com/graph/api/intune-deviceconfig-windows10customconfiguration-create and
 * https://learn.microsoft.com/deployedge/configure-edge-with-mdm (read 2026-11-22); not tried in a tenant.
 */
export function renderIntune(install: Install, plan: Plan, keys: readonly KeyFacts[]): string {
  const app = `Vitrine${install.browser[0]?.toUpperCase()}${install.browser.slice(1)}`;
  const settings = listSettings(install, keys);
  const template = line(
    `${app}: template`,
    `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${app}/Policy/${app}Admx`,
    renderAdmx(install, settings),
  );
  const lines = listRows(install, plan).map((row) => {
    const setting = settings.find(({ key, valueName }) => key === row.key && valueName === row.name);
    if (!setting) throw new Error(`${row.key} ${row.name} is in no template`);
    const category = setting.category === 'Vitrine' ? 'Vitrine' : `Vitrine~${setting.category}`;
    return line(
      setting.name,
      `./Device/Vendor/MSFT/Policy/Config/${app}~Policy~${category}/${setting.name}`,
      renderState(setting, row),
    );
  });
  const profile = {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: `Vitrine (${install.browser})`,
    description: `Vitrine ${plan.policy.about?.version ?? ''}`.trim(),
    omaSettings: [template, ...lines],
  };
  return `${JSON.stringify(profile, null, 2)}\n`;
}

function line(displayName: string, omaUri: string, value: string): OmaSetting {
  return { '@odata.type': '#microsoft.graph.omaSettingString', displayName, description: '', omaUri, value };
}

function renderState({ name, field }: AdmxSetting, { value }: RegistryRow): string {
  if (field.kind === 'switch') return value.kind === 'number' && value.number ? '<enabled/>' : '<disabled/>';
  const text = value.kind === 'number' ? String(value.number) : value.text;
  return `<enabled/><data id="${name}" value="${escapeXml(text)}"/>`;
}

/** A profile for every browser. */
export function writeIntune(plan: Plan, keys: readonly KeyFacts[]): Files {
  return new Map(
    plan.installs.map((install) => [`intune/${install.browser}.json`, renderIntune(install, plan, keys)]),
  );
}
