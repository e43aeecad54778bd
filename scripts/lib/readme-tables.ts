import type { Network } from '../../utils/networks/define.ts';

/** The README's generated parts, between `<!-- name -->` and `<!-- /name -->`. */
export function fillReadme(text: string, networks: readonly Network[]): string {
  return fill(fill(text, 'networks', `\n${renderNetworks(networks)}\n`), 'hosts', renderHosts(networks));
}

function fill(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`the README has no place for ${name}`);
  return text.slice(0, start + open.length) + content + text.slice(end);
}

function renderNetworks(networks: readonly Network[]): string {
  const rows = networks.map(({ name, access, fields }) => {
    const read = fields.profile?.join(', ') ?? 'nothing yet';
    return `| ${name} | ${access === 'required' ? 'yes' : 'when allowed'} | ${read} |`;
  });
  return ['| network | read at once | looked for on a profile |', '|---|---|---|', ...rows].join('\n');
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
