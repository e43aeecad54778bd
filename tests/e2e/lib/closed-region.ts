import type { Page } from '@playwright/test';

/** What Vitrine draws on a page, as assistive technology meets it: no selector of the page gets into its closed root. */
export interface ClosedRegion {
  heading: string;
  /** What is announced. */
  status: string;
  /** Everything else that is read out, in order. */
  texts: string[];
  buttons: string[];
  links: string[];
  /** Name of the button that has the focus. */
  focused: string | null;
}

/** The region of a name; null while there is none. */
export async function readRegion(page: Page, label: string): Promise<ClosedRegion | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const region = nodes.find(({ role, name }) => role?.value === 'region' && name?.value === label);
    if (!region) return null;
    const collect = (id: string): typeof nodes => {
      const node = byId.get(id);
      return node ? [node, ...(node.childIds ?? []).flatMap(collect)] : [];
    };
    const inside = collect(region.nodeId);
    const text = (node: (typeof nodes)[number]) =>
      collect(node.nodeId)
        .filter(({ role }) => role?.value === 'StaticText')
        .map(({ name }) => String(name?.value))
        .join('');
    const list = (wanted: string) => inside.filter(({ role, ignored }) => role?.value === wanted && !ignored);
    const names = (wanted: string) => list(wanted).map(({ name }) => String(name?.value));
    const focused = list('button').find(({ properties }) =>
      properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    return {
      heading: list('heading').map(text).join(),
      status: list('status').map(text).join(),
      texts: [...list('paragraph'), ...list('listitem')].map(text),
      buttons: names('button'),
      links: names('link'),
      focused: focused ? String(focused.name?.value) : null,
    };
  } finally {
    await session.detach();
  }
}

/** Presses what has this role and name with the mouse, wherever it is drawn; false where it is not there. */
export async function pressClosed(page: Page, role: 'button' | 'link', label: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const node = nodes.find(
      (one) => one.role?.value === role && one.name?.value === label && one.backendDOMNodeId !== undefined,
    );
    if (!node) return false;
    const backendNodeId = node.backendDOMNodeId!;
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0] = model.border;
    await page.mouse.click(left + model.width / 2, top + model.height / 2);
    return true;
  } finally {
    await session.detach();
  }
}
