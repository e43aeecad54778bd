import * as z from 'zod/mini';
import { controlRoles } from '../model/control';
import { healths, pageKinds } from '../model/words';
import { isKept } from './clean-attributes';

/**
 * `vitrine-snapshot`, version 1: the structure of a page without what it says. A text is a mark: the key of a label that is public
 * knowledge (`label:friend_list`, `option:friend_list/only-me`, `audience:friends`, `state:on`, `cue:signedOut`), or what kind and
 * length class of text stood there and which of the page's different texts it is (`text:12#3`). Marks in one text are joined by ` + `.
 */
export interface SnapshotNode {
  tag: string;
  attributes?: Record<string, string>;
  display?: 'none' | 'hidden' | 'inline' | 'inline-block' | 'block' | 'contents';
  /** Could be a control or a label, and nobody can see it. */
  unseen?: true;
  /** What Vitrine takes it for. */
  control?: (typeof controlRoles)[number];
  /** Width and height in CSS pixels, rounded up to one of a few sizes. */
  size?: [number, number];
  shadow?: (SnapshotNode | string)[];
  frame?: SnapshotNode;
  kids?: (SnapshotNode | string)[];
  /** Elements below it that were left out. */
  cut?: number;
}

export interface Snapshot {
  format: 'vitrine-snapshot';
  version: 1;
  /** Day on which it was made, `2026-11-22`. */
  made: string;
  /** Null off the catalogue. */
  network: string | null;
  /** Key of the catalogue's page, and what kind of page it is. */
  page: string | null;
  kind: (typeof pageKinds)[number] | null;
  health: (typeof healths)[number] | null;
  title: string;
  root: SnapshotNode;
}

const id = '[a-z0-9][a-z0-9_.-]{0,59}';
const mark = [
  '(?:text|sentence|number|sign):\\d{1,3}#\\d{1,4}',
  `(?:label|near|flipped):${id}`,
  `option:${id}/${id}`,
  'audience:[a-z-]{1,20}',
  'state:(?:on|off)',
  'cue:[a-zA-Z]{1,16}',
].join('|');

/** A text of a snapshot; nothing else passes. */
export const marksPattern = new RegExp(`^ ?(?:(?:${mark})(?: \\+ (?:${mark}))*)? ?$`, 'i');

const marks = z.string().check(z.maxLength(400), z.regex(marksPattern));
const name = z.string().check(z.maxLength(40), z.regex(/^[a-z*][a-z0-9*-]*$/));
const attribute = z.string().check(z.refine(isKept, 'no attribute of the format'));

const nodeSchema = z.object({
  tag: name,
  attributes: z.optional(z.record(attribute, z.string().check(z.maxLength(400)))),
  display: z.optional(z.enum(['none', 'hidden', 'inline', 'inline-block', 'block', 'contents'])),
  unseen: z.optional(z.literal(true)),
  control: z.optional(z.enum(controlRoles)),
  size: z.optional(z.tuple([z.number(), z.number()])),
  get shadow() {
    return z.optional(z.array(z.union([marks, nodeSchema])));
  },
  get frame() {
    return z.optional(nodeSchema);
  },
  get kids() {
    return z.optional(z.array(z.union([marks, nodeSchema])));
  },
  cut: z.optional(z.number()),
});

/** A file of the format, as somebody hands it in. */
export const snapshotSchema: z.ZodMiniType<Snapshot> = z.object({
  format: z.literal('vitrine-snapshot'),
  version: z.literal(1),
  made: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  network: z.nullable(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/))),
  page: z.nullable(z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/))),
  kind: z.nullable(z.enum(pageKinds)),
  health: z.nullable(z.enum(healths)),
  title: marks,
  root: nodeSchema,
}) as never;
