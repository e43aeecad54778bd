import type { Network } from '../../utils/networks/define.ts';
import type { NetworkSettings } from '../../utils/networks/define-settings.ts';
import type { Recipient } from '../../utils/recipients/define.ts';

type Catalogue = ReadonlyMap<string, NetworkSettings>;

/** The README's generated parts, between `<!-- name -->` and `<!-- /name -->`. */
export function fillReadme(
  text: string,
  networks: readonly Network[],
  settings: Catalogue,
  recipients: readonly Recipient[],
): string {
  const table = `\n${renderNetworks(networks, settings)}\n`;
  const companies = `${recipients.length}`;
  return fill(fill(fill(text, 'networks', table), 'hosts', renderHosts(networks)), 'companies', companies);
}

function fill(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`the README has no place for ${name}`);
  return text.slice(0, start + open.length) + content + text.slice(end);
}

function renderNetworks(networks: readonly Network[], settings: Catalogue): string {
  const rows = networks.map(({ id, name, access, fields }) => {
    const known = settings.get(id);
    const kinds = new Set(Object.values(known?.pages ?? {}).map(({ kind }) => kind));
    const app = known?.settings.filter(({ where }) => where === 'app').length ?? 0;
    const web = (known?.settings.length ?? 0) - app;
    const cells = [
      name,
      access === 'required' ? 'yes' : 'when allowed',
      fields.profile ? `${fields.profile.length} fields` : '–',
      [web ? `${web}` : '', app ? `${app} in the app` : ''].filter(Boolean).join(', ') || '–',
      [kinds.has('apps') ? 'apps' : '', kinds.has('sessions') ? 'sign-ins' : ''].filter(Boolean).join(', ') ||
        '–',
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| network | read at once | profile | settings | lists |', '|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function renderHosts(networks: readonly Network[]): string {
  return networks
    .filter(({ access }) => access === 'required')
    .map(({ hosts }) => hosts.map((host) => `\`${host.replace(/^\*:\/\/(\*\.)?|\/\*$/g, '')}\``))
    .map((names) =>
      names.length > 4 ? `${names[0]} and ${names.length - 1} country sites` : names.join(', '),
    )
    .join(', ');
}
