// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ConsentView } from '../../../../components/popup/visit/ConsentView';
import type { ConsentShown } from '../../../../components/popup/visit/read-consent-shown';
import type { AppObservation } from '../../../../utils/model/schemas';
import { compareApps, explainConsent, findRevoke, loadScopes } from '../../../../utils/oauth/explain-consent';
import { drawPart } from './make-visit';

const makeApp = (name: string, groups: AppObservation['groups']): AppObservation => ({
  id: `youtube:sam|connected-app|${name}`,
  account: 'youtube:sam',
  network: 'youtube',
  page: 'apps',
  viewer: 'member',
  url: '',
  firstSeen: 1,
  lastSeen: 1,
  gone: null,
  kind: 'connected-app',
  name,
  groups,
  granted: true,
  added: null,
  used: null,
  kept: null,
});

async function show(
  scopes: string[],
  apps: AppObservation[] = [],
  app: string | null = 'Print Example',
): Promise<ConsentShown> {
  const table = await loadScopes('google');
  const explained = explainConsent(table, scopes);
  const site = 'print.example';
  const request = { provider: 'google', network: 'youtube', client: '1', site, app, scopes };
  return {
    request: { ...request, id: 'google|1', firstSeen: 1, lastSeen: 1 },
    provider: 'Google',
    explained,
    compared:
      apps.length > 0
        ? compareApps(
            explained.groups.map(({ group }) => group),
            apps,
            request,
          )
        : null,
    revoke: findRevoke(table, null),
    revokeSure: table?.revoke?.confidence !== 'low',
  };
}

it('tells the gravest first, each scope once, unknown ones by name, and where to take it back', async () => {
  const scopes = ['openid', 'https://mail.google.com/', 'https://www.googleapis.com/auth/brand.new'];
  const root = await drawPart(<ConsentView shown={await show(scopes)} />);
  expect(root.querySelector('h2')!.textContent).toBe('Print Example asks Google for');
  const groups = [...root.querySelectorAll('h3')].map((one) => one.textContent);
  expect(groups[0]).toBe('Read your messagesHigh');
  expect(groups.indexOf('Something elseNot known')).toBeLessThan(groups.indexOf('Know who you areLow'));
  expect(root.textContent!.split('permanently deletes').length).toBe(2);
  expect(root.querySelector('code')!.textContent).toBe('https://www.googleapis.com/auth/brand.new');
  expect(root.querySelector('a')!.href).toBe('https://myaccount.google.com/connections');
});

it('sets it beside what the app and others hold', async () => {
  const apps = [makeApp('Print Example', ['identity']), makeApp('Mail Example', ['reads-messages'])];
  const root = await drawPart(<ConsentView shown={await show(['https://mail.google.com/'], apps)} />);
  expect(root.textContent).toContain('It knows who you are.');
  expect(root.textContent).toContain('Mail Example: Read your messages');
  expect(root.textContent).not.toContain('asks for nothing new');
});

it('names the site where the app has no name, and says that rights can be fixed elsewhere', async () => {
  const root = await drawPart(<ConsentView shown={await show([], [], null)} />, 'nl');
  expect(root.querySelector('h2')!.textContent).toBe('print.example vraagt Google om');
  expect(root.textContent).toContain('De app kan meer krijgen dan dit adres zegt');
});
