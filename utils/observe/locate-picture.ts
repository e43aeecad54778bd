import { findAvatar } from '../dom/avatar';
import { isStandIn } from '../dom/stand-in';
import { createView } from '../dom/view';
import type { PictureAt } from '../messages/picture';

/** Of a round picture the square inside it, so that round and square showings of the same one are compared by the same part. */
const inner = 0.7;
/** Where it is looked whether something lies over the picture, in parts of its square. */
const probes = [0.5, 0.1, 0.9];

/** Where the middle of the profile's picture stands in the window now, if it is in sight. */
export function locatePicture(document: Document, names: readonly string[]): PictureAt {
  const { href, origin, pathname } = document.location;
  const url = origin + pathname;
  const avatar = findAvatar(createView(document, new URL(href)), names);
  if (!avatar || (avatar.address !== null && isStandIn(avatar.address)))
    return { url, problem: 'no-picture' };
  const window = document.defaultView;
  const rect = avatar.element.getBoundingClientRect();
  const side = Math.min(rect.width, rect.height) * inner;
  const [x, y] = [rect.left + (rect.width - side) / 2, rect.top + (rect.height - side) / 2];
  const [width, height] = [window?.innerWidth ?? 0, window?.innerHeight ?? 0];
  const isInside = side > 0 && x >= 0 && y >= 0 && x + side <= width && y + side <= height;
  // Zoomed in by pinching, the window shows a part of itself.
  const isWhole = Math.abs((window?.visualViewport?.scale ?? 1) - 1) < 0.01;
  const isBare = probes.every((across) =>
    probes.every((down) => shows(document, avatar.element, x + across * side, y + down * side)),
  );
  if (!isInside || !isWhole || !isBare) return { url, problem: 'not-shown' };
  return { url, x, y, side, width, height };
}

/** At this point there is the picture, what holds it, or a frame or link of its own size over it. */
function shows(document: Document, picture: Element, x: number, y: number): boolean {
  const top = document.elementFromPoint(x, y);
  if (!top) return false;
  if (top === picture || top.contains(picture) || picture.contains(top)) return true;
  const [over, own] = [top.getBoundingClientRect(), picture.getBoundingClientRect()];
  const isOfItsSize = over.width <= 1.6 * own.width && over.height <= 1.6 * own.height;
  const isNear = (picture.parentElement?.parentElement?.parentElement ?? picture).contains(top);
  return isOfItsSize && isNear;
}
