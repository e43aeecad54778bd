import type { Files } from './policy-json.ts';
import type { Install, Plan } from './policy-plan.ts';
import { listRows, policyKeyOf, type RegistryValue, rootOf } from './policy-registry.ts';

/** Files for regedit, one that sets and one that takes away again. */
export function writeReg(plan: Plan): Files {
  const files: Files = new Map();
  for (const install of plan.installs) {
    files.set(`windows/${install.browser}.reg`, encodeReg(renderReg(install, plan)));
    files.set(`windows/${install.browser}-remove.reg`, encodeReg(renderRemoval(install)));
  }
  return files;
}

const head = 'Windows Registry Editor Version 5.00';
const hive = 'HKEY_LOCAL_MACHINE\\';

/** https://support.microsoft.com/topic/9c7f37cf-a5e9-e1cd-c4fa-2a26218a1a23 (read 2026-11-22). */
function renderReg(install: Install, plan: Plan): string {
  const keys = Map.groupBy(listRows(install, plan), ({ key }) => key);
  const blocks = [...keys].map(([key, values]) =>
    [`[${hive}${key}]`, ...values.map(({ name, value }) => `${quote(name)}=${renderValue(value)}`)].join(
      '\n',
    ),
  );
  // What an earlier file set and this one does not would stay otherwise.
  return `${[head, `[-${hive}${policyKeyOf(install)}]`, ...blocks].join('\n\n')}\n\n`;
}

/** Takes away what is Vitrine's own; Firefox's `ExtensionSettings` holds other extensions too, so that stays. */
function renderRemoval(install: Install): string {
  const { browser, id } = install;
  const policyKey = policyKeyOf(install).replace(/\\policy$/, '');
  const settings = `${rootOf(browser)}\\ExtensionSettings\\${id}`;
  const keys = browser === 'firefox' ? [policyKey] : [settings, policyKey];
  return `${[head, ...keys.map((key) => `[-${hive}${key}]`)].join('\n\n')}\n\n`;
}

function renderValue(value: RegistryValue): string {
  if (value.kind === 'number') return `dword:${value.number.toString(16).padStart(8, '0')}`;
  if (value.kind === 'multi') return `hex(7):${listBytes(`${value.text}\0\0`)}`;
  // A quoted text ends at the line's end, so one with breaks is written as bytes.
  return /[\r\n\0]/.test(value.text) ? `hex(1):${listBytes(`${value.text}\0`)}` : quote(value.text);
}

const quote = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** UTF-16, little end first, wrapped as regedit does it. */
function listBytes(text: string): string {
  const bytes = [...Buffer.from(text, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0'));
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 24) lines.push(bytes.slice(at, at + 24).join(','));
  return lines.join(',\\\n  ');
}

/** As regedit itself saves: UTF-16 with a mark in front, lines ended as on Windows. */
function encodeReg(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le');
}
