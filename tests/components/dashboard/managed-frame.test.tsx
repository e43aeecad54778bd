// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { sayRefused } from '../../../components/dashboard/managed/say-refused';
import { PageFrame } from '../../../components/PageFrame';
import { PolicyNote } from '../../../components/PolicyNote';
import { translate } from '../../../utils/i18n/translate';
import type { Managed } from '../../../utils/model/policy';
import type { Settings } from '../../../utils/model/settings';
import { locales } from '../../../utils/model/settings';
import { policyKeys } from '../../../utils/policy/registry';
import { draw } from '../draw';
import { hold, lock, make, readDescription } from './make-managed';

it('holds the language in the header, and leads to help where there is somebody to ask', async () => {
  const frame = (settings: Settings) =>
    draw(
      <PageFrame title="Vitrine" settings={settings} onLocale={() => {}}>
        {null}
      </PageFrame>,
    );
  const held = await frame(make({ locale: 'nl', managed: lock('language') }));
  const select = held.querySelector('select')!;
  expect([select.disabled, select.value, readDescription(select)]).toEqual([
    true,
    'nl',
    'Managed by Example BV',
  ]);
  expect(held.querySelector('footer')).toBeNull();
  const free = await frame(make({ supportAddress: 'https://help.example.com/vitrine' }));
  expect(free.querySelector('select')!.disabled).toBe(false);
  const link = free.querySelector<HTMLAnchorElement>('footer a')!;
  expect([link.href, link.textContent, link.rel]).toEqual([
    'https://help.example.com/vitrine',
    'Get help: help.example.com/vitrine',
    'noreferrer',
  ]);
  const mail = await frame(make({ supportAddress: 'mailto:help@example.com?subject=Vitrine' }));
  expect(mail.querySelector('footer a')!.textContent).toBe('Get help: help@example.com');
  expect((await frame(make({ supportAddress: 'javascript:alert(1)' }))).querySelector('footer a')).toBeNull();
});

it('says once whose policy there is, and whether it holds anything', async () => {
  expect((await draw(<PolicyNote managed={null} />)).textContent).toBe('');
  const text = async (managed: Managed) => (await draw(<PolicyNote managed={managed} />)).textContent;
  expect(await text(lock('language'))).toContain('Example BV manages some settings of Vitrine.');
  expect(await text({ ...hold('terms', { in: ['a'] }), by: '' })).toContain('Your organisation manages');
  expect(await text(lock())).toContain('You can change all of it.');
});

it('names what was refused, for every key that there is', () => {
  for (const locale of locales) {
    const t = translate(locale);
    const settings = make({ managed: lock('language') });
    for (const key of policyKeys.keys())
      expect(sayRefused(t, { settings, refused: [key] })).not.toContain(`keys.${key}`);
  }
  const said = sayRefused(translate('en'), {
    settings: make({ managed: lock('language') }),
    refused: ['language', 'networks-off'],
  });
  expect(said).toBe(
    'Example BV manages this, so it stayed as it was: “Language” and “Networks switched off”.',
  );
});
