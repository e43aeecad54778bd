// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { checkField, readField, showField } from '../../../components/dashboard/managed/check-report-fields';
import { ReportPanel } from '../../../components/dashboard/managed/ReportPanel';
import { PageWords } from '../../../components/page-words';
import { defaultSettings, type Settings } from '../../../utils/model/settings';
import { settingsSchema } from '../../../utils/model/settings-schema';
import { draw, findButton } from '../draw';

const input = (root: ParentNode, name: string) => root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;

async function type(root: ParentNode, name: string, text: string): Promise<void> {
  await act(async () => {
    input(root, name).value = text;
    input(root, name).dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const submit = (root: ParentNode) =>
  act(async () => {
    root.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

it('saves what was typed, and nothing before all of it can be saved', async () => {
  const [onChange, onSay] = [vi.fn(), vi.fn()];
  const panel = (settings: Settings) => <ReportPanel settings={settings} onChange={onChange} onSay={onSay} />;
  const root = await draw(panel(defaultSettings));
  expect(findButton(root, 'Save')!.disabled).toBe(true);
  await type(root, 'reportName', '  Robin Example ');
  await type(root, 'supportAddress', 'http://help.example.com');
  await submit(root);
  expect(onChange).not.toHaveBeenCalled();
  expect(onSay).toHaveBeenLastCalledWith('Nothing was saved yet: see what is said at the fields.');
  const help = input(root, 'supportAddress');
  expect(help.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(help);
  const said = help
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => document.getElementById(id)!.textContent);
  expect(said.join(' ')).toContain('neither an e-mail address nor an address that starts with https://');
  expect(help.value).toBe('http://help.example.com');
  await type(root, 'supportAddress', 'help@example.com');
  expect(help.getAttribute('aria-invalid')).toBe('false');
  await submit(root);
  expect(onChange).toHaveBeenLastCalledWith(
    { reportName: 'Robin Example', supportAddress: 'mailto:help@example.com' },
    'Saved. It stands on the next report.',
  );
  // While it is being saved, and once it is, the fields show what is stored.
  await act(async () =>
    render(
      <PageWords locale="en">
        {panel({
          ...defaultSettings,
          reportName: 'Robin Example',
          supportAddress: 'mailto:help@example.com',
        })}
      </PageWords>,
      root,
    ),
  );
  expect([input(root, 'reportName').value, help.value]).toEqual(['Robin Example', 'help@example.com']);
  expect(findButton(root, 'Save')!.disabled).toBe(true);
});

it('shows what is locked, and sends nothing of it', async () => {
  const onChange = vi.fn();
  const managed = { by: '', locks: ['report-name', 'support-address'], held: {} };
  const settings = {
    ...defaultSettings,
    managed,
    reportName: 'Example BV',
    supportAddress: 'https://help.example.com/',
  };
  const root = await draw(<ReportPanel settings={settings} onChange={onChange} onSay={() => {}} />);
  expect([input(root, 'reportName').value, input(root, 'reportName').disabled]).toEqual(['Example BV', true]);
  expect(input(root, 'supportAddress').disabled).toBe(true);
  expect(root.querySelectorAll('a').length).toBe(2);
  await type(root, 'reportContact', 'privacy@example.com');
  await submit(root);
  expect(onChange.mock.lastCall![0]).toEqual({ reportContact: 'privacy@example.com' });
  const all = { ...managed, locks: [...managed.locks, 'report-contact'] };
  const whole = await draw(
    <ReportPanel settings={{ ...settings, managed: all }} onChange={onChange} onSay={() => {}} />,
  );
  expect(findButton(whole, 'Save')).toBeUndefined();
});

it('takes nothing that the door of the background would not take', () => {
  const texts = [
    ...[
      '',
      'Example BV',
      'a'.repeat(200),
      'a'.repeat(201),
      'a\u0007b',
      'help@example.com',
      'help@',
      '@example.com',
    ],
    ...['https://help.example.com/a b', 'https://', 'https://help.example.com', 'http://help.example.com'],
    ...[
      'javascript:alert(1)',
      'mailto:help@example.com',
      'mailto:',
      `https://example.com/${'a'.repeat(300)}`,
    ],
  ];
  for (const field of ['reportName', 'reportContact', 'supportAddress'] as const) {
    const taken = texts
      .map((text) => readField(field, text))
      .filter((value) => checkField(field, value) === null);
    expect(taken.length).toBeGreaterThan(2);
    expect(taken.filter((value) => !settingsSchema.shape[field].safeParse(value).success)).toEqual([]);
    for (const value of taken) expect(readField(field, showField(field, value))).toBe(value);
  }
  expect(checkField('supportAddress', 'javascript:alert(1)')).toBe('address');
  expect(checkField('reportName', 'a'.repeat(201))).toBe('long');
  expect(checkField('reportContact', 'a\u0007b')).toBe('signs');
});
