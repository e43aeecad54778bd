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

/** What a form or dialog has around its composer at most (tools, who will see it) for the notice to keep off that too. */
const trimmings = 160;

/**
 * A place beside the composer that covers neither it nor what else must stay free, nor goes beyond the viewport: below, above or beside
 * it; at narrow widths, or where there is no such place, a strip at the bottom or top, or where most of it fits. `room`: the form or dialog,
 * which stays free where that is easily done.
 */
export function placeNotice(
  composer: Box | null,
  free: readonly Box[],
  size: Size,
  viewport: Size,
  room: Box | null = null,
): Spot {
  const width = Math.min(size.width, viewport.width - 2 * gap);
  const most = Math.min(size.height, Math.max(least, viewport.height * 0.5));
  const isNarrow = viewport.width < narrow;
  const strips = makeStrips(isNarrow ? viewport.width - 2 * gap : width, most, viewport);
  /** Where all is covered by what must stay free, the notice makes itself small. */
  const last = makeStrips(width, Math.min(most, least), viewport);
  const taken = composer ? [composer, ...free] : [...free];
  if (!composer || !isInside(composer, viewport)) return choose(strips, taken) ?? strips[0]!;
  const left = clamp(composer.left, gap, viewport.width - width - gap);
  const top = clamp(composer.top, gap, Math.max(gap, viewport.height - most - gap));
  const besides = (boxes: readonly Box[]): Spot[] => {
    const { left: from, right: to } = boxes.at(-1)!;
    return [
      ...boxes.map((box) => fitBelow(left, box.bottom + gap, width, most, viewport)),
      ...boxes.map((box) => fitAbove(left, box.top - gap, width, most)),
      { left: to + gap, top, width, height: most },
      { left: from - gap - width, top, width, height: most },
    ].filter(
      (spot) =>
        spot.height >= Math.min(least, size.height) &&
        spot.left >= 0 &&
        spot.left + spot.width <= viewport.width,
    );
  };
  const around = taken.reduce(unite);
  const all = room && isClose(room, composer) ? unite(around, room) : around;
  const isWhole = (spot: Spot) => spot.height >= most;
  const inside = besides([composer, around]);
  if (isNarrow)
    return (
      choose(strips, [...taken, all]) ??
      choose(strips, taken) ??
      chooseTallest(inside, taken) ??
      coverLeast(last, taken)
    );
  return (
    choose(besides([all]).filter(isWhole), taken) ??
    choose(inside.filter(isWhole), taken) ??
    choose(strips, taken) ??
    chooseTallest(inside, taken) ??
    coverLeast(last, taken)
  );
}

function isClose(room: Box, composer: Box): boolean {
  return composer.top - room.top <= trimmings && room.bottom - composer.bottom <= trimmings;
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

const clear = (spots: readonly Spot[], taken: readonly Box[]) =>
  spots.filter((spot) => spot.height > 0 && taken.every((box) => overlap(spot, box) === 0));

const choose = (spots: readonly Spot[], taken: readonly Box[]): Spot | undefined => clear(spots, taken)[0];

/** The one with the most height of those that cover nothing. */
const chooseTallest = (spots: readonly Spot[], taken: readonly Box[]): Spot | undefined =>
  clear(spots, taken).sort((a, b) => b.height - a.height)[0];

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
