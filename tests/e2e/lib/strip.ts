import type { CDPSession, Page } from '@playwright/test';
import { enInspection } from '../../../utils/i18n/en-inspection';

/** The strip that *Show me* draws, as assistive technology meets it: no selector of the page gets into its closed root. */
export interface Strip {
  heading: string;
  /** What is announced. */
  status: string;
  /** Everything else that is read out, in order. */
  texts: string[];
  buttons: string[];
  /** Name of the button that has the focus. */
  focused: string | null;
}

/** Null while there is none. */
export async function readStrip(page: Page): Promise<Strip | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const region = nodes.find(
      ({ role, name }) => role?.value === 'region' && name?.value === enInspection.guide.label,
    );
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
    const buttons = list('button');
    const focused = buttons.find(({ properties }) =>
      properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    return {
      heading: list('heading').map(text).join(),
      status: list('status').map(text).join(),
      texts: [...list('paragraph'), ...list('listitem')].map(text),
      buttons: buttons.map(({ name }) => String(name?.value)),
      focused: focused ? String(focused.name?.value) : null,
    };
  } finally {
    await session.detach();
  }
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the frame around the control is drawn; null where it is not. */
export async function readFrame(page: Page): Promise<Box | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const nodeId = await findFrame(session);
    if (nodeId === null) return null;
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    // What is not displayed has no box.
    return null;
  } finally {
    await session.detach();
  }
}

interface Node {
  nodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: (Node & { shadowRootType?: string })[];
}

async function findFrame(session: CDPSession): Promise<number | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const walk = (node: Node): Node[] => [
    node,
    ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(walk),
  ];
  const isFrame = ({ attributes = [] }: Node) => attributes[attributes.indexOf('part') + 1] === 'frame';
  return walk(root).find((node) => node.attributes?.includes('part') && isFrame(node))?.nodeId ?? null;
}
