// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { CountsPanel } from '../../../components/dashboard/companies/CountsPanel';
import { ContactsPanel } from '../../../components/dashboard/contacts/ContactsPanel';
import { RemoveDialog } from '../../../components/dashboard/contacts/RemoveDialog';
import type { Answers } from '../../../utils/messages/protocol';
import { defaultSettings } from '../../../utils/model/settings';
import { draw, findButton, press } from '../draw';
import { contact } from './make-browsing';

async function type(root: ParentNode, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>('input[type="text"]')!;
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function submit(root: ParentNode): Promise<void> {
  await act(async () => {
    root.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

it('keeps what was typed until it is understood, and says what is wrong with it', async () => {
  let answer: Answers['contact-add'] | null = { problem: 'not-email' };
  const onAdd = vi.fn(async (_kind: 'email' | 'phone', _text: string) => answer);
  const root = await draw(
    <ContactsPanel settings={defaultSettings} contacts={[]} onAdd={onAdd} onRemove={() => {}} />,
  );
  const field = root.querySelector<HTMLInputElement>('input[type="text"]')!;
  const problem = root.querySelector('#contact-problem')!;
  await submit(root);
  expect(problem.textContent).toBe('Type an e-mail address or a phone number.');
  expect(onAdd).not.toHaveBeenCalled();
  await type(root, 'sam at example.com');
  expect(problem.textContent).toBe('');
  await submit(root);
  expect(problem.textContent).toContain('This does not look like an e-mail address.');
  expect(field.value).toBe('sam at example.com');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  answer = null;
  await submit(root);
  expect(problem.textContent).toContain('What you typed is still here');
  expect(field.value).toBe('sam at example.com');
  answer = { contact };
  await type(root, 'sam@example.com');
  await submit(root);
  expect(onAdd).toHaveBeenLastCalledWith('email', 'sam@example.com');
  expect([field.value, problem.textContent]).toEqual(['', '']);
});

it('takes digits for a phone number, unless told otherwise', async () => {
  const onAdd = vi.fn(async () => ({ problem: 'not-phone' as const }));
  const root = await draw(
    <ContactsPanel settings={defaultSettings} contacts={[]} onAdd={onAdd} onRemove={() => {}} />,
  );
  await type(root, '+1 (555) 0142');
  expect(root.querySelector('select')!.value).toBe('phone');
  await submit(root);
  expect(onAdd).toHaveBeenLastCalledWith('phone', '+1 (555) 0142');
  await act(async () => {
    const select = root.querySelector('select')!;
    select.value = 'email';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await submit(root);
  expect(onAdd).toHaveBeenLastCalledWith('email', '+1 (555) 0142');
});

it('lists contacts masked, says what is kept of them, and asks before removing', async () => {
  const onRemove = vi.fn();
  const root = await draw(
    <ContactsPanel
      settings={defaultSettings}
      contacts={[contact]}
      onAdd={async () => null}
      onRemove={onRemove}
    />,
    'nl',
  );
  expect(root.querySelector('li')!.textContent).toContain('s•••@e•••.com');
  expect(root.textContent).toContain('Niet het adres of nummer zelf');
  expect(root.textContent).toContain('gissingen');
  await press(root.querySelector('li button'));
  expect(onRemove).toHaveBeenCalledWith(contact);
  const onConfirm = vi.fn();
  const dialog = await draw(<RemoveDialog contact={contact} onConfirm={onConfirm} onKeep={() => {}} />);
  expect(dialog.querySelector('h2')!.textContent).toBe('Stop looking for s•••@e•••.com?');
  expect(dialog.textContent).toContain('it was never kept itself');
  await press(findButton(dialog, 'Remove'));
  expect(onConfirm).toHaveBeenCalledOnce();
});

it('switches counting off, and takes days within bounds only', async () => {
  const [onChange, onForget, onSay] = [vi.fn(), vi.fn(), vi.fn()];
  const props = { onChange, onForget, onSay };
  const root = await draw(<CountsPanel settings={defaultSettings} {...props} />);
  await press(root.querySelector('input[type="checkbox"]'));
  expect(onChange).toHaveBeenLastCalledWith(
    { keepSharing: false },
    'No more counts are kept. What was counted stays until you forget it.',
  );
  const days = root.querySelector<HTMLInputElement>('input[type="number"]')!;
  const save = async (text: string) => {
    await act(async () => {
      days.value = text;
      days.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await submit(root);
  };
  await save('731');
  expect(onSay).toHaveBeenCalledWith('Give a whole number between 1 and 730.');
  await save('30');
  expect(onChange).toHaveBeenLastCalledWith({ sharingDays: 30 }, 'Counts are kept for 30 days.');
  await press(findButton(root, 'Forget all counts …'));
  expect(onForget).toHaveBeenCalledOnce();
});
