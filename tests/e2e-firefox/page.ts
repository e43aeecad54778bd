import type { Firefox } from '../../scripts/lib/firefox-commands';
import { until } from './stage';

/** Kinds of control, by the elements that Vitrine makes them of. */
const kinds = {
  button: 'button',
  link: 'a[href]',
  summary: 'summary',
  checkbox: 'input[type="checkbox"]',
  /** Of web pages; Vitrine has none. */
  switch: '[role="switch"]',
  select: 'select',
  radio: 'input[type="radio"]',
  textbox: 'textarea, input[type="text"], input[type="number"], input[type="password"]',
  heading: 'h1, h2, h3',
  dialog: 'dialog',
} as const;
export type Kind = keyof typeof kinds;

export const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
type Element = Record<string, string>;

/** The first visible control with this accessible name, as Firefox itself tells assistive technology. */
export async function find(firefox: Firefox, kind: Kind, name: string | RegExp): Promise<string> {
  let seen: string[] = [];
  const look = async () => {
    seen = [];
    const elements = await firefox.command<Element[]>('WebDriver:FindElements', {
      using: 'css selector',
      value: kinds[kind],
    });
    // Each question about one takes its time, so those that look right are asked first.
    const likely = await guess(firefox, elements, name);
    for (const { [elementKey]: id = '' } of [...likely, ...elements.filter((one) => !likely.includes(one))]) {
      const label = await readLabel(firefox, id);
      if (label) seen.push(label);
      if (label && (typeof name === 'string' ? label === name : name.test(label))) return id;
    }
    return null;
  };
  try {
    return await until(`${kind} “${name}”`, look, 8_000);
  } catch (error) {
    throw new Error(`${(error as Error).message}; there are: ${seen.join(' | ')}`);
  }
}

/** Those that say the name in their text or attributes; of what is gone meanwhile none. */
async function guess(firefox: Firefox, elements: Element[], name: string | RegExp): Promise<Element[]> {
  const [source, flags] = name instanceof RegExp ? [name.source, name.flags] : [null, ''];
  const said = await firefox
    .command<boolean[]>('WebDriver:ExecuteScript', {
      script: `const [elements, name, source, flags] = arguments;
        return elements.map((element) => {
          const text = (element.getAttribute('aria-label') ?? element.textContent).trim();
          return source === null ? text === name : new RegExp(source, flags).test(text);
        });`,
      args: [elements, String(name), source, flags],
    })
    .catch(() => []);
  return elements.filter((_, place) => said[place]);
}

/** Null of what is hidden or gone meanwhile. */
async function readLabel(firefox: Firefox, id: string): Promise<string | null> {
  try {
    if (!(await firefox.command<boolean>('WebDriver:IsElementDisplayed', { id }))) return null;
    return await firefox.command<string | null>('WebDriver:GetComputedLabel', { id });
  } catch {
    return null;
  }
}

/** Scrolls it to the middle, clear of what sticks to the edges, and clicks it as a mouse would. */
export async function press(firefox: Firefox, kind: Kind, name: string | RegExp): Promise<void> {
  const id = await find(firefox, kind, name);
  await firefox.command('WebDriver:ExecuteScript', {
    script: 'arguments[0].scrollIntoView({ block: "center" })',
    args: [{ [elementKey]: id }],
  });
  await firefox.command('WebDriver:ElementClick', { id });
}

/** Opens the first folded part of the page, whatever language it is in. */
export async function unfold(firefox: Firefox): Promise<void> {
  await until('something folded', () =>
    firefox.run(() => document.querySelector('main details > summary') !== null),
  );
  await firefox.click('main details > summary');
}

/** Types into a text box. */
export async function fill(firefox: Firefox, name: string | RegExp, text: string): Promise<void> {
  await firefox.command('WebDriver:ElementSendKeys', { id: await find(firefox, 'textbox', name), text });
}

/** Chooses files on this machine in a field, which no page shows as it is. */
export async function chooseFiles(firefox: Firefox, css: string, ...paths: string[]): Promise<void> {
  const id = await until(`a field ${css}`, async () => {
    const found = await firefox.command<Element[]>('WebDriver:FindElements', {
      using: 'css selector',
      value: css,
    });
    return found[0]?.[elementKey];
  });
  // Behind a button of the page's own, where WebDriver does not reach.
  await firefox.run((selector) => {
    document.querySelector<HTMLElement>(selector)!.style.display = 'block';
  }, css);
  await firefox.command('WebDriver:ElementSendKeys', { id, text: paths.join('\n') });
}

/** Picks an option of a select by its value. */
export async function choose(firefox: Firefox, name: string | RegExp, value: string): Promise<void> {
  const element = await find(firefox, 'select', name);
  const [option] = await firefox.command<Element[]>('WebDriver:FindElements', {
    element,
    using: 'css selector',
    value: `option[value="${value}"]`,
  });
  await firefox.command('WebDriver:ElementClick', { id: option?.[elementKey] });
}

/** What a person reads on the page. */
export async function readPage(firefox: Firefox): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is folded away or hidden is not read.
  const text: string | null = await firefox.run(() => document.body?.innerText);
  // A page that is replaced meanwhile gives nothing.
  return text ?? '';
}

/** Waits until the page says something. */
export async function waitForText(firefox: Firefox, text: string): Promise<void> {
  let last = '';
  try {
    await until(`the text “${text}”`, async () => {
      last = await readPage(firefox);
      return last.includes(text);
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}; the page says: ${last}`);
  }
}

export const keys = {
  ...{ tab: '\uE004', enter: '\uE007', space: ' ', escape: '\uE00C' },
  ...{ left: '\uE012', right: '\uE014' },
};

/** Accessible name of what has the focus. */
export async function readFocus(firefox: Firefox): Promise<string> {
  const element = await firefox.command<Element>('WebDriver:GetActiveElement');
  return (await readLabel(firefox, element[elementKey]!)) ?? '';
}

/** Waits until the focus was moved there, which comes with the next paint. */
export async function waitForFocus(firefox: Firefox, name: string): Promise<void> {
  await until(`the focus on “${name}”`, async () => (await readFocus(firefox)) === name);
}

/** Moves on with the Tab key alone until the focus is on a control of this name. */
export async function tabTo(firefox: Firefox, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 160; presses++) {
    const label = await readFocus(firefox);
    if (typeof name === 'string' ? label === name : name.test(label)) return;
    seen.push(label);
    await firefox.press(keys.tab);
  }
  throw new Error(`160 presses of Tab did not reach “${name}” but: ${seen.join(' | ')}`);
}
