// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { PostingPanel } from '../../../components/dashboard/drafts/PostingPanel';
import { draftKinds } from '../../../utils/model/words';
import { draw, findButton, press } from '../draw';
import { fieldOf, hold, lock, make, readDescription } from './make-managed';

const show = (change: Parameters<typeof make>[0] = {}, onChange = vi.fn()) =>
  draw(<PostingPanel settings={make(change)} onChange={onChange} />);

it('has a switch for every kind but the organisation’s words, and one for holding', async () => {
  const onChange = vi.fn();
  const root = await show({ draftKindsOff: ['absence'] }, onChange);
  const boxes = root.querySelector('fieldset')!.querySelectorAll('input[type="checkbox"]');
  expect(boxes.length).toBe(draftKinds.length - 1);
  expect(fieldOf(root, 'When you are away').checked).toBe(false);
  await press(fieldOf(root, 'When you are away'));
  expect(onChange).toHaveBeenLastCalledWith({ draftKindsOff: [] }, 'Said again: When you are away.');
  await press(fieldOf(root, 'E-mail address'));
  expect(onChange).toHaveBeenLastCalledWith(
    { draftKindsOff: ['absence', 'email'] },
    'Nothing is said any more: E-mail address.',
  );
  await press(fieldOf(root, 'Hold the first Post'));
  expect(onChange).toHaveBeenLastCalledWith({ holdPost: true }, expect.stringContaining('held'));
  expect(readDescription(fieldOf(root, 'Hold the first Post'))).toContain(
    'If anything fails, it goes at once.',
  );
});

it('gives silenced places and other sites back, with a way to undo', async () => {
  const onChange = vi.fn();
  const places = {
    draftPlacesOff: ['reddit', 'blog.example.com'],
    cleanPhotosOn: ['x', 'forum.example.com'],
  };
  const root = await show(places, onChange);
  await press(root.querySelector('[aria-label="Look again on Reddit"]'));
  expect(onChange).toHaveBeenLastCalledWith(
    { draftPlacesOff: ['blog.example.com'] },
    'Drafts and photos are looked at again on Reddit.',
    { draftPlacesOff: places.draftPlacesOff },
  );
  expect(root.querySelector('summary')!.textContent).toBe('On 2 networks and sites');
  expect(fieldOf(root, 'X').checked).toBe(true);
  await press(fieldOf(root, 'Facebook'));
  expect(onChange).toHaveBeenLastCalledWith(
    { cleanPhotosOn: ['x', 'forum.example.com', 'facebook'] },
    'On Facebook you are asked from now on.',
  );
  await press(root.querySelector('[aria-label="Do not ask on forum.example.com"]'));
  expect(onChange).toHaveBeenLastCalledWith(
    { cleanPhotosOn: ['x'] },
    'On forum.example.com you are not asked any more.',
    { cleanPhotosOn: places.cleanPhotosOn },
  );
});

it('holds what the organisation holds, each by its own lock, and says by whom', async () => {
  const kinds = await show({
    draftKindsOff: ['ip-address'],
    managed: hold('draft-kinds-off', { in: ['ip-address'], out: ['credentials'] }),
  });
  const [ip, keys, email] = ['IP address', 'Password or key', 'E-mail address'].map((name) =>
    fieldOf(kinds, name),
  );
  expect([ip!.checked, ip!.disabled, keys!.checked, keys!.disabled]).toEqual([false, true, true, true]);
  expect(readDescription(ip!)).toBe('Managed by Example BV, where there is a lock');
  expect([email!.disabled, readDescription(email!)]).toEqual([false, '']);

  const post = await show({ holdPost: true, managed: lock('hold-post') });
  const box = fieldOf(post, 'Hold the first Post');
  expect([box.checked, box.disabled]).toEqual([true, true]);
  expect(readDescription(box)).toContain('Managed by Example BV');

  const places = await show({
    draftPlacesOff: ['intranet.example.com', 'reddit'],
    managed: hold('draft-places-off', { in: ['intranet.example.com'], out: [] }),
  });
  expect(places.querySelector('[aria-label="Look again on intranet.example.com"]')).toBeNull();
  expect(places.querySelector('[aria-label="Look again on Reddit"]')).not.toBeNull();

  const photos = await show({ cleanPhotosOn: ['x', 'forum.example.com'], managed: lock('clean-photos-on') });
  expect([fieldOf(photos, 'X').disabled, fieldOf(photos, 'Facebook').disabled]).toEqual([true, true]);
  expect(findButton(photos, 'Do not ask')).toBeUndefined();
});

it('says where looking is switched off', async () => {
  const root = await show({ featuresOff: ['drafts'] });
  expect(root.textContent).toContain('Looking at drafts is switched off, under “Parts of Vitrine”.');
  expect(root.textContent).not.toContain('Looking at photos is switched off');
});
