export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where the notice goes, in pixels of the viewport; `height` is the most it may take. */
export interface Spot {
  left: number;
  top: number;
  width: number;
  height: number;
}

const gap = 8;
/** Less room than this is none. */
const least = 96;
const narrow = 480;

/**
 * A place beside the composer that covers neither it nor what else must stay free, nor goes beyond the viewport: below, above or beside
 * it; at narrow widths, or where there is no such place, a strip at the bottom or top that covers least.
 */
export function placeNotice(composer: Box | null, free: readonly Box[], size: Size, viewport: Size): Spot {
  const width = Math.min(size.width, viewport.width - 2 * gap);
  const most = Math.min(size.height, Math.max(least, viewport.height * 0.5));
  const strips = makeStrips(viewport.width < narrow ? viewport.width - 2 * gap : width, most, viewport);
  /** Where all is covered by what must stay free, the notice makes itself small. */
  const last = makeStrips(width, Math.min(most, least), viewport);
  const taken = composer ? [composer, ...free] : [...free];
  if (!composer || !isInside(composer, viewport)) return choose(strips, taken) ?? strips[0]!;
  const around = taken.reduce(unite);
  const left = clamp(composer.left, gap, viewport.width - width - gap);
  const spots: Spot[] = [];
  for (const box of [composer, around]) {
    spots.push(fitBelow(left, box.bottom + gap, width, most, viewport));
    spots.push(fitAbove(left, box.top - gap, width, most));
  }
  const top = clamp(composer.top, gap, Math.max(gap, viewport.height - most - gap));
  spots.push({ left: around.right + gap, top, width, height: most });
  spots.push({ left: around.left - gap - width, top, width, height: most });
  const inside = spots.filter(
    (spot) =>
      spot.height >= Math.min(least, size.height) &&
      spot.left >= 0 &&
      spot.left + spot.width <= viewport.width,
  );
  const whole = inside.filter((spot) => spot.height >= most);
  if (viewport.width < narrow)
    return choose(strips, taken) ?? choose(inside, taken) ?? coverLeast(last, taken);
  return choose(whole, taken) ?? choose(inside, taken) ?? choose(strips, taken) ?? coverLeast(last, taken);
}

function makeStrips(width: number, height: number, viewport: Size): Spot[] {
  const right = Math.max(gap, viewport.width - width - gap);
  const bottom = Math.max(gap, viewport.height - height - gap);
  return [
    { left: right, top: bottom, width, height },
    { left: gap, top: bottom, width, height },
    { left: right, top: gap, width, height },
    { left: gap, top: gap, width, height },
  ];
}

function fitBelow(left: number, top: number, width: number, most: number, viewport: Size): Spot {
  return { left, top, width, height: Math.min(most, viewport.height - gap - top) };
}

function fitAbove(left: number, bottom: number, width: number, most: number): Spot {
  const height = Math.min(most, bottom - gap);
  return { left, top: bottom - height, width, height };
}

function choose(spots: readonly Spot[], taken: readonly Box[]): Spot | undefined {
  return spots.find((spot) => spot.height > 0 && taken.every((box) => overlap(spot, box) === 0));
}

function coverLeast(spots: readonly Spot[], taken: readonly Box[]): Spot {
  // The composer and the buttons by it are small beside what else may be covered, so their areas decide.
  const cost = (spot: Spot) => taken.reduce((sum, box) => sum + overlap(spot, box), 0);
  return spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
}

function overlap(spot: Spot, box: Box): number {
  const across = Math.min(spot.left + spot.width, box.right) - Math.max(spot.left, box.left);
  const down = Math.min(spot.top + spot.height, box.bottom) - Math.max(spot.top, box.top);
  return across > 0 && down > 0 ? across * down : 0;
}

function unite(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

function isInside(box: Box, viewport: Size): boolean {
  return box.right > 0 && box.bottom > 0 && box.left < viewport.width && box.top < viewport.height;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
