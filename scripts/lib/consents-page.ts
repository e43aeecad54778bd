import type { Provider, ScopeSources, Scopes } from '../../utils/oauth/define.ts';

export interface ScopesModule {
  default: Scopes;
  sources: ScopeSources;
}

/** `docs/consents.md`: where apps ask for access, how much of it is explained, and where it is taken back. */
export function renderConsentsPage(
  providers: readonly Provider[],
  tables: ReadonlyMap<string, ScopesModule>,
): string {
  const rows = providers.map((provider) => renderProvider(provider, tables.get(provider.id)));
  return `${head}\n${rows.join('\n')}\n`;
}

const head = `# Consent pages

Made by \`npm run generate\` from \`utils/oauth\`. Vitrine knows a consent page by its address; on
software that anybody can host, the page's look must agree. What an app asks for is explained scope by scope from the table of that
provider; a scope that is in no table is shown by its name and never called harmless. Nothing is said to be asked that the address does
not say: where rights are fixed elsewhere, Vitrine says so. No live site was tried.

The grades are our judgement, except where a provider has classes of its own (Google's restricted scopes are high): **high** reads or
sends messages, reaches files, posts in the person's name or manages an account; **medium** reads what is not public, changes small
things, or stays while the person is away; **low** tells who the person is. Every scope names its source in \`utils/oauth/<id>/scopes.ts\`.

| provider | asked at | scopes | high | medium | low | taken back at | sure | sources |
|---|---|---|---|---|---|---|---|---|`;

function renderProvider(provider: Provider, module: ScopesModule | undefined): string {
  const scopes = Object.values(module?.default.scopes ?? {});
  const count = (grade: string) => String(scopes.filter((scope) => scope.grade === grade).length);
  const revoke = module?.default.revoke ?? null;
  const hosts = [
    ...new Set(provider.authorize.map(({ hosts: [first = '', ...more] }) => shorten(first, more))),
  ];
  const cells = [
    provider.name,
    hosts.join(', '),
    String(scopes.length),
    count('high'),
    count('medium'),
    count('low'),
    revoke ? `\`${revoke.url}\`` : 'not known',
    revoke?.confidence ?? '',
    (module?.sources[''] ?? []).map(([ref, date]) => `${ref} (${date})`).join('; '),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function shorten(first: string, more: readonly string[]): string {
  const name = first === '*' ? 'any server' : `\`${first}\``;
  return more.length > 0 ? `${name} and ${more.length} more` : name;
}
