import type { PageSight } from '../../utils/model/page-sight';
import type { Transfer } from '../../utils/model/sharing';
import { judgePage } from '../../utils/recipients/judge-page';

/** A page that shows nothing, with what a test puts on it. */
export function makeSight(parts: Partial<PageSight> = {}): PageSight {
  return {
    url: 'https://shop.example/lamp',
    title: 'Lamp',
    headings: [],
    elements: [],
    loaded: [],
    calls: [],
    mentioned: [],
    hooks: [],
    cookies: [],
    cut: false,
    ...parts,
  };
}

/** Company and means of all that a page is judged to tell, in short: `meta pixel`. */
export function judge(parts: Partial<PageSight>): string[] {
  return [...new Set(judgePage(makeSight(parts)).map(name))];
}

const name = ({ company, how }: Transfer) => `${company} ${how}`;
