// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComposeMessage } from '../../utils/messages/compose';
import type { ComposeConfig, DraftItem, DraftNotice } from '../../utils/model/draft';

type Draft = Extract<ComposeMessage, { type: 'draft' }>;
const world = vi.hoisted(() => ({
  isPrivate: false,
  id: 'vitrine' as string | undefined,
  isSilent: false,
  waitMs: 0,
  sent: [] as ComposeMessage[],
  tell: null as ((message: unknown) => void) | null,
  config: null as ComposeConfig | null,
  roots: [] as ShadowRoot[],
}));

const words = {
  region: 'Vitrine: before you post',
  keys: 'Alt+Shift+V',
  whys: 'Why it matters',
  other: 'Other choices',
  unsure: 'Unsure',
  fine: 'Fine this time',
  kinds: [{ kind: 'email' as const, label: 'Not about e-mail addresses' }],
  place: 'Not on X',
  close: 'Close',
  undo: 'Undo',
  saidFine: 'Nothing more is said',
  saidKind: 'Not about this kind',
  saidPlace: 'Not here',
  undone: 'Undone.',
  failed: 'Failed.',
};
const judge = ({ text, fine }: Draft): DraftNotice | null => {
  const keys = [...new Set(text.match(/\w+@\w+\.com/g) ?? [])].filter((key) => !fine.includes(key));
  const items: DraftItem[] = keys.map((key) => ({
    kind: 'email',
    label: 'E-mail',
    shown: `${key[0]}•••`,
    why: 'Why',
    certainty: 'high',
    key,
  }));
  if (items.length === 0) return null;
  const hold = { title: 'Not posted yet', text: 'Press again.' };
  return {
    items,
    more: '',
    title: `${items.length} found`,
    audience: 'Public',
    announce: `${items.length} found.`,
    hold: world.config?.mayHold ? hold : null,
    words,
  };
};

vi.mock('../../utils/browser', () => ({
  openShadowRoot: (host: Element) => host.shadowRoot,
  browser: {
    extension: {
      get inIncognitoContext() {
        return world.isPrivate;
      },
    },
    runtime: {
      get id() {
        return world.id;
      },
      sendMessage: async (message: ComposeMessage) => {
        world.sent.push(message);
        if (world.isSilent) return new Promise(() => {});
        if (world.waitMs) await new Promise((go) => setTimeout(go, world.waitMs));
        if (message.type === 'compose-opened') return { config: world.config };
        if (message.type === 'draft') return { notice: judge(message) };
        return { done: true };
      },
      onMessage: {
        addListener: (listener: (message: unknown) => void) => Object.assign(world, { tell: listener }),
      },
    },
  },
}));
vi.mock('../../utils/compose/photos/start-photos', () => ({
  startPhotos: () => ({ attach() {}, detach() {}, follow() {} }),
}));
vi.mock('../../utils/detect/may-hold', () => ({ mayHold: (text: string) => text.includes('@') }));

const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  world.roots.push(root);
  return root;
};

/** As the browser makes them for what a person does. */
function act(target: Element, event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
  return event;
}
const init = { bubbles: true, composed: true, cancelable: true };
const key = (target: Element, name: string, more: KeyboardEventInit = {}) =>
  act(target, new KeyboardEvent('keydown', { ...init, key: name, ...more }));
const at = <T extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
function write(text: string, selector = 'textarea'): void {
  const field = at<HTMLTextAreaElement>(selector);
  field.value = text;
  key(field, 'm');
  act(field, new InputEvent('input', { ...init, data: 'm', inputType: 'insertText' }));
}
const click = (selector: string, more: MouseEventInit = {}) =>
  act(at(selector), new MouseEvent('click', { ...init, detail: 1, ...more }));
const rest = (ms = 1_000) => vi.advanceTimersByTimeAsync(ms);
const root = () => world.roots.find(({ host }) => host.isConnected) ?? null;
const shown = () => root()?.querySelector('section')?.textContent ?? null;
const press = (label: string) => {
  const button = [...root()!.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === label,
  )!;
  act(button, new MouseEvent('click', { ...init }));
};
const drafts = () => world.sent.filter((message): message is Draft => message.type === 'draft');
const config: ComposeConfig = {
  drafts: true,
  photos: false,
  cleanPhotos: false,
  mayHold: false,
  always: false,
  strict: false,
  pending: null,
};
const start = async (given: Partial<ComposeConfig> | null = {}) => {
  world.config = given && { ...config, ...given };
  vi.resetModules();
  const { startComposing } = await import('../../utils/compose/start');
  startComposing();
  await rest(10);
  return startComposing;
};

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(world, {
    isPrivate: false,
    id: 'vitrine',
    isSilent: false,
    waitMs: 0,
    sent: [],
    tell: null,
    roots: [],
  });
  document.body.innerHTML =
    '<form><textarea></textarea><button id="post">Post</button></form><p id="else">x</p>';
  document.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
});
afterEach(async () => {
  // Goes quiet as after an update, so that the next test's frame is alone.
  world.id = undefined;
  key(at('body'), 'a');
  for (const one of world.roots) one.host.remove();
  delete (globalThis as { __vitrineCompose?: unknown }).__vitrineCompose;
  vi.useRealTimers();
});

describe('looking at drafts', () => {
  it('says nothing and draws nothing before something is found', async () => {
    await start();
    write('Hello');
    await rest();
    expect(drafts()).toEqual([]);
    expect(document.documentElement.children).toHaveLength(2);
  });

  it('passes a resting draft on once, and shows what was found beside it; it goes with the find and comes back', async () => {
    await start();
    write('to ann@');
    await rest(200);
    write('to ann@example.com');
    await rest(200);
    expect(drafts()).toEqual([]);
    await rest();
    expect(drafts()).toHaveLength(1);
    expect(drafts()[0]).toMatchObject({ text: 'to ann@example.com', cues: ['Post'], fine: [], language: '' });
    expect(shown()).toContain('1 found');
    write('nobody');
    await rest();
    expect(root()).toBeNull();
    write('bob@example.com');
    await rest();
    expect(shown()).toContain('b•••');
  });

  it('answers somebody who types on and on within some two seconds', async () => {
    await start();
    for (let n = 0; n < 12; n++) {
      write(`ann@example.com ${n}`);
      await rest(200);
    }
    expect(drafts().length).toBeGreaterThan(0);
  });

  it('passes on every draft where an organisation has terms', async () => {
    await start({ always: true });
    write('Project Falcon');
    await rest();
    expect(drafts()).toHaveLength(1);
  });

  it('heeds no event that a script made, and no input that no person caused', async () => {
    await start();
    const field = at<HTMLTextAreaElement>('textarea');
    field.value = 'ann@example.com';
    for (const type of ['keydown', 'input', 'paste', 'compositionend', 'click'])
      field.dispatchEvent(new Event(type, init));
    // As `execCommand` makes it: trusted, but nobody pressed anything.
    act(field, new InputEvent('input', { ...init, inputType: 'insertText', data: 'ann@example.com' }));
    await rest();
    expect(drafts()).toEqual([]);
  });

  it('a draft that is only copied from is no draft of now', async () => {
    await start();
    at<HTMLTextAreaElement>('textarea').value = 'ann@example.com';
    for (const name of ['a', 'c']) key(at('textarea'), name, { ctrlKey: true });
    key(at('textarea'), 'ArrowLeft');
    await rest();
    expect(drafts()).toEqual([]);
    key(at('textarea'), 'z', { ctrlKey: true });
    await rest();
    expect(drafts()).toHaveLength(1);
  });

  it('waits for an input method to end', async () => {
    await start();
    const field = at<HTMLTextAreaElement>('textarea');
    act(field, new CompositionEvent('compositionstart', init));
    field.value = 'ann@example.com';
    act(field, new InputEvent('input', { ...init, isComposing: true }));
    await rest(3_000);
    expect(drafts()).toEqual([]);
    act(field, new CompositionEvent('compositionend', init));
    await rest();
    expect(drafts()).toHaveLength(1);
  });

  it('looks once more where an editor was slow to write what was typed', async () => {
    await start();
    write('Hello');
    await rest(600);
    at<HTMLTextAreaElement>('textarea').value = 'Hello ann@example.com';
    await rest(1_300);
    expect(shown()).toContain('1 found');
  });

  it('an end of a composition that a script made makes nothing known of other fields', async () => {
    await start({ mayHold: true });
    write('ann@example.com');
    await rest();
    for (let n = 0; n < 30; n++) {
      const other = document.createElement('textarea');
      document.body.append(other);
      other.dispatchEvent(new CompositionEvent('compositionend', init));
    }
    expect(click('#post').defaultPrevented).toBe(true);
  });

  it('a draft is the same one after the network was switched off and on', async () => {
    await start();
    write('ann@example.com');
    await rest();
    world.tell!({ type: 'compose-config', config: null });
    write('ann@example.com!');
    await rest();
    expect(root()).toBeNull();
    world.tell!({ type: 'compose-config', config });
    await rest();
    expect(drafts().at(-1)!.composer).toBe(drafts()[0]!.composer);
    expect(shown()).toContain('1 found');
  });

  it('looks at what was pasted sooner', async () => {
    await start();
    at<HTMLTextAreaElement>('textarea').value = 'ann@example.com';
    act(at('textarea'), new Event('paste', init));
    await rest(150);
    expect(drafts()).toHaveLength(1);
  });

  it('does nothing in private windows, nor where it is told so, nor once the extension was updated', async () => {
    world.isPrivate = true;
    await start();
    expect(world.sent).toEqual([]);
    world.isPrivate = false;
    await start(null);
    write('ann@example.com');
    await rest();
    expect(drafts()).toEqual([]);
    world.tell!({ type: 'compose-config', config });
    write('ann@example.com and');
    await rest();
    expect(shown()).toContain('1 found');
    world.id = undefined;
    await rest(2_000);
    expect(root()).toBeNull();
  });

  it('a second start looks once', async () => {
    const again = await start();
    again();
    await rest(10);
    write('ann@example.com');
    await rest();
    expect(drafts()).toHaveLength(1);
  });
});

describe('what the person says to it', () => {
  it('fine this time: these finds, in this draft, and that can be undone', async () => {
    await start();
    write('ann@example.com');
    await rest();
    press('Fine this time');
    await rest(100);
    expect(shown()).toContain('Nothing more is said');
    expect(shown()).not.toContain('a•••');
    press('Undo');
    await rest(100);
    expect(shown()).toContain('a•••');
    press('Fine this time');
    await rest(10_000);
    expect(root()).toBeNull();
    write('ann@example.com bob@example.com');
    await rest();
    expect(drafts().at(-1)!.fine).toEqual(['ann@example.com']);
    expect(shown()).toContain('b•••');
    expect(shown()).not.toContain('a•••');
    // Posted: the next draft is another.
    at<HTMLTextAreaElement>('textarea').value = '';
    await rest(1_500);
    expect(root()).toBeNull();
    write('ann@example.com');
    await rest();
    expect(drafts().at(-1)!.fine).toEqual([]);
    expect(drafts().at(-1)!.composer).not.toBe(drafts()[0]!.composer);
    expect(shown()).toContain('a•••');
  });

  it('an editor that replaces its element goes on with the same draft; another composer does not', async () => {
    await start();
    write('to ann@example.com');
    await rest();
    press('Fine this time');
    await rest(10_000);
    at('textarea').outerHTML = '<textarea></textarea>';
    write('to ann@example.com too');
    await rest();
    expect(root()).toBeNull();
    expect(drafts().at(-1)!.composer).toBe(drafts()[0]!.composer);
    at('textarea').outerHTML = '<textarea></textarea>';
    write('ann@example.com');
    await rest();
    expect(shown()).toContain('a•••');
  });

  it('close: until something else is found', async () => {
    await start();
    write('ann@example.com');
    await rest();
    press('Close');
    expect(root()).toBeNull();
    write('ann@example.com!');
    await rest();
    expect(root()).toBeNull();
    write('ann@example.com bob@example.com');
    await rest();
    expect(shown()).toContain('2 found');
  });

  it('not about this kind, not on this network: the background is told, and told again to undo it', async () => {
    await start();
    write('ann@example.com');
    await rest();
    press('Not about e-mail addresses');
    await rest(50);
    expect(world.sent.at(-2)).toEqual({
      type: 'compose-press',
      press: { what: 'kind', kind: 'email' },
      undo: false,
    });
    expect(shown()).toContain('Not about this kind');
    press('Not on X');
    await rest(50);
    world.tell!({ type: 'compose-config', config: null });
    await rest(50);
    expect(shown()).toContain('Not here');
    press('Undo');
    await rest(50);
    expect(world.sent.filter(({ type }) => type === 'compose-press').at(-1)).toMatchObject({
      press: { what: 'place' },
      undo: true,
    });
    world.tell!({ type: 'compose-config', config });
    await rest(50);
    expect(shown()).toContain('a•••');
  });

  it('a press that a script made is none', async () => {
    await start();
    write('ann@example.com');
    await rest();
    root()!.querySelector('button')!.dispatchEvent(new MouseEvent('click', init));
    await rest(50);
    expect(shown()).toContain('a•••');
  });
});

describe('holding a post', () => {
  it('once for the same finds, the second half of a double click with it', async () => {
    await start({ mayHold: true });
    write('ann@example.com');
    await rest();
    expect(click('#post').defaultPrevented).toBe(true);
    expect(shown()).toContain('Not posted yet');
    await rest(100);
    expect(click('#post', { detail: 2 }).defaultPrevented).toBe(true);
    await rest(1_000);
    expect(click('#post').defaultPrevented).toBe(false);
    write('ann@example.com bob@example.com');
    await rest();
    expect(click('#post').defaultPrevented).toBe(true);
  });

  it('by keyboard and by submitting as well', async () => {
    await start({ mayHold: true });
    write('ann@example.com');
    await rest();
    expect(key(at('textarea'), 'Enter').defaultPrevented).toBe(false);
    expect(key(at('textarea'), 'Enter', { ctrlKey: true }).defaultPrevented).toBe(true);
    const up = act(at('textarea'), new KeyboardEvent('keyup', { ...init, key: 'Enter' }));
    expect(up.defaultPrevented).toBe(true);
    await rest(1_500);
    expect(key(at('textarea'), 'Enter', { ctrlKey: true }).defaultPrevented).toBe(false);
    write('bob@example.com');
    await rest();
    expect(act(at('form'), new Event('submit', init)).defaultPrevented).toBe(true);
    expect(shown()).toContain('Not posted yet');
  });

  it('not where nobody wants it, nothing was found, it was waved through, or the control is another’s', async () => {
    await start();
    write('ann@example.com');
    await rest();
    expect(click('#post').defaultPrevented).toBe(false);
    await start({ mayHold: true });
    write('Nothing');
    await rest();
    expect(click('#post').defaultPrevented).toBe(false);
    write('ann@example.com');
    await rest();
    expect(click('#else').defaultPrevented).toBe(false);
    press('Fine this time');
    await rest(100);
    expect(click('#post').defaultPrevented).toBe(false);
  });

  it('a post that is pressed before the answer is there goes through, but where terms are held', async () => {
    await start({ mayHold: true });
    world.waitMs = 500;
    write('ann@example.com');
    expect(click('#post').defaultPrevented).toBe(false);
    world.waitMs = 0;
    await start({ mayHold: true, strict: true, always: true });
    world.waitMs = 500;
    write('ann@example.com');
    expect(click('#post').defaultPrevented).toBe(true);
    await rest(1_200);
    expect(shown()).toContain('Not posted yet');
    expect(click('#post').defaultPrevented).toBe(false);
  });

  const pending = {
    ...{ title: 'Not posted yet', text: 'Still looking.', nothing: 'Nothing found.' },
    ...{ region: words.region, close: words.close },
  };
  const strict = { mayHold: true, strict: true, always: true, pending };

  it('of a press held before the answer it is said why, and that the answer holds nothing', async () => {
    await start(strict);
    world.waitMs = 500;
    write('Hello');
    expect(click('#post').defaultPrevented).toBe(true);
    expect(shown()).toContain('Not posted yet');
    expect(shown()).toContain('Still looking.');
    await rest();
    expect(shown()).toContain('Nothing found.');
    expect(shown()).not.toContain('Still looking.');
    expect(click('#post').defaultPrevented).toBe(false);
    at<HTMLTextAreaElement>('textarea').value = '';
    await rest(2_500);
    expect(root()).toBeNull();
  });

  it('what is said of a held press goes once it was closed, or written on', async () => {
    await start(strict);
    world.waitMs = 500;
    write('Hello');
    click('#post');
    press('Close');
    await rest(3_000);
    expect(root()).toBeNull();
    write('');
    await rest(2_000);
    write('Once more');
    expect(click('#post').defaultPrevented).toBe(true);
    expect(shown()).toContain('Still looking.');
    write('Once more, with something else');
    await rest(3_000);
    expect(root()).toBeNull();
  });

  it('a message that was looked at right after its last letter is not held', async () => {
    await start(strict);
    write('Hello');
    await rest(80);
    expect(click('#post').defaultPrevented).toBe(false);
  });

  it('what another field of the form gives away counts, too', async () => {
    at('textarea').insertAdjacentHTML('beforebegin', '<input name="post title">');
    await start({ mayHold: true });
    write('ann@example.com');
    await rest();
    const title = at<HTMLInputElement>('input');
    title.value = 'Hello';
    key(title, 'o');
    await rest();
    expect(click('#post').defaultPrevented).toBe(true);
    expect(shown()).toContain('a•••');
    await rest(1_500);
    expect(click('#post').defaultPrevented).toBe(false);
    write('bob@example.com');
    await rest();
    expect(key(title, 'Enter').defaultPrevented).toBe(true);
  });

  it('of a form around a whole page only what sends the draft off is held', async () => {
    const search = '<div><input type="search"><button type="submit" id="go">Find</button></div>';
    at('form').insertAdjacentHTML('afterbegin', search + '<input type="hidden">'.repeat(70));
    at('textarea').outerHTML = '<div><textarea></textarea><button type="submit" id="own">Post</button></div>';
    await start({ mayHold: true });
    write('ann@example.com');
    await rest();
    key(at('[type="search"]'), 'Enter');
    const submit = (submitter: string) =>
      act(at('form'), Object.assign(new Event('submit', init), { submitter: at(submitter) }));
    submit('#go');
    expect(shown()).not.toContain('Not posted yet');
    submit('#own');
    expect(shown()).toContain('Not posted yet');
  });

  it('an editor that is replaced as it is typed in holds a press once, not each time', async () => {
    await start(strict);
    world.isSilent = true;
    let held = 0;
    for (let n = 0; n < 4; n++) {
      at('textarea').outerHTML = '<textarea></textarea>';
      write(`Hello${'!'.repeat(n)}`);
      if (click('#post').defaultPrevented) held++;
      await rest(1_500);
    }
    expect(held).toBe(1);
  });

  it('a silent background holds nothing twice', async () => {
    await start({ mayHold: true, strict: true, always: true });
    world.isSilent = true;
    write('ann@example.com');
    expect(click('#post').defaultPrevented).toBe(true);
    await rest(1_200);
    expect(click('#post').defaultPrevented).toBe(false);
    await rest(1_000);
    expect(click('#post').defaultPrevented).toBe(false);
  });

  it('looks at once where the button is pointed at', async () => {
    await start({ mayHold: true });
    write('ann@example.com');
    act(at('#post'), new MouseEvent('pointerover', init));
    await rest(5);
    expect(click('#post').defaultPrevented).toBe(true);
  });

  it('a page cannot make it hold, nor let it go, by events of its own', async () => {
    await start({ mayHold: true });
    write('ann@example.com');
    await rest();
    const made = new MouseEvent('click', init);
    at('#post').dispatchEvent(made);
    expect(shown()).not.toContain('Not posted yet');
    expect(click('#post').defaultPrevented).toBe(true);
  });
});

describe('the notice', () => {
  it('is a named region with a heading, a status and reachable buttons, in a root that pages cannot open', async () => {
    await start();
    write('ann@example.com');
    await rest();
    const section = root()!.querySelector('section')!;
    expect(section.getAttribute('role')).toBe('region');
    expect(section.getAttribute('aria-label')).toBe(words.region);
    expect(section.querySelector('h2')!.textContent).toBe('1 found');
    expect(section.querySelector('[role="status"]')!.textContent).toBe('1 found.');
    expect([...section.querySelectorAll('button')].at(-1)!.getAttribute('aria-label')).toBe('Close');
    expect(root()!.host.shadowRoot).toBeNull();
    expect(root()!.host.parentNode).toBe(document.documentElement);
    expect(root()!.host.attributes).toHaveLength(1);
  });

  it('is reached by its keys alone, keeps what is typed in it, and gives the focus back', async () => {
    await start();
    const heard: string[] = [];
    document.addEventListener('keydown', (event) => heard.push((event as KeyboardEvent).key), true);
    const field = at<HTMLTextAreaElement>('textarea');
    field.focus();
    key(field, 'V', { code: 'KeyV', altKey: true, shiftKey: true });
    expect(heard).toEqual(['V']);
    write('ann@example.com');
    await rest();
    expect(document.activeElement).toBe(field);
    heard.length = 0;
    const chord = key(field, 'V', { code: 'KeyV', altKey: true, shiftKey: true });
    expect(chord.defaultPrevented).toBe(true);
    expect((root()!.activeElement as HTMLElement).textContent).toBe('Fine this time');
    key(root()!.host, 'j');
    key(root()!.host, 'Escape');
    expect(document.activeElement).toBe(field);
    expect(heard).toEqual([]);
    expect(shown()).toContain('1 found');
  });

  it('goes with its composer', async () => {
    await start();
    write('ann@example.com');
    await rest();
    at('form').remove();
    await rest(1_500);
    expect(root()).toBeNull();
  });
});
