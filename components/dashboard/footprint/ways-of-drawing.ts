import type { TieKind } from '../../../utils/model/footprint';

/** Dashes of each kind's line, in pixels, so that no kind is told by colour; and how thick it is: the stronger the thicker. */
export const lineOf: Readonly<Record<TieKind, { dash: string; width: number }>> = {
  link: { dash: '', width: 3.5 },
  email: { dash: '', width: 2 },
  phone: { dash: '14 4', width: 2 },
  avatar: { dash: '9 4 2 4', width: 2 },
  picture: { dash: '6 4', width: 2 },
  website: { dash: '2 3', width: 2 },
  handle: { dash: '2 6', width: 1.5 },
};

/** The same dashes where a unit of the map is not a pixel. */
export const scaleDash = (dash: string, scale: number): string | undefined =>
  dash === ''
    ? undefined
    : dash
        .split(' ')
        .map((length) => Math.round(Number(length) * scale * 100) / 100)
        .join(' ');
