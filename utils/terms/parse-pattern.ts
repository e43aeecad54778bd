import { foldText } from './fold';
import { hasSet, type PatternNode, sizeOf } from './pattern-tree';

/**
 * Why a pattern is not taken. `empty`: nothing that could be found. `unfinished`: a bracket that is not closed. `unexpected`: a sign where none
 * can stand. `not-supported`: a part of regular expressions that is left out on purpose. `too-large`: too long, or too much when counted out.
 */
export type PatternFault = 'empty' | 'unfinished' | 'unexpected' | 'not-supported' | 'too-large';

/** `at` counts UTF-16 units from the pattern's start. */
export type ParsedPattern =
  | { ok: true; tree: PatternNode; size: number }
  | { ok: false; fault: PatternFault; at: number };

/** Longest pattern, in UTF-16 units, and most steps that it may come to when its counts are written out. */
export const longestPattern = 300;
export const mostSteps = 500;

const wordClass = '\\p{L}\\p{M}\\p{N}\\p{Pc}';
/** Classes inside brackets; `v` lets them nest. */
const classes: Record<string, string> = {
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  w: wordClass,
  W: `[^${wordClass}]`,
  s: '\\s',
  S: '\\S',
};
const signs: Record<string, string> = { n: '\n', r: '\r', t: '\t' };
const kinds = /^\{(L|M|N|P|S|Z|Nd|sc=[A-Z][A-Za-z_]{2,30})\}/;

class Fault extends Error {
  constructor(
    readonly fault: PatternFault,
    readonly at: number,
  ) {
    super(fault);
  }
}

/**
 * Reads a pattern: literals, `.`, classes, `\d \w \s \b` and their opposites, `\p{L}` and the like, groups, `|`, `? * +` and counts. Look-around,
 * back references, `^`, `$`, lazy repeats and flags are not taken. Never throws.
 */
export function parsePattern(source: string): ParsedPattern {
  if (source.length > longestPattern) return { ok: false, fault: 'too-large', at: longestPattern };
  try {
    const reader = new PatternReader(source);
    const tree = reader.readChoice();
    if (reader.at < source.length) throw new Fault('unexpected', reader.at);
    if (!hasSet(tree)) throw new Fault('empty', 0);
    return { ok: true, tree, size: sizeOf(tree) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ok: false, fault: error.fault, at: error.at };
  }
}

class PatternReader {
  at = 0;
  constructor(private readonly source: string) {}

  readChoice(): PatternNode {
    const parts = [this.readSequence()];
    let size = sizeOf(parts[0]!);
    for (let start = this.at; this.take('|'); start = this.at) {
      const part = this.readSequence();
      size += sizeOf(part) + 1;
      if (size > mostSteps) throw new Fault('too-large', start);
      parts.push(part);
    }
    return parts.length > 1 ? { kind: 'any', parts } : parts[0]!;
  }

  private readSequence(): PatternNode {
    const parts: PatternNode[] = [];
    let size = 0;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const start = this.at;
      const node = this.readRepeat(this.readAtom());
      size += sizeOf(node);
      if (size > mostSteps) throw new Fault('too-large', start);
      parts.push(node);
    }
    return parts.length === 1 ? parts[0]! : { kind: 'all', parts };
  }

  private readAtom(): PatternNode {
    const start = this.at;
    const sign = this.source[start]!;
    if (sign === '(') return this.readGroup();
    if (sign === '[') return this.readClass();
    if ('*+?{}])'.includes(sign)) throw new Fault('unexpected', start);
    if ('^$'.includes(sign)) throw new Fault('not-supported', start);
    if (this.take('.')) return { kind: 'set', source: '[^\\n\\r\\u2028\\u2029]' };
    if (this.take('\\b')) return { kind: 'edge', inside: false };
    if (this.take('\\B')) return { kind: 'edge', inside: true };
    const kind = this.readKind();
    if (kind) return { kind: 'set', source: `[${kind}]` };
    const parts = foldSymbols(this.readLiteral()).map((code): PatternNode => ({ kind: 'one', code }));
    return parts.length === 1 ? parts[0]! : { kind: 'all', parts };
  }

  private readGroup(): PatternNode {
    const start = this.at++;
    if (this.source[this.at] === '?' && !this.take('?:')) throw new Fault('not-supported', start);
    const node = this.readChoice();
    if (!this.take(')')) throw new Fault('unfinished', start);
    return node;
  }

  private readRepeat(part: PatternNode): PatternNode {
    const start = this.at;
    let bounds: [number, number];
    if (this.take('?')) bounds = [0, 1];
    else if (this.take('*')) bounds = [0, Infinity];
    else if (this.take('+')) bounds = [1, Infinity];
    else if (this.source[start] === '{') bounds = this.readCounts();
    else return part;
    if ('?+'.includes(this.source[this.at] ?? ' ')) throw new Fault('not-supported', this.at);
    const node: PatternNode = { kind: 'repeat', part, least: bounds[0], most: bounds[1] };
    if (part.kind === 'edge') throw new Fault('unexpected', start);
    // Counted out, nothing stays nothing however often, and so no bound on steps would hold it.
    if (sizeOf(part) === 0) throw new Fault('empty', start);
    if (sizeOf(node) > mostSteps) throw new Fault('too-large', start);
    return node;
  }

  private readCounts(): [number, number] {
    const [all, least, comma, most] = /^\{(\d{1,6})(,(\d{0,6}))?\}/.exec(this.source.slice(this.at)) ?? [];
    if (!all) throw new Fault('unexpected', this.at);
    const bounds: [number, number] = [Number(least), most ? Number(most) : comma ? Infinity : Number(least)];
    if (bounds[0] > bounds[1]) throw new Fault('unexpected', this.at);
    this.at += all.length;
    return bounds;
  }

  private readClass(): PatternNode {
    const start = this.at++;
    const not = this.take('^') ? '^' : '';
    let members = '';
    while (!this.take(']')) {
      if (this.at >= this.source.length) throw new Fault('unfinished', start);
      const kind = this.readKind();
      // A range cannot begin with many characters.
      if (kind && /^-[^\]]/.test(this.source.slice(this.at, this.at + 2)))
        throw new Fault('unexpected', this.at);
      members += kind ?? this.readRange();
    }
    if (!members) throw new Fault('empty', start);
    return { kind: 'set', source: `[${not}${members}]` };
  }

  private readRange(): string {
    const start = this.at;
    const from = this.readLiteral();
    if (
      this.source[this.at] === '-' &&
      this.at + 1 < this.source.length &&
      this.source[this.at + 1] !== ']'
    ) {
      this.at++;
      if (this.readKind()) throw new Fault('unexpected', start);
      const [low, high] = [from, this.readLiteral()].map((one) => [...one.normalize('NFC')]);
      if (low!.length > 1 || high!.length > 1) throw new Fault('not-supported', start);
      if (low![0]!.codePointAt(0)! > high![0]!.codePointAt(0)!) throw new Fault('unexpected', start);
      return `${write(low![0]!.codePointAt(0)!)}-${write(high![0]!.codePointAt(0)!)}`;
    }
    const symbols = foldSymbols(from);
    // A class stands for one character: ß is two (ss).
    if (symbols.length !== 1) throw new Fault('not-supported', start);
    return write(symbols[0]!);
  }

  /** `\d`, `\p{L}` and the like, as members of a class; null where something else stands. */
  private readKind(): string | null {
    if (this.source[this.at] !== '\\') return null;
    const letter = this.source[this.at + 1] ?? '';
    if (letter === 'p' || letter === 'P') {
      const [all, kind] = kinds.exec(this.source.slice(this.at + 2)) ?? [];
      if (!all || !isKnown(kind!)) throw new Fault('not-supported', this.at);
      this.at += 2 + all.length;
      return `\\${letter}{${kind}}`;
    }
    const known = Object.hasOwn(classes, letter) ? classes[letter]! : null;
    if (known) this.at += 2;
    return known;
  }

  /** One character, with the accents that stand on it. */
  private readLiteral(): string {
    const start = this.at;
    if (this.take('\\')) {
      const letter = this.source[this.at] ?? '';
      if (!letter) throw new Fault('unfinished', start);
      if (!/[A-Za-z0-9]/.test(letter)) return this.readCharacter();
      const [all, hex, digits] =
        /^u(?:\{([0-9a-f]{1,6})\}|([0-9a-f]{4}))/i.exec(this.source.slice(this.at)) ?? [];
      const sign = all ? readHex(hex ?? digits!) : Object.hasOwn(signs, letter) ? signs[letter] : undefined;
      if (sign === undefined) throw new Fault('not-supported', start);
      this.at += all?.length ?? 1;
      return sign;
    }
    return this.readCharacter();
  }

  private readCharacter(): string {
    const all = /^[\s\S]\p{M}*/u.exec(this.source.slice(this.at))![0];
    this.at += all.length;
    return all;
  }

  private take(sign: string): boolean {
    const found = this.source.startsWith(sign, this.at);
    if (found) this.at += sign.length;
    return found;
  }
}

function readHex(digits: string): string | undefined {
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function isKnown(kind: string): boolean {
  try {
    return new RegExp(`\\p{${kind}}`, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function foldSymbols(text: string): number[] {
  return foldText(text).symbols;
}

function write(code: number): string {
  return `\\u{${code.toString(16)}}`;
}
