// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { AddressView } from '../../../../components/popup/visit/AddressView';
import { VisitSection } from '../../../../components/popup/visit/VisitSection';
import { WatchOffer } from '../../../../components/popup/visit/WatchOffer';
import type { Visit } from '../../../../utils/model/sharing';
import { findButton, press } from '../../draw';
import { drawPart, makeCompany, makeVisit, ownEmail } from './make-visit';

const idle = {
  contacts: new Map(),
  problem: null,
  isChecking: false,
  isWatching: false,
  onCheck: async () => {},
};
const draw = (visit: Visit | null, more: Partial<Parameters<typeof VisitSection>[0]> = {}) =>
  drawPart(<VisitSection visit={visit} {...idle} {...more} />);

it('offers to check a page that nobody has looked at', async () => {
  const onCheck = vi.fn(async () => {});
  const root = await draw(null, { onCheck });
  expect(root.textContent).toContain('has not been looked at yet');
  expect(root.textContent).not.toContain('Nothing known');
  await press(findButton(root, 'Check this page'));
  expect(onCheck).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(root.querySelector('h2'));
});

it('never calls a page safe where nothing was seen', async () => {
  const root = await draw(makeVisit());
  expect(root.textContent).toContain('Nothing known was seen.');
  expect(root.textContent).toContain('not a promise that nobody else listens');
  expect(root.textContent).toContain('from its own computers');
  expect(findButton(root, 'Check again')).toBeDefined();
});

it.each([
  ['refused', 'does not let Vitrine look'],
  ['private', 'private windows'],
  ['no-page', 'no page here'],
  ['paused', 'paused'],
  ['failed', 'Try it once more'],
  ['off', 'switched off'],
] as const)('says why a page was not checked: %s', async (problem, words) => {
  expect((await draw(null, { problem })).textContent).toContain(words);
});

it('puts own data first, counts companies, folds the seventh and explains each kind', async () => {
  const companies = ['b', 'c', 'd', 'e', 'f', 'g'].map((id) =>
    makeCompany({ company: id, name: id.toUpperCase(), kinds: [] }),
  );
  const meta = makeCompany({ kinds: ['page-url', 'hashed-email'], contacts: [{ id: 'k1', plain: false }] });
  const share = makeCompany({
    company: 'x',
    name: 'X',
    services: [{ id: 's', name: 'Share', how: 'share-link', count: 0 }],
    kinds: [],
  });
  const root = await draw(makeVisit({ companies: [...companies, share, meta], watched: true }), {
    contacts: new Map([['k1', ownEmail]]),
  });
  expect(root.textContent).toContain(
    '7 companies learn of this visit. 1 more would if you press its button.',
  );
  expect(root.textContent).toContain('Your e-mail address j•••@e•••.com was sent to Meta as a hash.');
  expect(root.textContent).toContain('1 more company');
  expect(root.querySelectorAll('h3')[0]!.textContent).toBe('Your own data');
  const row = root.querySelector('li details')!;
  expect(row.querySelector('summary')!.textContent).toContain('Meta');
  expect(row.textContent).toContain('Who already has the address recognises you by it.');
  expect(row.textContent).toContain('Meta Pixel 2 requests');
  expect(root.textContent).toContain('Share by X, and it knows which page you share.');
});

it('says of a service that no public source confirms that it is likely only', async () => {
  const pixel = { id: 'pixel', name: 'Meta Pixel', how: 'pixel', count: 2 } as const;
  const drawn = async (unsure: object) =>
    (await draw(makeVisit({ companies: [makeCompany({ services: [{ ...pixel, ...unsure }] })] })))
      .textContent;
  expect(await drawn({ unsure: true })).toContain('2 requests (probably this; not confirmed)');
  expect(await drawn({})).not.toContain('not confirmed');
});

it('says that a page was watched from its beginning only where it was', async () => {
  const visit = { ...makeVisit({ companies: [makeCompany()], watched: false }), checked: null };
  const late = await draw(visit, { isWatching: true });
  expect(late.textContent).toContain('open before watching began');
  expect(late.textContent).not.toContain('Watched since');
  const off = await draw(visit);
  expect(off.textContent).toContain('not any more');
  expect(off.textContent).not.toContain('Watched since');
  const whole = await draw({ ...visit, watched: true }, { isWatching: true });
  expect(whole.textContent).toContain('Watched since the page was opened.');
});

it('says that more may have been sent than could be read', async () => {
  const root = await draw(makeVisit({ companies: [makeCompany({ partly: true })] }));
  expect(root.textContent).toContain('Not all that was sent could be read');
  expect(root.textContent).toContain('Part of what was sent here');
});

it('does not say that it still watches', async () => {
  const root = await draw(makeVisit({ checked: null, companies: [makeCompany()] }));
  expect(root.textContent).toContain('Watched for a while, but not any more.');
  const watched = await draw(makeVisit({ checked: null, watched: true }));
  expect(watched.textContent).toContain('Watched since the page was opened.');
});

it('asks for all sites in plain words, and ends it in one press', async () => {
  const [onWatch, onStop] = [vi.fn(), vi.fn()];
  const off = await drawPart(<WatchOffer isOn={false} isGranted={false} onWatch={onWatch} onStop={onStop} />);
  expect(off.textContent).toContain('Your browser will warn that Vitrine can read all sites.');
  const given = await drawPart(
    <WatchOffer isOn={false} isGranted={true} onWatch={onWatch} onStop={onStop} />,
  );
  expect(given.textContent).not.toContain('Your browser will warn');
  expect(given.querySelectorAll('li')).toHaveLength(off.querySelectorAll('li').length - 1);
  await press(findButton(off, 'Watch other sites'));
  const on = await drawPart(<WatchOffer isOn={true} isGranted={false} onWatch={onWatch} onStop={onStop} />);
  expect(on.textContent).toContain('Watching is on.');
  await press(findButton(on, 'Turn off'));
  expect([onWatch.mock.calls.length, onStop.mock.calls.length]).toEqual([1, 1]);
  const held = await drawPart(
    <WatchOffer isOn={true} isGranted={true} onWatch={onWatch} onStop={undefined} />,
  );
  expect(held.textContent).toContain('Watching is on.');
  expect(held.querySelector('button')).toBeNull();
});

it('explains the marks of an address, and is quiet where there are none', async () => {
  const cleaned = {
    clean: 'https://shop.example/shoes',
    removed: [
      { name: 'fbclid', company: 'meta', companyName: 'Meta', kind: 'click' as const, sure: true },
      { name: 'utm_source', company: null, companyName: null, kind: 'campaign' as const, sure: true },
      { name: 'obclid', company: 'outbrain', companyName: 'Outbrain', kind: 'click' as const, sure: false },
    ],
    unwrapped: [{ company: 'meta', name: 'Meta', sure: true }],
  };
  const onCopy = vi.fn();
  const root = await drawPart(<AddressView cleaned={cleaned} onCopy={onCopy} />);
  expect(root.textContent).toContain('fbclid Meta knows that you came by this link.');
  expect(root.textContent).toContain('obclid Outbrain probably knows that you came by this link.');
  expect(root.textContent).toContain('utm_source It tells which campaign brought you here.');
  expect(root.textContent).toContain('leads past Meta on the way to shop.example');
  await press(findButton(root, 'Copy clean address'));
  expect(onCopy).toHaveBeenCalledOnce();
  const plain = await drawPart(
    <AddressView cleaned={{ ...cleaned, removed: [], unwrapped: [] }} onCopy={onCopy} />,
  );
  expect(plain.querySelector('h2')).toBeNull();
  expect(findButton(plain, 'Copy the page’s address')).toBeDefined();
});

it('says that a page held more than was looked at, and that frames are left out where nothing is watched', async () => {
  const visit = makeVisit({ companies: [makeCompany()], watched: false });
  const whole = (await draw({ ...visit, cut: false })).textContent;
  expect(whole).not.toContain('more than one look takes in');
  expect(whole).toContain('frames of other sites');
  const part = (await draw({ ...visit, cut: true, watched: true })).textContent;
  expect(part).toContain('more than one look takes in');
  expect(part).not.toContain('frames of other sites');
});

it('offers no check where that is switched off, and still tells what was watched', async () => {
  const none = await draw(null, { onCheck: undefined });
  expect(none.textContent).toBe('');
  const before = await draw(null, { onCheck: undefined, isWatching: true });
  expect(before.textContent).toContain('Reload it to see all.');
  expect(before.textContent).not.toMatch(/check/i);
  const watched = await draw(makeVisit({ watched: true, checked: null, companies: [makeCompany()] }), {
    onCheck: undefined,
  });
  expect(watched.textContent).toContain('1 company learns of this visit.');
  expect(watched.querySelectorAll('button')).toHaveLength(0);
});

it('explains an address that it does not offer to copy', async () => {
  const cleaned = {
    clean: 'https://shop.example/',
    unwrapped: [],
    removed: [{ name: 'gclid', kind: 'click', company: 'google', companyName: 'Google', sure: true }],
  } as unknown as Parameters<typeof AddressView>[0]['cleaned'];
  const root = await drawPart(<AddressView cleaned={cleaned} onCopy={undefined} />);
  expect(root.textContent).toContain('gclid');
  expect(root.querySelectorAll('button')).toHaveLength(0);
  const plain = await drawPart(<AddressView cleaned={{ ...cleaned!, removed: [] }} onCopy={undefined} />);
  expect(plain.textContent).toBe('');
});
