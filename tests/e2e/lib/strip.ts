import type { CDPSession, Page } from '@playwright/test';
import { words as enInspection } from '../../../utils/i18n/en/inspection';
import { type ClosedRegion, readRegion } from './closed-region';

/** The strip that *Show me* draws; null while there is none. */
export const readStrip = (page: Page): Promise<ClosedRegion | null> =>
  readRegion(page, enInspection.guide.label);

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
