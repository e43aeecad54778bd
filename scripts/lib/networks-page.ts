import type { Network } from '../../utils/networks/define.ts';
import type {
  NetworkSettings,
  Setting,
  SettingsAbout,
  Source,
} from '../../utils/networks/define-settings.ts';

/** `docs/networks.md`: everything the catalogue says of every network, with its sources. */
export function renderNetworksPage(
  networks: readonly Network[],
  settings: ReadonlyMap<string, NetworkSettings>,
  abouts: ReadonlyMap<string, SettingsAbout>,
): string {
  const parts = networks.map((network) =>
    renderNetwork(network, settings.get(network.id), abouts.get(network.id)),
  );
  return `${head}\n${parts.join('\n')}`;
}

const head = `# Networks

Made by \`npm run generate\` from \`utils/networks\`. *Sure* is how well a row could be confirmed; what is low is shown to people as
not confirmed. No live site was tried. A default that could not be confirmed is left open. Advice is the least private value that
is still fine for *private / balanced / visible for work*; where nobody is named for it, it is our judgement.
`;

function renderNetwork(network: Network, known?: NetworkSettings, about?: SettingsAbout): string {
  const profile = network.fields.profile;
  const lines = [`## ${network.name}`, ''];
  if (profile) lines.push(`Looked for on a profile: ${profile.join(', ')}.`, '');
  if (known && known.settings.length > 0) {
    lines.push(
      '| setting | what it decides | default | advice | sure | sources |',
      '|---|---|---|---|---|---|',
    );
    lines.push(...known.settings.map((setting) => renderSetting(setting, about)));
    lines.push('');
  }
  const pages = Object.entries(known?.pages ?? {});
  if (pages.length > 0) {
    lines.push('| page | kind | address | sure | sources |', '|---|---|---|---|---|');
    for (const [key, { kind, url, confidence }] of pages)
      lines.push(`| ${key} | ${kind} | ${code(url)} | ${confidence} | ${listSources(about?.pages[key])} |`);
    lines.push('');
  }
  const left = Object.entries(about?.leftOut ?? {});
  if (left.length > 0) {
    lines.push('Researched and left out:', '');
    lines.push(...left.map(([id, reason]) => `- \`${id}\`: ${escapeCell(reason)}`), '');
  }
  return lines.join('\n');
}

function renderSetting(setting: Setting, about: SettingsAbout | undefined): string {
  const { id, labels, advice, where } = setting;
  const told = about?.settings[id];
  const label = labels.en?.[0] ?? Object.values(labels)[0]?.[0] ?? id;
  const basis = told?.basis ? ` (${told.basis})` : '';
  const cells = [
    `${label}${where === 'app' ? ' (app)' : ''}`,
    told?.controls.en ?? '',
    setting.default ? `${setting.default.value} (${setting.default.confidence})` : '?',
    [...new Set([advice.private, advice.balanced, advice.work])].length === 1
      ? `${advice.private}${basis}`
      : `${advice.private} / ${advice.balanced} / ${advice.work}${basis}`,
    setting.confidence,
  ].map(escapeCell);
  return `| ${cells.join(' | ')} | ${listSources(told?.sources)} |`;
}

const escapeCell = (text: string) => text.replaceAll('|', '\\|').replace(/([<*_])/g, '\\$1');
const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``;

function listSources(sources: readonly Source[] | undefined): string {
  return (sources ?? []).map(([ref, date]) => `${code(ref)} (${escapeCell(date)})`).join('; ');
}
